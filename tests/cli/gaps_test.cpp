// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/hunt/skill_snapshot.h"
#include "core/ledger/learn_next.h"
#include "core/reading/reading.h"
#include "tests/cli/program.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

#define DONE(run)                                                                                            \
    do {                                                                                                     \
        const Run finished = (run);                                                                          \
        QVERIFY2(finished.status == 0, finished.told().constData());                                         \
    } while (false)

namespace {
const QDate day {2025, 10, 14};

QJsonObject rowOf(const QJsonArray &rows, const char *key, const QString &value)
{
    for (const auto &row : rows) {
        if (row.toObject().value(QLatin1StringView(key)).toString() == value)
            return row.toObject();
    }
    return {};
}
} // namespace

/// The commands of the ledger, on the demonstration.
class CliGapsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gapsAreListedWithWhatTheyWouldUnlock();
    void gapsOfATrackAreFewer();
    void theDemonstrationIsSpreadOverTheTracks();
    void aSkillIsNamedByKeyNameOrAlias_data();
    void aSkillIsNamedByKeyNameOrAlias();
    void aGapIsSetInOneStep();
    void aGapIsLookedAtWhileTheWindowIsOpen();
    void whatToLearnNextIsThePlanOfTheSameHunt();
    void whatIfShowsFiguresBeforeAndAfter();
    void aSkillWishedTwiceCountsOnce();
    void aTrackThatAsksForNothingSaysSo();
    void aSkillOfOnesOwnIsCalledByItsName();
    void aTargetRoleIsAddedAndShown();
    void withoutAProfileTheListSaysWhatToDo();
    void wrongUsageAndRefusals_data();
    void wrongUsageAndRefusals();

private:
    Run foothold(QStringList arguments, const QByteArray &input = {})
    {
        return runProgram(QStringList {u"--file"_s, path(u"h.foothold"_s)} + arguments, input);
    }
    ledger::Book book()
    {
        OpenOptions options;
        options.access = OpenOptions::Access::Read;
        options.mentions = {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith};
        const auto hunt = opened(path(u"h.foothold"_s), options);
        return ledger::Book(ledger::Market::of(skillSnapshot(*hunt, day)));
    }
};

void CliGapsTest::init()
{
    TestCase::init();
    DONE(runProgram({u"demo"_s, path(u"h.foothold"_s)}));
}

void CliGapsTest::gapsAreListedWithWhatTheyWouldUnlock()
{
    const Run run = foothold({u"gaps"_s, u"--json"_s});
    DONE(run);
    const QJsonArray rows = run.json().value("gaps"_L1).toArray();
    const ledger::Book own = book();
    QCOMPARE(size_t(rows.size()), own.gaps().size());
    const QJsonObject kubernetes = rowOf(rows, "skill", u"kubernetes"_s);
    QCOMPARE(kubernetes.value("state"_L1).toString(), u"learning"_s);
    QCOMPARE(kubernetes.value("required"_L1).toInt(), own.demand(u"kubernetes"_s).required);
    QCOMPARE(kubernetes.value("unlocks"_L1).toInt(), own.unlocks(u"kubernetes"_s));
    QVERIFY(kubernetes.value("unlocks"_L1).toInt() > 0);
    QVERIFY(kubernetes.value("gain"_L1).toDouble() > 0);
    QVERIFY(foothold({u"gaps"_s}).out.contains("Kubernetes  Learning, required in"));
}

void CliGapsTest::gapsOfATrackAreFewer()
{
    const Run all = foothold({u"gaps"_s, u"--json"_s});
    const Run devops = foothold({u"gaps"_s, u"--track"_s, u"devops"_s, u"--json"_s});
    DONE(devops);
    const auto live = [](const Run &run) {
        const QJsonObject row = rowOf(run.json().value("gaps"_L1).toArray(), "skill", u"kubernetes"_s);
        return row.value("required"_L1).toInt() + row.value("preferred"_L1).toInt();
    };
    QVERIFY(live(devops) > 0);
    QVERIFY(live(devops) < live(all));
}

void CliGapsTest::theDemonstrationIsSpreadOverTheTracks()
{
    const ledger::Book own = book();
    QStringList tracks;
    for (const ledger::TrackCover &cover : own.tracks())
        tracks.append(u"%1 %2"_s.arg(cover.track).arg(cover.postings));
    QCOMPARE(tracks.join(u", "_s),
             u"back-end 14, full-stack 7, data-engineering 6, machine-learning 4, devops 3"_s);
    QCOMPARE(own.market().live(), 34);
    QCOMPARE(own.unlocks(u"kubernetes"_s), 5);
    QCOMPARE(own.unlocks(u"apache-kafka"_s), 3);
    const ledger::Book both(own.sharedMarket(), {u"kubernetes"_s, u"apache-kafka"_s});
    QCOMPARE(both.fullyCovered() - own.fullyCovered(), 10);
}

