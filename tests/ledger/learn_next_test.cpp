// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/what_if.h"
#include "tests/ledger/markets.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace markets;

namespace {
using Standings = QHash<QString, SkillStanding>;

/// Somebody who writes Python services.
const Standings person {{u"python"_s, level(3)},
                        {u"postgresql"_s, level(3)},
                        {u"git"_s, level(3)},
                        {u"solidity"_s, says(GapState::NotForMe)}};

std::vector<AskingPosting> postings()
{
    std::vector<AskingPosting> list;
    // Four want Kubernetes alone, two Kubernetes with Kafka, three a queue of either make, two Cobol.
    for (qint64 i = 0; i < 4; ++i)
        list.push_back(posting(10 + i, {asks("python"), asks("postgresql"), asks("kubernetes")}));
    for (qint64 i = 0; i < 2; ++i)
        list.push_back(posting(20 + i, {asks("python"), asks("kubernetes"), asks("apache-kafka")}));
    for (qint64 i = 0; i < 3; ++i)
        list.push_back(posting(30 + i,
                               {asks("python"), asks("apache-kafka", Priority::Required, 1),
                                asks("rabbitmq", Priority::Required, 1)}));
    for (qint64 i = 0; i < 2; ++i)
        list.push_back(posting(40 + i, {asks("python"), asks("cobol")}));
    for (qint64 i = 0; i < 3; ++i)
        list.push_back(
            posting(50 + i, {asks("python"), asks("solidity"), asks("communication"), asks("dutch")}));
    return list;
}

QStringList skillsOf(const std::vector<ledger::LearnStep> &steps)
{
    QStringList keys;
    for (const ledger::LearnStep &step : steps)
        keys.append(step.key);
    return keys;
}

QStringList skillsOf(const ledger::Plan &plan)
{
    QStringList keys;
    for (const ledger::PlanStep &step : plan.steps)
        keys.append(step.step.key);
    return keys;
}

const ledger::LearnStep &stepOf(const std::vector<ledger::LearnStep> &steps, const QString &key)
{
    return *std::ranges::find(steps, key, &ledger::LearnStep::key);
}
} // namespace

class LearnNextTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsWantedAndCanBeLearntIsListed();
    void postingsThatEndedSupportNothing();
    void theListSaysWhatEachSkillUnlocks();
    void aPlanCountsOverlapAndAlternativesOnce();
    void aPlanIsTheSameWhateverTheOrderOfThePostings();
    void whatIfEqualsSayingIt();
    void aWhatIfCarriesTheOldFigures();
    void postingsWeighByStarsAgeAndEnd();
    void theBarIsTheirsThenThatOfTalksThenTheUpperQuarter();
    void hoursAreTheirsLessWhatWasDone();
    void gainIsTheSumOverPostings();
    void planItemsAreReadAndTicked();
};

void LearnNextTest::onlyWhatIsWantedAndCanBeLearntIsListed()
{
    const std::vector<ledger::LearnStep> steps = ledger::learnNext(book(snapshot(postings(), person)));
    QStringList keys = skillsOf(steps);
    keys.sort();
    // Cobol is asked twice only, Solidity is not for them, the rest is soft or spoken, or had.
    QCOMPARE(keys, (QStringList {u"apache-kafka"_s, u"kubernetes"_s, u"rabbitmq"_s}));
}

void LearnNextTest::postingsThatEndedSupportNothing()
{
    std::vector<AskingPosting> list;
    for (qint64 i = 0; i < 5; ++i)
        list.push_back(posting(10 + i, {asks("python"), asks("kubernetes")}));
    list[0].stageKind = StageKind::Lost;
    QCOMPARE(skillsOf(ledger::learnNext(book(snapshot(list, person)))), QStringList {u"kubernetes"_s});
    // Two live ones are too few, however many there were.
    list[1].stageKind = list[2].stageKind = StageKind::Lost;
    QVERIFY(ledger::learnNext(book(snapshot(list, person))).empty());
}

void LearnNextTest::theListSaysWhatEachSkillUnlocks()
{
    const auto steps = ledger::learnNext(book(snapshot(postings(), person)), ledger::LearnOrder::Unlocks);
    // Kubernetes fills four, either queue three; the two that want Kubernetes and Kafka stay open.
    QCOMPARE(stepOf(steps, u"kubernetes"_s).unlocks, 4);
    QCOMPARE(stepOf(steps, u"apache-kafka"_s).unlocks, 3);
    QCOMPARE(stepOf(steps, u"rabbitmq"_s).unlocks, 3);
    QCOMPARE(stepOf(steps, u"kubernetes"_s).demand, (ledger::SkillDemand {6, 0, 0}));
    QCOMPARE(steps.front().key, u"kubernetes"_s);
    for (const ledger::LearnStep &step : steps) {
        const ledger::Book one = book(snapshot(postings(), person));
        const ledger::Book then = book(snapshot(postings(), person), {step.key});
        QCOMPARE(step.unlocks, then.fullyCovered() - one.fullyCovered());
        QCOMPARE(step.unlocks, one.unlocks(step.key));
    }
}

