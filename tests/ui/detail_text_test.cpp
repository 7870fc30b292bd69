// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/postings.h"
#include "core/hunt/skill_snapshot.h"
#include "core/hunt/stages.h"
#include "core/ledger/book.h"
#include "core/model/posting_skill.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"
#include "ui/detail/fact_field.h"
#include "ui/detail/link_gate.h"
#include "ui/detail/posting_blocks.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;
using Kind = PostingBlock::Kind;

/// How a posting's text is taken apart, how facts are typed, and which links are opened.
class DetailTextTest : public TestCase
{
    Q_OBJECT

public Q_SLOTS:
    void openedUrl(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void linesBecomeHeadingsItemsAndParagraphs();
    void aLineIsNoHeading_data();
    void aLineIsNoHeading();
    void aLineWithoutEndIsShownInPieces();
    void whatADocumentWouldTakeForAMarkBecomesASpace();
    void daysAreReadAsPeopleWriteThem_data();
    void daysAreReadAsPeopleWriteThem();
    void onlyLinksOfTheWebAreOpened_data();
    void onlyLinksOfTheWebAreOpened();
    void demandCountsLivePostingsWithThePersonsWord();

private:
    QList<QUrl> m_opened;
};

namespace {
QString said(const QString &text)
{
    QStringList lines;
    for (const PostingBlock &block : postingBlocks(text)) {
        const QString mark = block.kind == Kind::Heading ? u"# "_s
            : block.kind == Kind::Item                   ? u"* "_s
                                                         : u""_s;
        lines << mark + text.mid(block.start, block.end - block.start);
    }
    return lines.join(u'|');
}
} // namespace

void DetailTextTest::linesBecomeHeadingsItemsAndParagraphs()
{
    const QString text =
        u"About the role\nWe decide when wind parks feed the grid, every quarter of an hour.\n\n"
        "What you will do:\n- Build Python services\n• Move batch jobs\n## Perks\nA quiet room."_s;
    QCOMPARE(said(text),
             u"# About the role|We decide when wind parks feed the grid, every quarter of an hour.|"
             "# What you will do:|* Build Python services|* Move batch jobs|# Perks|A quiet room."_s);
}

void DetailTextTest::aLineIsNoHeading_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ends a sentence") << u"We are five.\n\nWe write it and run it and answer for it."_s;
    QTest::newRow("last line") << u"A long paragraph stands here and says what it has to say.\n\nThe team"_s;
    QTest::newRow("wrapped by hand")
        << u"You will join the team that\nowns the forecast and answers for it."_s;
    QTest::newRow("a link")
        << u"https://palegreen.example/jobs\n\nThe page says more about it, in many words."_s;
    QTest::newRow("begins small")
        << u"and a quiet room\n\nThree days a week you sit with all of us, in the sun."_s;
    QTest::newRow("no letters") << u"* * *\n\nThree days a week you sit with all of us, in the sun."_s;
}

void DetailTextTest::aLineIsNoHeading()
{
    QFETCH(QString, text);
    QVERIFY2(!said(text).contains(u"# "_s), qPrintable(said(text)));
}

void DetailTextTest::aLineWithoutEndIsShownInPieces()
{
    const QString endless(50'000, u'x');
    const std::vector<PostingBlock> blocks = postingBlocks(endless);
    QVERIFY(blocks.size() > 1);
    int covered = 0;
    for (const PostingBlock &block : blocks) {
        QCOMPARE(block.start, covered);
        QVERIFY(block.end - block.start <= longestShownLine);
        covered = block.end;
    }
    QCOMPARE(covered, 50'000);
}

void DetailTextTest::whatADocumentWouldTakeForAMarkBecomesASpace()
{
    const QString odd = u"a\u2029b\ufdd0c\ufffcd\u202ee\tf"_s;
    QCOMPARE(shownText(odd), u"a b c d e f"_s);
}

void DetailTextTest::daysAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("iso") << u"2025-10-31"_s << u"2025-10-31"_s;
    QTest::newRow("day and month") << u"31 Oct"_s << u"2025-10-31"_s;
    QTest::newRow("month in full") << u"3 November"_s << u"2025-11-03"_s;
    QTest::newRow("with the year") << u"31 Oct 2026"_s << u"2026-10-31"_s;
    QTest::newRow("a word") << u"Tomorrow"_s << u"2025-10-15"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("no day") << u"soon"_s << u"soon"_s;
    QTest::newRow("no such day") << u"31 Feb"_s << u"31 Feb"_s;
}

void DetailTextTest::daysAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(fact_text::dayToStore(typed, QDate(2025, 10, 14)), stored);
}