void CliGapsTest::aSkillIsNamedByKeyNameOrAlias_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("key") << u"apache-kafka"_s;
    QTest::newRow("name") << u"apache KAFKA"_s;
    QTest::newRow("alias") << u"kafka"_s;
}

void CliGapsTest::aSkillIsNamedByKeyNameOrAlias()
{
    QFETCH(QString, word);
    const Run run = foothold({u"gap"_s, word, u"--json"_s});
    DONE(run);
    QCOMPARE(run.json().value("skill"_L1).toString(), u"apache-kafka"_s);
    QCOMPARE(run.json().value("state"_L1).toString(), u"gap"_s);
    QVERIFY(run.json().value("askers"_L1).toArray().size() > 0);
}

void CliGapsTest::aGapIsSetInOneStep()
{
    const auto steps = [&] {
        return foothold({u"history"_s, u"--json"_s}).json().value("steps"_L1).toArray().size();
    };
    const qsizetype before = steps();
    const Run run = foothold({u"gap"_s, u"dbt"_s, u"--state"_s, u"ready"_s, u"--note"_s, u"- [x] Models"_s,
                              u"--hours"_s, u"8"_s, u"--by"_s, u"2025-11-01"_s, u"--log"_s, u"1.5"_s,
                              u"--did"_s, u"Models"_s, u"--evidence"_s, u"A small warehouse"_s, u"--json"_s});
    DONE(run);
    QCOMPARE(run.json().value("state"_L1).toString(), u"ready"_s);
    QCOMPARE(run.json().value("hoursLogged"_L1).toDouble(), 1.5);
    QCOMPARE(run.json().value("plan"_L1).toArray().size(), 1);
    QVERIFY(run.err.contains("--state have"));
    QCOMPARE(steps(), before + 1);
    DONE(foothold({u"undo"_s}));
    QCOMPARE(foothold({u"gap"_s, u"dbt"_s, u"--json"_s}).json().value("state"_L1).toString(), u"gap"_s);
    // Looking leaves no step.
    QCOMPARE(steps(), before + 1);
    const Run have = foothold({u"gap"_s, u"dbt"_s, u"--state"_s, u"have"_s});
    QVERIFY(have.err.contains("profile set dbt 2"));
}

void CliGapsTest::whatToLearnNextIsThePlanOfTheSameHunt()
{
    const Run run = foothold({u"learn-next"_s, u"--steps"_s, u"3"_s, u"--json"_s});
    DONE(run);
    const QJsonArray steps = run.json().value("steps"_L1).toArray();
    const ledger::Plan plan = ledger::planOf(book(), 3);
    QCOMPARE(size_t(steps.size()), plan.steps.size());
    QCOMPARE(steps.size(), 3);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].toObject().value("skill"_L1).toString(), plan.steps[size_t(i)].step.key);
        QCOMPARE(steps[i].toObject().value("covered"_L1).toInt(), plan.steps[size_t(i)].covered);
    }
    QVERIFY(foothold({u"learn-next"_s}).out.contains("live postings become"));
}

void CliGapsTest::whatIfShowsFiguresBeforeAndAfter()
{
    const Run run = foothold({u"what-if"_s, u"Kubernetes"_s, u"Kafka"_s, u"--json"_s});
    DONE(run);
    const ledger::Book now = book();
    const ledger::Book then(now.sharedMarket(), {u"kubernetes"_s, u"apache-kafka"_s});
    QCOMPARE(run.json().value("fullBefore"_L1).toInt(), now.fullyCovered());
    QCOMPARE(run.json().value("fullAfter"_L1).toInt(), then.fullyCovered());
    QVERIFY(then.fullyCovered() > now.fullyCovered());
    QCOMPARE(run.json().value("live"_L1).toInt(), 34);
    // ... and saying it gives the same.
    DONE(foothold({u"gap"_s, u"kubernetes"_s, u"--state"_s, u"have"_s}));
    DONE(foothold({u"gap"_s, u"kafka"_s, u"--state"_s, u"have"_s}));
    QCOMPARE(book().fullyCovered(), then.fullyCovered());
    QCOMPARE(book().tracks(), then.tracks());
}

void CliGapsTest::aSkillWishedTwiceCountsOnce()
{
    const Run once = foothold({u"what-if"_s, u"Kafka"_s, u"--json"_s});
    DONE(once);
    QCOMPARE(foothold({u"what-if"_s, u"Kafka"_s, u"apache-kafka"_s, u"--json"_s}).json(), once.json());
}

void CliGapsTest::aTrackThatAsksForNothingSaysSo()
{
    const Run none = foothold({u"gaps"_s, u"--track"_s, u"embedded"_s});
    DONE(none);
    QVERIFY2(none.out.startsWith("None: "), none.told().constData());
    QVERIFY(foothold({u"gaps"_s, u"--track"_s, u"embedded"_s, u"--json"_s})
                .json()
                .value("gaps"_L1)
                .toArray()
                .isEmpty());
}