void LearnNextTest::aPlanCountsOverlapAndAlternativesOnce()
{
    const ledger::Plan plan = ledger::planOf(book(snapshot(postings(), person)));
    // With Kafka known, RabbitMQ adds nothing to any posting.
    QVERIFY(skillsOf(plan).contains(u"kubernetes"_s));
    QVERIFY(skillsOf(plan).contains(u"apache-kafka"_s));
    QVERIFY(!skillsOf(plan).contains(u"rabbitmq"_s));
    // 4 + 2 + 3 of 14.
    QCOMPARE(plan.becomeFull(), 9);
    QCOMPARE(plan.live, 14);
    QCOMPARE(plan.steps.back().covered, 9);
    QCOMPARE(ledger::planOf(book(snapshot(postings(), person)), 1).steps.size(), size_t(1));
    // A plan's promise is what the what-if of its steps shows.
    QCOMPARE(book(snapshot(postings(), person), skillsOf(plan)).fullyCovered(), plan.fullAfter);
}

void LearnNextTest::aPlanIsTheSameWhateverTheOrderOfThePostings()
{
    const ledger::Plan plan = ledger::planOf(book(snapshot(postings(), person)));
    const auto steps = ledger::learnNext(book(snapshot(postings(), person)));
    QRandomGenerator dice(7);
    for (int round = 0; round < 20; ++round) {
        std::vector<AskingPosting> mixed = postings();
        std::shuffle(mixed.begin(), mixed.end(), dice);
        for (AskingPosting &posting : mixed)
            std::shuffle(posting.asked.begin(), posting.asked.end(), dice);
        QCOMPARE(skillsOf(ledger::planOf(book(snapshot(mixed, person)))), skillsOf(plan));
        QCOMPARE(skillsOf(ledger::learnNext(book(snapshot(mixed, person)))), skillsOf(steps));
    }
}

void LearnNextTest::whatIfEqualsSayingIt()
{
    for (const QStringList &skills :
         {QStringList {u"kubernetes"_s}, QStringList {u"apache-kafka"_s, u"cobol"_s},
          QStringList {u"python"_s}, QStringList {u"solidity"_s}}) {
        const ledger::Book supposed = book(snapshot(postings(), person), skills);
        Standings said = person;
        for (const QString &key : skills)
            said[key].said = GapState::Have;
        const ledger::Book real = book(snapshot(postings(), said));
        QCOMPARE(supposed.fullyCovered(), real.fullyCovered());
        QCOMPARE(supposed.tracks(), real.tracks());
        QCOMPARE(supposed.bar(), real.bar());
        QCOMPARE(skillsOf(ledger::learnNext(supposed)), skillsOf(ledger::learnNext(real)));
        for (const AskingPosting &each : postings()) {
            QCOMPARE(supposed.fit(each.posting)->terms, real.fit(each.posting)->terms);
            QCOMPARE(supposed.fit(each.posting)->value, real.fit(each.posting)->value);
        }
        QCOMPARE(supposed.askers(u"kubernetes"_s), real.askers(u"kubernetes"_s));
    }
}

void LearnNextTest::aWhatIfCarriesTheOldFigures()
{
    const ledger::Book now = book(snapshot(postings(), person));
    const ledger::Book then(now.sharedMarket(), {u"kubernetes"_s, u"apache-kafka"_s});
    const ledger::WhatIf whatIf = ledger::compared(now, then);
    QCOMPARE(whatIf.fullyCovered, (ledger::Shift<int> {0, 9}));
    const auto askers = ledger::askersCompared(now, then, u"kubernetes"_s);
    QCOMPARE(askers.size(), size_t(6));
    // "2 -> 3 of 3, full" and "1 -> 3 of 3, full".
    QCOMPARE(askers.front().count, (ledger::Shift<ledger::CoverCount> {{2, 3, false}, {3, 3, true}}));
    QCOMPARE(askers.back().count, (ledger::Shift<ledger::CoverCount> {{1, 3, false}, {3, 3, true}}));
}

void LearnNextTest::postingsWeighByStarsAgeAndEnd()
{
    const QDate today(2025, 10, 14);
    AskingPosting one = posting(1, {});
    QCOMPARE(ledger::weightOf(one, today), 1.0);
    one.stars = 2;
    QCOMPARE(ledger::weightOf(one, today), 2.0);
    one.on = today.addDays(-90);
    QCOMPARE(ledger::weightOf(one, today), 1.0);
    one.stageKind = StageKind::Lost;
    QCOMPARE(ledger::weightOf(one, today), 0.5);
    one.on = today.addDays(30);
    QCOMPARE(ledger::weightOf(one, today), 1.0);
}

