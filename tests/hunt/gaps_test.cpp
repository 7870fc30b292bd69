// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/gaps.h"

#include "core/hunt/asked.h"
#include "core/hunt/names.h"
#include "core/hunt/postings.h"
#include "core/hunt/profile.h"
#include "core/hunt/skill_snapshot.h"
#include "core/hunt/stages.h"
#include "core/hunt/targets.h"
#include "core/ledger/learn_next.h"
#include "core/reading/reading.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

namespace {
const QDate day {2025, 10, 14};
const QString kafka = u"apache-kafka"_s;
} // namespace

class GapsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStateIsADatedRowThatUndoTakesBack();
    void aStateThatHoldsIsNotSaidTwice();
    void theNewestWordCountsWhateverDayItIsGiven();
    void havingASkillProposesALevelAndWritesNone();
    void evidenceForWhatIsReadyProposesHave();
    void typingANoteIsOneStep();
    void aFieldOfTheNoteRefusesWhatItCannotBe();
    void timeIsAddedAndCorrectedByNewRows();
    void resourcesComeAndGoToTheTrash();
    void theSnapshotHoldsWhatTheFiguresNeed();
    void theOwnBarIsASetting();
    void aTargetRoleIsMeasuredLikeAPosting();

private:
    std::unique_ptr<Hunt> m_hunt;
};

void GapsTest::init()
{
    TestCase::init();
    OpenOptions options;
    options.mentions = {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith};
    m_hunt = opened(path(u"h.foothold"_s), options);
}

void GapsTest::cleanup()
{
    m_hunt.reset();
    TestCase::cleanup();
}

void GapsTest::aStateIsADatedRowThatUndoTakesBack()
{
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Learning, day, u"Kafka"_s, u"Evenings"_s));
    QCOMPARE(gapLog(*m_hunt, kafka).size(), size_t(1));
    QCOMPARE(standingOf(*m_hunt).of(kafka), std::optional(GapState::Learning));
    QCOMPARE(standingOf(*m_hunt).standing(kafka).since, std::optional(day));
    QCOMPARE(names::ofStep(m_hunt->history().front()), u"Kafka set to Learning"_s);
    QVERIFY(m_hunt->undo());
    QCOMPARE(gapLog(*m_hunt, kafka).size(), size_t(0));
}

void GapsTest::aStateThatHoldsIsNotSaidTwice()
{
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Gap, day, u"Kafka"_s));
    const auto again = setGapState(*m_hunt, kafka, GapState::Gap, day.addDays(3), u"Kafka"_s);
    QVERIFY(again);
    QVERIFY(again->isEmpty());
    QCOMPARE(m_hunt->history().size(), size_t(1));
    QVERIFY(!setGapState(*m_hunt, {}, GapState::Gap, day, {}));
}

void GapsTest::theNewestWordCountsWhateverDayItIsGiven()
{
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Learning, day, u"Kafka"_s));
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Ready, day.addDays(-5), u"Kafka"_s));
    QCOMPARE(standingOf(*m_hunt).of(kafka), std::optional(GapState::Ready));
}

void GapsTest::havingASkillProposesALevelAndWritesNone()
{
    QVERIFY(setTargetLevel(*m_hunt, kafka, 3, u"Kafka"_s));
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Learning, day, u"Kafka"_s));
    QVERIFY(!levelProposal(*m_hunt, kafka));
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Have, day, u"Kafka"_s));
    QCOMPARE(levelProposal(*m_hunt, kafka), std::optional(LevelProposal {kafka, {}, 3}));
    QVERIFY(profileOf(*m_hunt).empty());
    QVERIFY(setProfileSkill(*m_hunt, {{}, kafka, 2, {}, {}}, u"Kafka"_s));
    QVERIFY(!levelProposal(*m_hunt, kafka));
}

