// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
const QByteArray rejection =
    "From: Palegreen Energy Careers <jobs@palegreen.example>\nTo: noor@example.org\nMessage-ID: <1@x>\n"
    "Subject: Your application\nDate: Mon, 06 Oct 2025 10:00:00 +0200\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\n\nHi Noor,\nunfortunately we will not be moving forward with "
    "your "
    "application at this time.\n";
} // namespace

class MailsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMailIsShownWithWhatItWouldChange();
    void aMailIsRefusedUntilItIsApplied();
    void aMailThatFitsNothingIsRefused();
    void thePageOfTheShelfKeepsTheContract();

private:
    Run foothold(QStringList arguments, const QByteArray &input = {})
    {
        return runProgram(QStringList {u"--file"_s, path(u"h.foothold"_s)} + arguments, input);
    }
    QString added()
    {
        return foothold({u"add"_s, u"-"_s, u"--stage"_s, u"applied"_s, u"--json"_s},
                        "Data Engineer\n\nPalegreen Energy is looking for a Data Engineer in Berlin.\n")
            .json()
            .value("id"_L1)
            .toString();
    }
    QString stageOf(const QString &id)
    {
        return foothold({u"show"_s, id, u"--json"_s}).json().value("stage"_L1).toString();
    }
};

void MailsTest::aMailIsShownWithWhatItWouldChange()
{
    const QString id = added();
    const Run read = foothold({u"read"_s, u"-"_s, u"--json"_s}, rejection);
    QCOMPARE(read.status, 0);
    const QJsonObject json = read.json();
    QCOMPARE(json.value("kind"_L1).toString(), u"mail"_s);
    QCOMPARE(json.value("mail"_L1).toString(), u"rejection"_s);
    QCOMPARE(json.value("company"_L1).toString(), u"Palegreen Energy"_s);
    const QJsonObject proposal = json.value("proposal"_L1).toObject();
    QCOMPARE(proposal.value("application"_L1).toString(), id);
    QCOMPARE(proposal.value("stage"_L1).toString(), u"rejected"_s);
    QCOMPARE(proposal.value("on"_L1).toString(), u"2025-10-06"_s);
    QCOMPARE(stageOf(id), u"applied"_s);
    // As a posting only where that is asked for.
    QVERIFY(foothold({u"read"_s, u"-"_s, u"--type"_s, u"text"_s, u"--json"_s}, rejection)
                .json()
                .contains("facts"_L1));
}

void MailsTest::aMailIsRefusedUntilItIsApplied()
{
    const QString id = added();
    const Run refused = foothold({u"add"_s, u"-"_s, u"--json"_s}, rejection);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.json().value("id"_L1).isNull());
    QVERIFY(refused.err.contains("--apply"));
    QCOMPARE(stageOf(id), u"applied"_s);
    const Run applied = foothold({u"add"_s, u"-"_s, u"--apply"_s, u"--json"_s}, rejection);
    QVERIFY2(applied.status == 0, applied.told().constData());
    QCOMPARE(applied.json().value("id"_L1).toString(), id);
    QCOMPARE(stageOf(id), u"rejected"_s);
    QCOMPARE(foothold({u"undo"_s}).status, 0);
    QCOMPARE(stageOf(id), u"applied"_s);
}

void MailsTest::aMailThatFitsNothingIsRefused()
{
    foothold({u"add"_s, u"-"_s}, "Cook\n\nBistro Ltd is looking for a Cook in Oslo.\n");
    const Run applied = foothold({u"add"_s, u"-"_s, u"--apply"_s}, rejection);
    QCOMPARE(applied.status, 1);
    QVERIFY(applied.err.contains("--application"));
}

void MailsTest::thePageOfTheShelfKeepsTheContract()
{
    const QString page = referenceData(u"data/postings/indeed_job__coverletterer.html"_s);
    if (page.isEmpty())
        QSKIP("The reference page does not lie beside this checkout.");
    const QStringList add {u"add"_s,
                           page,
                           u"--json"_s,
                           u"--url"_s,
                           u"https://de.indeed.com/viewjob?jk=0123456789abcdef&from=x"_s,
                           u"--stage"_s,
                           u"applied"_s};
    const Run first = foothold(add);
    QCOMPARE(first.status, 0);
    const QString id = first.json().value("id"_L1).toString();
    QCOMPARE(first.json().value("duplicates"_L1).toArray(), QJsonArray());
    QCOMPARE(stageOf(id), u"applied"_s);
    const Run again = foothold(add);
    QCOMPARE(again.status, 1);
    QVERIFY(again.json().value("id"_L1).isNull());
    QCOMPARE(again.json().value("duplicates"_L1).toArray(), QJsonArray({id}));
    const Run forced = foothold(add + QStringList {u"--force"_s});
    QCOMPARE(forced.status, 3);
    QVERIFY(forced.json().value("id"_L1).toString().toLongLong() > 0);
    QCOMPARE(forced.json().value("duplicates"_L1).toArray(), QJsonArray({id}));
}

QTEST_GUILESS_MAIN(MailsTest)
#include "mails_test.moc"
