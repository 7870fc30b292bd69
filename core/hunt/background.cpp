// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/background.h"

#include "core/hunt/hunt.h"
#include "core/sql/connection.h"

#include <QSemaphore>
#include <QThreadPool>

/// A writing connection on its way through a worker and back. Shared by both sides; the semaphore says which
/// of them may touch the rest.
struct Loan {
    std::unique_ptr<Hunt> hunt {};
    Result<Changes> outcome {Changes {}};
    QPromise<Result<Changes>> promise {};
    QSemaphore isBack {};
};

namespace {
QFuture<Result<Changes>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<Changes>(tl::unexpected(error)));
}
} // namespace

void Progress::report(int done, int total)
{
    m_promise.setProgressRange(0, total);
    m_promise.setProgressValue(done);
}

QFuture<Result<Changes>> Hunt::changeInBackground(const Step &step, BackgroundWork work)
{
    if (const Result<void> free = mayChange(); !free)
        return refused(free.error());
    Q_ASSERT(!m_isChanging);
    try {
        lend();
    } catch (const std::exception &error) {
        return refused({tr("The hunt could not be read beside a longer change, so it was not begun."),
                        QString::fromUtf8(error.what())});
    }
    m_loan->promise.start();
    const QFuture<Result<Changes>> future = m_loan->promise.future();
    Q_EMIT busyChanged(true);
    QThreadPool::globalInstance()->start([this, loan = m_loan, step, work = std::move(work)] {
        Progress progress(loan->promise);
        loan->outcome = loan->hunt->change(step, [&]() -> Result<void> {
            const Result<void> done = work(*loan->hunt, progress);
            if (progress.isCancelled())
                return fail(tr("Stopped. Nothing was changed."));
            return done;
        });
        // This hunt waits for the semaphore before it goes, so it is still there.
        QMetaObject::invokeMethod(this, &Hunt::takeBack, Qt::QueuedConnection);
        loan->isBack.release();
    });
    return future;
}

/// Hands the writing connection to a hunt of the worker's and reads on through one that only reads.
void Hunt::lend()
{
    auto reader = std::make_unique<sql::Connection>(m_path, sql::Connection::Access::ReadOnly);
    reader->script("PRAGMA trusted_schema = ON; PRAGMA foreign_keys = ON;");
    m_last = {};
    m_loan = std::make_shared<Loan>();
    m_loan->hunt.reset(new Hunt(m_path, std::exchange(m_connection, std::move(reader)), m_mentions.source()));
    m_loan->hunt->m_rereading = m_rereading;
    m_loan->hunt->m_clock = m_clock;
    m_loan->hunt->moveToThread(nullptr);
}

void Hunt::takeBack()
{
    const std::shared_ptr<Loan> loan = std::exchange(m_loan, nullptr);
    loan->isBack.acquire();
    m_connection = std::move(loan->hunt->m_connection);
    loan->hunt.reset();
    m_mentions.reload(*m_connection);
    Q_EMIT busyChanged(false);
    if (loan->outcome && !loan->outcome->isEmpty())
        tell(*loan->outcome);
    loan->promise.addResult(loan->outcome);
    loan->promise.finish();
}

/// A hunt that closes stops its long change and waits until the worker has rolled it back.
void Hunt::callOff()
{
    if (!m_loan)
        return;
    m_loan->promise.future().cancel();
    m_loan->isBack.acquire();
    m_loan->hunt.reset();
    m_loan->promise.finish();
}