void GapsTest::evidenceForWhatIsReadyProposesHave()
{
    Evidence evidence;
    evidence.skill = kafka;
    evidence.title = u"meal-planner/deploy"_s;
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Learning, day, u"Kafka"_s));
    QVERIFY(addEvidence(*m_hunt, evidence, u"Kafka"_s));
    QVERIFY(!provesReady(*m_hunt, kafka));
    QVERIFY(setGapState(*m_hunt, kafka, GapState::Ready, day, u"Kafka"_s));
    QVERIFY(provesReady(*m_hunt, kafka));
    QCOMPARE(standingOf(*m_hunt).of(kafka), std::optional(GapState::Ready));
}

void GapsTest::typingANoteIsOneStep()
{
    for (const QString &text : {u"P"_s, u"Pl"_s, u"Plan"_s})
        QVERIFY(setGapNote(*m_hunt, kafka, text, u"Kafka"_s));
    QCOMPARE(m_hunt->history().size(), size_t(1));
    QVERIFY(setHoursPlanned(*m_hunt, kafka, 40, u"Kafka"_s));
    QVERIFY(setTargetDate(*m_hunt, kafka, day, u"Kafka"_s));
    QCOMPARE(m_hunt->history().size(), size_t(3));
    QCOMPARE(m_hunt->table<GapNote>().count(), 1);
    const GapNote note = gapNote(*m_hunt, kafka);
    QCOMPARE(note.text, u"Plan"_s);
    QCOMPARE(note.hoursPlanned, std::optional(40.0));
    QCOMPARE(note.targetDate, std::optional(day));
    QVERIFY(setTargetDate(*m_hunt, kafka, {}, u"Kafka"_s));
    QVERIFY(!gapNote(*m_hunt, kafka).targetDate);
}

void GapsTest::aFieldOfTheNoteRefusesWhatItCannotBe()
{
    QVERIFY(!setTargetLevel(*m_hunt, kafka, 0, u"Kafka"_s));
    QVERIFY(!setTargetLevel(*m_hunt, kafka, 5, u"Kafka"_s));
    QVERIFY(!setHoursPlanned(*m_hunt, kafka, -1, u"Kafka"_s));
    QVERIFY(!setHoursPlanned(*m_hunt, kafka, 1e9, u"Kafka"_s));
    QVERIFY(m_hunt->history().empty());
}

void GapsTest::timeIsAddedAndCorrectedByNewRows()
{
    const auto first = logTime(*m_hunt, {{}, kafka, day, 120, u"Charts"_s, {}}, u"Kafka"_s);
    QVERIFY(first);
    QVERIFY(logTime(*m_hunt, {{}, kafka, day.addDays(1), 60, {}, {}}, u"Kafka"_s));
    QCOMPARE(timeLogged(*m_hunt, kafka).front().minutes, 60);
    QVERIFY(logTime(*m_hunt, {{}, kafka, day, 90, u"Charts"_s, *first}, u"Kafka"_s));
    QCOMPARE(timeLogged(*m_hunt, kafka).size(), size_t(2));
    QCOMPARE(timeLogged(*m_hunt, kafka).back().minutes, 90);
    QVERIFY(logTime(*m_hunt, {{}, kafka, day, 0, {}, timeLogged(*m_hunt, kafka).back().id}, u"Kafka"_s));
    QCOMPARE(timeLogged(*m_hunt, kafka).size(), size_t(1));
    QCOMPARE(m_hunt->table<TimeLog>().count(), 4);
    QVERIFY(!logTime(*m_hunt, {{}, kafka, day, 0, {}, {}}, u"Kafka"_s));
    QVERIFY(!logTime(*m_hunt, {{}, kafka, day, 24 * 60 + 1, {}, {}}, u"Kafka"_s));
    QVERIFY(!logTime(*m_hunt, {{}, kafka, day, 10, {}, TimeLogId {7}}, u"Kafka"_s));
}

void GapsTest::resourcesComeAndGoToTheTrash()
{
    const auto made =
        addResource(*m_hunt, {{}, kafka, ResourceKind::Book, u"Handbook"_s, {}, {}}, u"Kafka"_s);
    QVERIFY(made);
    QVERIFY(!addResource(*m_hunt, {{}, kafka, ResourceKind::Book, u" "_s, {}, {}}, u"Kafka"_s));
    QVERIFY(trashResource(*m_hunt, *made, QDateTime(day, QTime(1, 0), Qt::UTC), u"Kafka"_s));
    QCOMPARE(m_hunt->table<Resource>().count(), 0);
    QVERIFY(m_hunt->undo());
    QCOMPARE(m_hunt->table<Resource>().count(), 1);
}

