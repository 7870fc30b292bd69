// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"
#include "core/reading/url_key.h"
#include "core/skills/lexicon.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
reading::Source sourceOf(const QString &text)
{
    return {text.toUtf8(), reading::Kind::Text, {}, {}};
}

reading::Source fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? reading::Source {file.readAll(), {}, {}, {}} : reading::Source {};
}

QStringList namesIn(const reading::Reading &reading)
{
    QStringList names;
    for (const reading::SkillFound &found : reading.skills)
        names += skills::Lexicon::standard().find(found.key)->name;
    return names;
}

reading::Source pageOf(const QString &page)
{
    return {page.toUtf8(), reading::Kind::Html, {}, {}};
}
} // namespace

class ReadingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyOffsetPointsAtItsWords();
    void namesOfAPageAreShownWithoutWhatTurnsThem();
    void aPageCalledCareersIsNamedByItsHeading();
    void anEmptySourceIsRefusedWithASentence();
    void aPostingBecomesADraftWithEvidence();
    void aDescriptionOfTheRoleNamesItsSkills();
    void savedPagesSayWhatTheirScreenSays_data();
    void savedPagesSayWhatTheirScreenSays();
    void everyReferencePostingIsReadable();
    void mentionsAreThoseOfTheReading();
    void anOwnLexiconIsHeeded();
    void linksToTheSamePageShareTheirKey_data();
    void linksToTheSamePageShareTheirKey();
};

void ReadingTest::everyOffsetPointsAtItsWords()
{
    const auto read = reading::read(
        sourceOf(u"Senior Data Engineer\nLocation: Utrecht\n\nRequirements:\n* 5\\+ years of experience with "
                 u"Python and C\\+\\+\n"
                 "* Bachelor’s degree in Computer Science\nWe pay €4.500 - €6.000 per month."_s));
    QVERIFY(read);
    for (const reading::SkillFound &found : read->skills) {
        for (const reading::SkillMention &mention : found.mentions)
            QCOMPARE(read->text.mid(mention.span.start, mention.span.end - mention.span.start), mention.text);
    }
    QVERIFY(read->facts.salary);
    QCOMPARE(read->facts.salary->value.min, Amount::fromMajor(4500));
    QCOMPARE(read->facts.salary->value.period, PayPeriod::Month);
    QCOMPARE(read->facts.yearsMin->value, 5.0);
    QCOMPARE(read->facts.yearsMin->raw, u"5+ years"_s);
    QCOMPARE(read->facts.degree->value.level, Degree::Bachelor);
    QCOMPARE(read->facts.location->value, u"Utrecht"_s);
    QVERIFY(namesIn(*read).contains(u"C++"_s));
}

void ReadingTest::namesOfAPageAreShownWithoutWhatTurnsThem()
{
    const auto read = reading::read(pageOf(
        u"<html><head><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Senior "
        "Data Engineer - REQ-1234 - hiring now!\",\"hiringOrganization\":{\"name\":\"Hoo\u202eli "
        "Ltd\"},\"description\":\"<p>Python</p>\"}</script></head><body></body></html>"_s));
    QVERIFY(read && read->facts.company && read->facts.title && read->facts.seniority);
    QCOMPARE(read->facts.company->value, u"Hooli Ltd"_s);
    QCOMPARE(read->facts.company->raw, u"Hooli Ltd"_s);
    QCOMPARE(read->facts.title->value, u"Senior Data Engineer"_s);
    QCOMPARE(read->facts.seniority->value, Seniority::Senior);
}

void ReadingTest::aPageCalledCareersIsNamedByItsHeading()
{
    const auto read = reading::read(pageOf(
        u"<html><head><title>Careers</title></head><body><h1>Data Engineer</h1><p>Python</p></body></html>"_s));
    QVERIFY(read && read->facts.title);
    QCOMPARE(read->facts.title->value, u"Data Engineer"_s);
}

void ReadingTest::anEmptySourceIsRefusedWithASentence()
{
    for (const QString &nothing : {u""_s, u" \n\t "_s, u"\u200b\ufeff"_s}) {
        const auto read = reading::read(sourceOf(nothing));
        QVERIFY(!read);
        QVERIFY(read.error().message.endsWith(u'.'));
    }
}

void ReadingTest::aPostingBecomesADraftWithEvidence()
{
    reading::Source source =
        sourceOf(u"Senior QA Engineer\nAbout Acme:\nWe test things.\nFull-time, hybrid working."_s);
    source.url = u"https://www.example.org/jobs/1?utm_source=mail"_s;
    const auto read = reading::read(source);
    QVERIFY(read);
    const PostingDraft draft = reading::draftOf(*read, source);
    QCOMPARE(draft.posting.title, u"Senior QA Engineer"_s);
    QCOMPARE(draft.posting.seniority, Seniority::Senior);
    QCOMPARE(draft.posting.workMode, WorkMode::Hybrid);
    QCOMPARE(draft.posting.urlKey, u"example.org/jobs/1"_s);
    QCOMPARE(draft.company, u"Acme"_s);
    QCOMPARE(draft.captured, source.bytes);
    const auto mode = std::ranges::find(draft.facts, u"workMode"_s, &PostingFact::field);
    QVERIFY(mode != draft.facts.end());
    QCOMPARE(mode->value, u"hybrid"_s);
    QCOMPARE(draft.posting.text.mid(int(*mode->start), int(*mode->end - *mode->start)), mode->raw);
}