void CliGapsTest::aSkillOfOnesOwnIsCalledByItsName()
{
    DONE(foothold({u"skill"_s, u"new"_s, u"Tide charts"_s}));
    const Run have = foothold({u"gap"_s, u"tide charts"_s, u"--state"_s, u"Have"_s});
    DONE(have);
    QVERIFY2(have.err.contains("profile set 'Tide charts' 2"), have.told().constData());
    const Run already = foothold({u"what-if"_s, u"python"_s, u"docker"_s});
    DONE(already);
    QVERIFY2(already.err.contains("You have already: Python, Docker."), already.told().constData());
}

void CliGapsTest::aTargetRoleIsAddedAndShown()
{
    const QByteArray text =
        "Senior data engineer\n\nResponsibilities\n- Tend the pipelines of the harbour\n\n"
        "Requirements\n- Python\n- Apache Spark\n- COBOL\n- 4+ years of experience\n"
        "- Bachelor's degree or equivalent experience\n";
    const Run added =
        foothold({u"target"_s, u"add"_s, u"-"_s, u"--name"_s, u"Data lead"_s, u"--json"_s}, text);
    DONE(added);
    const Run shown = foothold({u"target"_s, u"show"_s, u"data lead"_s, u"--json"_s});
    DONE(shown);
    QCOMPARE(shown.json(), added.json());
    QCOMPARE(shown.json().value("asked"_L1).toInt(), 3);
    QCOMPARE(shown.json().value("have"_L1).toInt(), 2);
    QCOMPARE(shown.json().value("tracks"_L1).toArray(), QJsonArray {u"data-engineering"_s});
    QCOMPARE(shown.json().value("levels"_L1).toArray(), QJsonArray {u"senior"_s});
    QCOMPARE(shown.json().value("yearsMin"_L1).toDouble(), 4.0);
    QCOMPARE(shown.json().value("degree"_L1).toObject().value("required"_L1), QJsonValue(false));
    QCOMPARE(shown.json().value("duties"_L1).toArray().size(), 1);
    const QByteArray told = foothold({u"target"_s, u"show"_s, u"Data lead"_s}).out;
    QVERIFY2(told.contains("Gaps: COBOL") && told.contains("may stand in for it")
                 && told.contains("- Tend the pipelines"),
             told.constData());
}

void CliGapsTest::aGapIsLookedAtWhileTheWindowIsOpen()
{
    const std::unique_ptr<Hunt> window = opened(path(u"h.foothold"_s));
    QVERIFY(window && !window->isReadOnly());
    const Run run = foothold({u"gap"_s, u"kubernetes"_s});
    DONE(run);
    QVERIFY(run.out.contains("Kubernetes"));
}

void CliGapsTest::withoutAProfileTheListSaysWhatToDo()
{
    const Run added = runProgram({u"--file"_s, path(u"new.foothold"_s), u"add"_s, u"-"_s},
                                 "Python Developer\n\nRequirements\n- Python\n");
    DONE(added);
    const Run run = runProgram({u"--file"_s, path(u"new.foothold"_s), u"gaps"_s, u"--json"_s});
    DONE(run);
    QVERIFY(run.json().value("gaps"_L1).toArray().isEmpty());
    QVERIFY(run.err.contains("profile"));
}

void CliGapsTest::wrongUsageAndRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no such skill") << QStringList {u"gap"_s, u"Foobarium"_s} << 1;
    QTest::newRow("no such state") << QStringList {u"gap"_s, u"Kafka"_s, u"--state"_s, u"mastered"_s} << 2;
    QTest::newRow("no number of hours") << QStringList {u"gap"_s, u"Kafka"_s, u"--hours"_s, u"many"_s} << 2;
    QTest::newRow("too long a day") << QStringList {u"gap"_s, u"Kafka"_s, u"--log"_s, u"25"_s} << 2;
    QTest::newRow("no day") << QStringList {u"gap"_s, u"Kafka"_s, u"--by"_s, u"soon"_s} << 2;
    QTest::newRow("no level") << QStringList {u"gap"_s, u"Kafka"_s, u"--target-level"_s, u"7"_s} << 1;
    QTest::newRow("no such track") << QStringList {u"gaps"_s, u"--track"_s, u"plumbing"_s} << 1;
    QTest::newRow("no such target") << QStringList {u"target"_s, u"show"_s, u"Nobody"_s} << 1;
    QTest::newRow("what if nothing") << QStringList {u"what-if"_s} << 2;
    QTest::newRow("no steps") << QStringList {u"learn-next"_s, u"--steps"_s, u"0"_s} << 2;
    QTest::newRow("a target that asks for nothing") << QStringList {
        u"target"_s, u"add"_s, QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/reading/data/pay/nl.tsv"),
        u"--name"_s, u"X"_s} << 1;
    QTest::newRow("a target without a name") << QStringList {u"target"_s, u"add"_s, u"-"_s} << 2;
}

void CliGapsTest::wrongUsageAndRefusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Run run = foothold(arguments, "Python\n");
    QCOMPARE(run.status, status);
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliGapsTest)
#include "gaps_test.moc"