void GapsTest::theSnapshotHoldsWhatTheFiguresNeed()
{
    PostingDraft one = draft(u"Python Developer"_s, u"Acme"_s,
                             u"Requirements\n- Python\n- Apache Kafka\nNice to have\n- Docker\n"_s);
    one.posting.postedOn = day.addDays(-9);
    const auto id = addPosting(*m_hunt, one, day);
    QVERIFY(id);
    const StageId talk = stageByKey(*m_hunt, u"interview"_s)->id;
    QVERIFY(moveApplications(*m_hunt, std::array {*id}, talk, Place::end(), day));
    QVERIFY(setProfileSkill(*m_hunt, {{}, u"python"_s, 3, 4.0, {}}, u"Python"_s));
    QVERIFY(setHoursPlanned(*m_hunt, kafka, 20, u"Kafka"_s));
    const SkillSnapshot snapshot = skillSnapshot(*m_hunt, day);
    QCOMPARE(snapshot.postings.size(), size_t(1));
    const AskingPosting &posting = snapshot.postings.front();
    QCOMPARE(posting.on, day.addDays(-9));
    QCOMPARE(posting.company, u"Acme"_s);
    QVERIFY(posting.ledToInterview);
    QVERIFY(posting.isLive());
    QCOMPARE(posting.asked, askedSkills(*m_hunt, posting.posting));
    QCOMPARE(snapshot.standing, standingOf(*m_hunt));
    QCOMPARE(snapshot.records.value(kafka).note.hoursPlanned, std::optional(20.0));
    const ledger::Book book(ledger::Market::of(snapshot));
    QCOMPARE(book.count(book.market().rows().front()), (ledger::CoverCount {1, 3, false}));
    QCOMPARE(book.unlocks(kafka), 1);
}

void GapsTest::theOwnBarIsASetting()
{
    QVERIFY(!ownBar(*m_hunt));
    QVERIFY(setOwnBar(*m_hunt, 0.7));
    QCOMPARE(skillSnapshot(*m_hunt, day).ownBar, std::optional(0.7));
    QVERIFY(!setOwnBar(*m_hunt, 1.2));
    QVERIFY(setOwnBar(*m_hunt, {}));
    QVERIFY(!ownBar(*m_hunt));
}

void GapsTest::aTargetRoleIsMeasuredLikeAPosting()
{
    const QString text = u"Requirements\n- Python\n- Apache Kafka\nSenior back-end developers lead."_s;
    const auto id = addTargetRole(*m_hunt, u"Platform"_s, text, day);
    QVERIFY(id);
    QVERIFY(setProfileSkill(*m_hunt, {{}, u"python"_s, 3, {}, {}}, u"Python"_s));
    const ledger::Book book(ledger::Market::of(skillSnapshot(*m_hunt, day)));
    const auto targets = book.targets();
    QCOMPARE(targets.size(), size_t(1));
    // Python, Kafka, and back-end development itself.
    QCOMPARE(targets.front().fit.coverage.asked(), 3);
    QCOMPARE(targets.front().fit.coverage.have(), 1);
    QCOMPARE(targets.front().career.tracks, QStringList {u"back-end"_s});
    // The same name gets the new text.
    QCOMPARE(addTargetRole(*m_hunt, u"platform"_s, u"- Java"_s, day), id);
    QCOMPARE(targetRoles(*m_hunt).size(), size_t(1));
    QVERIFY(!addTargetRole(*m_hunt, u" "_s, text, day));
    QVERIFY(!addTargetRole(*m_hunt, u"Empty"_s, u" "_s, day));
    QVERIFY(trashTargetRole(*m_hunt, *id, QDateTime(day, QTime(1, 0), Qt::UTC)));
    QVERIFY(targetRoles(*m_hunt).empty());
}

QTEST_GUILESS_MAIN(GapsTest)
#include "gaps_test.moc"
