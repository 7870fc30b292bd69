// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/skill_store.h"

#include "core/exchange/exchange.h"
#include "core/hunt/gaps.h"
#include "core/hunt/skill_snapshot.h"
#include "core/reading/reading.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
const QDate day {2025, 10, 14};
} // namespace

class SkillStoreTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void figuresFollowTheHuntAndTheWhatIf();
};

void SkillStoreTest::figuresFollowTheHuntAndTheWhatIf()
{
    OpenOptions options;
    options.mentions = {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith};
    const auto hunt = opened(path(u"h.foothold"_s), options);
    QVERIFY(exchange::loadDemo(*hunt, day));
    const Clock clock(day);
    SkillStore store(*hunt, clock);
    QTRY_VERIFY(store.figures() && !store.isWorking());
    const ledger::Book own(ledger::Market::of(skillSnapshot(*hunt, day)));
    const int before = own.fullyCovered();
    QCOMPARE(store.figures()->now->fullyCovered(), before);
    QCOMPARE(store.figures()->learnNext, ledger::learnNext(own, ledger::LearnOrder::Unlocks));

    store.setWhatIf({u"kubernetes"_s});
    QTRY_VERIFY(!store.isWorking());
    const int unlocks = own.unlocks(u"kubernetes"_s);
    QVERIFY(unlocks > 0);
    QCOMPARE(store.figures()->whatIf.fullyCovered, (ledger::Shift<int> {before, before + unlocks}));

    store.setWhatIf({});
    // Several changes at once are taken together.
    QVERIFY(setGapState(*hunt, u"kubernetes"_s, GapState::Ready, day, u"Kubernetes"_s));
    QVERIFY(setHoursPlanned(*hunt, u"kubernetes"_s, 12, u"Kubernetes"_s));
    QTRY_VERIFY(!store.isWorking());
    QCOMPARE(store.figures()->now->fullyCovered(), before + unlocks);
    QCOMPARE(store.figures()->now->entry(u"kubernetes"_s).hoursPlanned, std::optional(12.0));
    QCOMPARE(store.figures()->then, store.figures()->now);
}

QTEST_GUILESS_MAIN(SkillStoreTest)
#include "skill_store_test.moc"
