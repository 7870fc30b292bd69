// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/postings.h"
#include "core/model/posting.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
const QDate day(2025, 10, 14);

/// Work that adds a posting, says so and waits until it may go on.
struct Gate {
    QSemaphore isInside {};
    QSemaphore mayGoOn {};

    BackgroundWork work(const QString &title)
    {
        return [this, title](Hunt &hunt, Progress &progress) -> Result<void> {
            const auto added = addPosting(hunt, draft(title, u"Acme"_s), day);
            progress.report(1, 2);
            isInside.release();
            mayGoOn.acquire();
            return added ? Result<void>() : tl::unexpected(added.error());
        };
    }
};

void waitFor(const QFuture<Result<Changes>> &future)
{
    QTRY_VERIFY(future.isFinished());
}
} // namespace

class BackgroundTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLongChangeIsOneStepThatUndoTakesBack();
    void beforeItIsDoneReadsSeeWhatWasThere();
    void untilItIsDoneOtherChangesAreRefused();
    void whatFailsLeavesNothing();
    void cancellingRollsBack();
    void closingTheHuntCallsItOff();
    void progressReachesWhoWatches();
    void aHuntForReadingOnlyRefuses();
};

void BackgroundTest::aLongChangeIsOneStepThatUndoTakesBack()
{
    const auto hunt = opened(path(u"a.foothold"_s));
    const QByteArray before = dumpOf(*hunt);
    QSignalSpy changed(hunt.get(), &Hunt::changed);
    const auto future =
        hunt->changeInBackground({u"import"_s, {u"three"_s}, {}}, [](Hunt &lent, Progress &) -> Result<void> {
            for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
                if (const auto added = addPosting(lent, draft(title, u"Acme"_s), day); !added)
                    return tl::unexpected(added.error());
            }
            return {};
        });
    waitFor(future);
    QVERIFY(future.result());
    QCOMPARE(future.result()->rows<Posting>().size(), size_t(3));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(hunt->table<Posting>().count(), 3);
    QCOMPARE(hunt->history().size(), size_t(1));
    QCOMPARE(hunt->history().front().key, u"import"_s);
    QVERIFY(hunt->undo());
    QCOMPARE(dumpOf(*hunt), before);
    QVERIFY(hunt->redo());
    QCOMPARE(hunt->table<Posting>().count(), 3);
}

void BackgroundTest::beforeItIsDoneReadsSeeWhatWasThere()
{
    const auto hunt = opened(path(u"a.foothold"_s));
    QVERIFY(addPosting(*hunt, draft(u"There"_s, u"Acme"_s), day));
    Gate gate;
    const auto future = hunt->changeInBackground({u"import"_s, {}, {}}, gate.work(u"New"_s));
    gate.isInside.acquire();
    QCOMPARE(hunt->table<Posting>().count(), 1);
    QCOMPARE(hunt->history().size(), size_t(1));
    gate.mayGoOn.release();
    waitFor(future);
    QCOMPARE(hunt->table<Posting>().count(), 2);
    QCOMPARE(hunt->history().size(), size_t(2));
}

void BackgroundTest::untilItIsDoneOtherChangesAreRefused()
{
    const auto hunt = opened(path(u"a.foothold"_s));
    QVERIFY(addPosting(*hunt, draft(u"There"_s, u"Acme"_s), day));
    QSignalSpy busy(hunt.get(), &Hunt::busyChanged);
    Gate gate;
    const auto future = hunt->changeInBackground({u"import"_s, {}, {}}, gate.work(u"New"_s));
    gate.isInside.acquire();
    QVERIFY(hunt->isBusy());
    QVERIFY(!addPosting(*hunt, draft(u"Other"_s, u"Acme"_s), day));
    QVERIFY(!hunt->undo());
    const auto second = hunt->changeInBackground({u"import"_s, {}, {}}, gate.work(u"Second"_s));
    QVERIFY(second.isFinished() && !second.result());
    gate.mayGoOn.release();
    waitFor(future);
    QVERIFY(!hunt->isBusy());
    QCOMPARE(busy.size(), 2);
    QVERIFY(addPosting(*hunt, draft(u"Other"_s, u"Acme"_s), day));
    QCOMPARE(hunt->table<Posting>().count(), 3);
}

void BackgroundTest::whatFailsLeavesNothing()
{
    const auto hunt = opened(path(u"a.foothold"_s));
    const QByteArray before = dumpOf(*hunt);
    QSignalSpy changed(hunt.get(), &Hunt::changed);
    const auto future =
        hunt->changeInBackground({u"import"_s, {}, {}}, [](Hunt &lent, Progress &) -> Result<void> {
            const auto added = addPosting(lent, draft(u"Half"_s, u"Acme"_s), day);
            return added ? fail(u"The rest is missing."_s) : tl::unexpected(added.error());
        });
    waitFor(future);
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().message, u"The rest is missing."_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(dumpOf(*hunt), before);
    QVERIFY(!hunt->isBusy());
}

void BackgroundTest::cancellingRollsBack()
{
    const auto hunt = opened(path(u"a.foothold"_s));
    const QByteArray before = dumpOf(*hunt);
    Gate gate;
    auto future = hunt->changeInBackground({u"import"_s, {}, {}}, gate.work(u"New"_s));
    gate.isInside.acquire();
    future.cancel();
    gate.mayGoOn.release();
    QTRY_VERIFY(!hunt->isBusy());
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(dumpOf(*hunt), before);
    QVERIFY(addPosting(*hunt, draft(u"Next"_s, u"Acme"_s), day));
}

void BackgroundTest::closingTheHuntCallsItOff()
{
    auto hunt = opened(path(u"a.foothold"_s));
    Gate gate;
    const auto future =
        hunt->changeInBackground({u"import"_s, {}, {}}, [&](Hunt &lent, Progress &progress) -> Result<void> {
            const auto added = addPosting(lent, draft(u"Half"_s, u"Acme"_s), day);
            gate.isInside.release();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return added ? Result<void>() : tl::unexpected(added.error());
        });
    gate.isInside.acquire();
    hunt.reset();
    QVERIFY(future.isFinished());
    hunt = opened(path(u"a.foothold"_s));
    QCOMPARE(hunt->table<Posting>().count(), 0);
}

void BackgroundTest::progressReachesWhoWatches()
{
    const auto hunt = opened(path(u"a.foothold"_s));
    Gate gate;
    QFutureWatcher<Result<Changes>> watcher;
    watcher.setFuture(hunt->changeInBackground({u"import"_s, {}, {}}, gate.work(u"New"_s)));
    gate.isInside.acquire();
    QTRY_COMPARE(watcher.progressValue(), 1);
    QCOMPARE(watcher.progressMaximum(), 2);
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    gate.mayGoOn.release();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(watcher.result());
}

void BackgroundTest::aHuntForReadingOnlyRefuses()
{
    opened(path(u"a.foothold"_s));
    OpenOptions options;
    options.access = OpenOptions::Access::Read;
    const auto hunt = opened(path(u"a.foothold"_s), options);
    Gate gate;
    const auto future = hunt->changeInBackground({u"import"_s, {}, {}}, gate.work(u"New"_s));
    QVERIFY(future.isFinished() && !future.result());
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