void LearnNextTest::theBarIsTheirsThenThatOfTalksThenTheUpperQuarter()
{
    // Fits of 1/1, 1/2, 1/3 and 1/4.
    std::vector<AskingPosting> list {posting(1, {asks("python")}),
                                     posting(2, {asks("python"), asks("cobol")}),
                                     posting(3, {asks("python"), asks("cobol"), asks("rust")}),
                                     posting(4, {asks("python"), asks("cobol"), asks("rust"), asks("go")})};
    // Three quarters of four: the third from below.
    QCOMPARE(book(snapshot(list, person)).bar(), 0.5);
    for (qint64 id = 5; id <= 9; ++id) {
        list.push_back(posting(id, {asks("python"), asks("cobol"), asks("rust")}));
        list.back().ledToInterview = true;
    }
    QCOMPARE(book(snapshot(list, person)).bar(), 1 / 3.0);
    SkillSnapshot own = snapshot(list, person);
    own.ownBar = 0.7;
    QCOMPARE(book(own).bar(), 0.7);
}

void LearnNextTest::hoursAreTheirsLessWhatWasDone()
{
    const auto hours = [](const SkillSnapshot &snapshot) {
        const auto steps = ledger::learnNext(book(snapshot));
        return stepOf(steps, u"kubernetes"_s).hours;
    };
    SkillSnapshot plain = snapshot(postings(), person);
    // A tool takes 20.
    QCOMPARE(hours(plain), 20.0);
    // Argo CD, a tool too, cannot be had without Kubernetes: 20 and 20.
    const SkillSnapshot argo = snapshot(
        {posting(1, {asks("argo-cd")}), posting(2, {asks("argo-cd")}), posting(3, {asks("argo-cd")})},
        person);
    QCOMPARE(stepOf(ledger::learnNext(book(argo)), u"argo-cd"_s).hours, 40.0);
    SkillRecords &records = plain.records[u"kubernetes"_s];
    records.note.hoursPlanned = 40;
    QCOMPARE(hours(plain), 40.0);
    records.time.push_back({TimeLogId {1}, u"kubernetes"_s, QDate(2025, 10, 12), 18 * 60, {}, {}});
    QCOMPARE(hours(plain), 22.0);
    records.time.front().minutes = 39 * 60;
    // A quarter of the plan is always still to do.
    QCOMPARE(hours(plain), 10.0);
}

void LearnNextTest::gainIsTheSumOverPostings()
{
    SkillSnapshot own =
        snapshot({posting(1, {asks("python"), asks("cobol")}), posting(2, {asks("python"), asks("cobol")}),
                  posting(3, {asks("cobol"), asks("rust")})},
                 person);
    own.ownBar = 0.5;
    own.postings[1].stars = 1;
    const auto steps = ledger::learnNext(book(own));
    const auto useful = [](double fit) { return 1 / (1 + std::exp(-15 * (fit - 0.5))); };
    // 1/2 to 1 with weights 1 and 1.5, 0 to 1/2 with weight 1.
    QCOMPARE(stepOf(steps, u"cobol"_s).gain, 2.5 * (useful(1) - useful(0.5)) + useful(0.5) - useful(0));
}

void LearnNextTest::planItemsAreReadAndTicked()
{
    const QString note =
        u"Why: three want it.\n\n- [x] Pods\n  * [ ] Charts  \n1. [X] Faults\n- no box\n[ ] none"_s;
    const std::vector<ledger::PlanItem> items = ledger::planItems(note);
    QCOMPARE(items,
             (std::vector<ledger::PlanItem> {
                 {u"Pods"_s, true, 2}, {u"Charts"_s, false, 3}, {u"Faults"_s, true, 4}}));
    const QString ticked = ledger::withPlanItem(note, 3, true);
    QVERIFY(ledger::planItems(ticked)[1].isDone);
    QCOMPARE(ledger::withPlanItem(ticked, 3, false), note);
    QCOMPARE(ledger::withPlanItem(note, 0, true), note);
    QCOMPARE(ledger::withPlanItem(note, 99, true), note);
    QCOMPARE(ledger::planItems(ledger::withNewPlanItem(note, u" Last one\n"_s)).back().text, u"Last one"_s);
    QCOMPARE(ledger::withNewPlanItem({}, u"First"_s), u"- [ ] First"_s);
}

QTEST_GUILESS_MAIN(LearnNextTest)
#include "learn_next_test.moc"
