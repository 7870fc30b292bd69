// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/url_key.h"

#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

class UrlKeyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneLinkOrTwo_data();
    void oneLinkOrTwo();
    void whatIsNoWebAddressHasNoKey();
};

void UrlKeyTest::oneLinkOrTwo_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOne");
    int number = 0;
    const auto row = [&](const char *one, const char *other, bool isOne) {
        QTest::addRow("%d %s", ++number, one) << QString::fromUtf8(one) << QString::fromUtf8(other) << isOne;
    };
    const bool same = true;
    const bool two = false;
    row("https://acme.example/jobs/1", "http://www.acme.example/jobs/1/", same);
    row("https://ACME.example/jobs/1", "https://acme.example:443/jobs/1#apply", same);
    row("https://acme.example/jobs/1?utm_source=x&utm_medium=y&UTM_CAMPAIGN=z", "https://acme.example/jobs/1",
        same);
    row("https://acme.example/jobs?a=1&b=2", "https://acme.example/jobs?b=2&a=1", same);
    row("https://acme.example/jobs/1?gclid=abc&fbclid=def&_hsenc=1", "https://acme.example/jobs/1", same);
    row("https://acme.example/careers?gh_jid=4123", "https://acme.example/careers?gh_jid=4123&gh_src=ab12",
        same);
    row("https://jobs.lever.co/acme/1-2-3?lever-source=LinkedIn", "https://jobs.lever.co/acme/1-2-3", same);
    row("https://acme.example/jobs/1?ref=newsletter", "https://acme.example/jobs/1", same);
    row("https://acme.example/jobs/1?source=linkedin", "https://acme.example/jobs/1", same);
    row("https://www.linkedin.com/jobs/view/3812345678/?refId=a&trackingId=b&position=3&pageNum=0",
        "https://www.linkedin.com/jobs/view/3812345678", same);
    row("https://de.linkedin.com/jobs/view/data-engineer-at-acme-3812345678?trk=public",
        "https://www.linkedin.com/jobs/view/3812345678/", same);
    row("https://www.linkedin.com/jobs/collections/recommended/?currentJobId=3812345678&start=24",
        "https://www.linkedin.com/jobs/view/3812345678/", same);
    row("https://de.indeed.com/viewjob?jk=0123456789abcdef&tk=1&from=serp&vjs=3",
        "https://de.indeed.com/viewjob?jk=0123456789abcdef", same);
    row("https://de.indeed.com/jobs?q=python&l=Berlin&vjk=0123456789abcdef",
        "https://de.indeed.com/rc/clk?jk=0123456789abcdef", same);
    row("https://acme.example/j%C3%B6bs/1", "https://acme.example/jöbs/1", same);
    row("https://acme.example/jobs/1", "https://acme.example/jobs/2", two);
    row("https://acme.example/jobs/1", "https://jobs.acme.example/jobs/1", two);
    row("https://acme.example/Jobs/a", "https://acme.example/Jobs/A", two);
    row("https://acme.example/careers?gh_jid=4123", "https://acme.example/careers?gh_jid=4124", two);
    row("https://acme.example/careers?gh_jid=4123", "https://acme.example/careers", two);
    row("https://acme.example/job?ref=AB-1203", "https://acme.example/job?ref=AB-1204", two);
    row("https://acme.example/job?position=12", "https://acme.example/job?position=13", two);
    row("https://acme.example/job?id=1&from=2", "https://acme.example/job?id=1&from=3", two);
    row("https://acme.example/job?utm_job=1", "https://acme.example/job?utm_job=2", two);
    row("https://acme.example/#/job/1", "https://acme.example/#/job/2", two);
    row("https://acme.example:8080/job", "https://acme.example:8081/job", two);
    row("https://www.linkedin.com/jobs/view/3812345678", "https://www.linkedin.com/jobs/view/3812345679",
        two);
    row("https://www.linkedin.com/jobs/search/?currentJobId=3812345678",
        "https://www.linkedin.com/jobs/search/?currentJobId=3812345679", two);
    row("https://de.indeed.com/viewjob?jk=0123456789abcdef",
        "https://de.indeed.com/viewjob?jk=0123456789abcdee", two);
    row("https://de.indeed.com/viewjob?jk=0123456789abcdef",
        "https://fr.indeed.com/viewjob?jk=0123456789abcdef", two);
}

void UrlKeyTest::oneLinkOrTwo()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isOne);
    QVERIFY(!reading::urlKey(one).isEmpty());
    if (isOne)
        QCOMPARE(reading::urlKey(one), reading::urlKey(other));
    else
        QVERIFY2(reading::urlKey(one) != reading::urlKey(other), qPrintable(reading::urlKey(one)));
}

void UrlKeyTest::whatIsNoWebAddressHasNoKey()
{
    for (const QString &text : {u""_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
                                u"mailto:a@b.example"_s, u"https://"_s, u"not a link"_s})
        QCOMPARE(reading::urlKey(text), QString());
}

QTEST_GUILESS_MAIN(UrlKeyTest)
#include "url_key_test.moc"