void ReadingTest::aDescriptionOfTheRoleNamesItsSkills()
{
    const QString path = referenceData(u"data/role-python-developer.txt"_s);
    if (path.isEmpty())
        QSKIP("the reference role description is not beside this checkout");
    const auto read = reading::read(fileAt(path));
    QVERIFY(read);
    const QStringList names = namesIn(*read);
    for (const QString &name : {u"Python"_s,
                                u"Pandas"_s,
                                u"NumPy"_s,
                                u"Django"_s,
                                u"Flask"_s,
                                u"SQL"_s,
                                u"Git"_s,
                                u"Agile"_s,
                                u"Scrum"_s,
                                u"Linux"_s,
                                u"Unix"_s,
                                u"REST"_s,
                                u"Web services"_s,
                                u"Object-oriented programming"_s,
                                u"Data structures"_s,
                                u"Algorithms"_s,
                                u"Data analysis"_s,
                                u"Automation"_s,
                                u"Debugging"_s,
                                u"Software testing"_s,
                                u"Code review"_s,
                                u"Mentoring"_s,
                                u"Project management"_s,
                                u"Artificial intelligence"_s,
                                u"Data engineering"_s,
                                u"DevOps"_s,
                                u"Machine learning"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void ReadingTest::savedPagesSayWhatTheirScreenSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("location");
    QTest::newRow("structured data") << u"indeed_job__coverletterer.html"_s << u"Senior DevOps Engineer"_s
                                     << u"PaperCut Software"_s << u"Camberwell, VIC, AU"_s;
    QTest::newRow("markup only") << u"linkedin_job__coverletterer.html"_s
                                 << u"Senior Software Engineer - Developer Experience"_s << u"Heidi"_s
                                 << u"Melbourne, Victoria, Australia"_s;
}

void ReadingTest::savedPagesSayWhatTheirScreenSays()
{
    QFETCH(const QString, file);
    const QString path = referenceData(u"data/postings/"_s + file);
    if (path.isEmpty())
        QSKIP("the reference pages are not beside this checkout");
    const auto read = reading::read(fileAt(path));
    QVERIFY(read);
    QCOMPARE(read->kind, reading::Kind::Html);
    QTEST(read->facts.title->value, "title");
    QTEST(read->facts.company->value, "company");
    QTEST(read->facts.location->value, "location");
    QVERIFY(read->text.size() > 2000);
}

void ReadingTest::everyReferencePostingIsReadable()
{
    const QString folder = referenceData(u"gold/dev"_s);
    if (folder.isEmpty())
        QSKIP("the reference postings are not beside this checkout");
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.txt"_s}))
        QVERIFY2(reading::read(fileAt(file.filePath())), qPrintable(file.fileName()));
}

void ReadingTest::mentionsAreThoseOfTheReading()
{
    const auto read = reading::read(sourceOf(u"Requirements:\n- Python and SQL\nNice to have:\n- Docker"_s));
    QVERIFY(read);
    const std::vector<Mention> mentions = reading::mentionsIn(PostingId {7}, read->text, {});
    QCOMPARE(mentions.size(), size_t(3));
    QCOMPARE(mentions.front().skill, u"python"_s);
    QCOMPARE(mentions.front().priority, Priority::Required);
    QCOMPARE(mentions.back().skill, u"docker"_s);
    QCOMPARE(mentions.back().priority, Priority::Preferred);
    QCOMPARE(mentions.back().posting, PostingId {7});
    QVERIFY(!reading::mentionsVersion().isEmpty());
}

void ReadingTest::anOwnLexiconIsHeeded()
{
    const OwnWords own {{{UserSkillId {7}, u"Frobnicator"_s}},
                        {{UserAliasId {8}, u"kubernetes"_s, u"the big ship"_s, AliasWord::Counts},
                         {UserAliasId {9}, u"sql"_s, u"SQL"_s, AliasWord::Never}}};
    const auto read =
        reading::read(sourceOf(u"Requirements:\n- Python and SQL\n- Frobnicator on the big ship"_s),
                      skills::Lexicon::standard().with(own));
    QVERIFY(read);
    QStringList keys;
    for (const reading::SkillFound &found : read->skills)
        keys.append(found.key);
    keys.sort();
    QCOMPARE(keys, (QStringList {u"kubernetes"_s, u"python"_s, u"user:7"_s}));
}

void ReadingTest::linksToTheSamePageShareTheirKey_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::newRow("tracking") << u"https://www.acme.org/jobs/7/?utm_source=x&id=3&gclid=y#apply"_s
                              << u"acme.org/jobs/7?id=3"_s;
    QTest::newRow("plain") << u"http://acme.org/jobs/7?id=3"_s << u"acme.org/jobs/7?id=3"_s;
    QTest::newRow("order") << u"https://acme.org/j?b=2&a=1"_s << u"acme.org/j?a=1&b=2"_s;
    QTest::newRow("no web address") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("words") << u"see the attachment"_s << QString();
}

void ReadingTest::linksToTheSamePageShareTheirKey()
{
    QFETCH(const QString, url);
    QTEST(reading::urlKey(url), "key");
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