void DetailTextTest::onlyLinksOfTheWebAreOpened_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://palegreen.example/jobs/1?from=board"_s << true;
    QTest::newRow("http") << u"http://palegreen.example"_s << true;
    QTest::newRow("upper case") << u"HTTPS://palegreen.example"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("share") << u"smb://server/share"_s << false;
    QTest::newRow("handler") << u"ms-msdt:/id"_s << false;
    QTest::newRow("data") << u"data:text/html,hello"_s << false;
    QTest::newRow("no scheme") << u"palegreen.example"_s << false;
    QTest::newRow("no host") << u"https:///jobs"_s << false;
    QTest::newRow("name before the host") << u"https://paypal.example@evil.example/"_s << false;
    QTest::newRow("endless") << u"https://palegreen.example/"_s + QString(64'000, u'a') << false;
    QTest::newRow("nothing") << QString() << false;
}

void DetailTextTest::onlyLinksOfTheWebAreOpened()
{
    QFETCH(QString, link);
    QFETCH(bool, opens);
    m_opened.clear();
    for (const char *scheme : {"http", "https", "file", "javascript", "smb", "ms-msdt", "data"})
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "openedUrl");
    QCOMPARE(link_gate::open(link).has_value(), opens);
    QCOMPARE(m_opened.size(), opens ? 1 : 0);
    for (const char *scheme : {"http", "https", "file", "javascript", "smb", "ms-msdt", "data"})
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
}

void DetailTextTest::demandCountsLivePostingsWithThePersonsWord()
{
    OpenOptions options;
    options.mentions.version = u"1"_s;
    options.mentions.read = [](PostingId posting, const QString &text, const QString &) {
        const Priority priority = text.contains(u"must"_s) ? Priority::Required : Priority::Preferred;
        return std::vector<Mention> {{posting, u"kafka"_s, priority, {}, 0, 5, u"test"_s}};
    };
    const auto hunt = opened(path(u"hunt.foothold"_s), options);
    const QDate today(2025, 10, 14);
    const ApplicationId required = *addPosting(*hunt, draft(u"A"_s, u"One"_s, u"must"_s), today);
    const ApplicationId preferred = *addPosting(*hunt, draft(u"B"_s, u"Two"_s, u"may"_s), today);
    const ApplicationId ended = *addPosting(*hunt, draft(u"C"_s, u"Three"_s, u"must"_s), today);
    const std::array<ApplicationId, 1> ending {ended};
    const StageId rejectedStage = stageByKey(*hunt, u"rejected"_s)->id;
    QVERIFY(moveApplications(*hunt, ending, rejectedStage, Place::end(), today).has_value());
    const auto demand = [&] {
        return ledger::Book(ledger::Market::of(skillSnapshot(*hunt, today))).demand(u"kafka"_s);
    };
    QCOMPARE(demand(), (ledger::SkillDemand {1, 0, 1}));

    const auto say = [&](ApplicationId id, SkillWord word, std::optional<Priority> priority) {
        const PostingId posting = hunt->find(id)->posting;
        return hunt
            ->change({u"skill"_s, {}, {}},
                     [&]() -> Result<void> {
                         hunt->table<PostingSkill>().insert({{}, posting, u"kafka"_s, word, priority});
                         return {};
                     })
            .has_value();
    };
    QVERIFY(say(preferred, SkillWord::Confirmed, Priority::Required));
    QCOMPARE(demand(), (ledger::SkillDemand {2, 0, 0}));
    QVERIFY(say(required, SkillWord::Rejected, {}));
    QCOMPARE(demand(), (ledger::SkillDemand {1, 0, 0}));
}

QTEST_MAIN(DetailTextTest)
#include "detail_text_test.moc"
