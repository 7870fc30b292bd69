// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/hunt.h"

#include "core/hunt/migrations.h"
#include "core/hunt/prints.h"
#include "core/model/company.h"
#include "core/model/posting.h"
#include "core/sql/connection.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 joinWindow = 5000; // milliseconds

Error notWritten(const char *detail)
{
    return {Hunt::tr("The change could not be written to the file. Everything saved before is safe. "
                     "Check that the disk has room and try again."),
            QString::fromUtf8(detail)};
}
/// Commits without waiting for the disk: for rows that can be made anew. The next change that is recorded
/// brings them to the disk with it.
class Unhurried final
{
public:
    explicit Unhurried(sql::Connection &connection) : m_connection(connection)
    {
        m_connection.script("PRAGMA synchronous = NORMAL");
    }
    ~Unhurried() { m_connection.database().tryExec("PRAGMA synchronous = FULL"); }
    Unhurried(const Unhurried &) = delete;
    Unhurried &operator=(const Unhurried &) = delete;

private:
    sql::Connection &m_connection;
};
} // namespace

Hunt::Hunt(QString path, std::unique_ptr<sql::Connection> connection, MentionSource mentions)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_mentions(std::move(mentions))
{
    m_mentions.reload(*m_connection);
}

Hunt::~Hunt()
{
    callOff();
}

Result<void> Hunt::mayChange() const
{
    if (isReadOnly())
        return fail(m_readOnlyReason);
    if (isBusy())
        return fail(
            tr("A longer change is still going on. Wait until it is done, or stop it, and try again."));
    return {};
}

Result<Changes> Hunt::change(const Step &step, const std::function<Result<void>()> &work)
{
    if (const Result<void> free = mayChange(); !free)
        return tl::unexpected(free.error());
    if (m_isChanging) {
        const Result<void> inner = work();
        return inner ? Result<Changes>(Changes {}) : tl::unexpected(inner.error());
    }
    Result<Changes> changes = Changes {};
    {
        const QScopedValueRollback changing(m_isChanging, true);
        try {
            changes = record(step, work);
        } catch (const SQLite::Exception &error) {
            changes = tl::unexpected(notWritten(error.what()));
        }
    }
    if (!changes) {
        m_last = {};
        m_mentions.reload(*m_connection);
    } else if (!changes->isEmpty()) {
        tell(*changes);
    }
    return changes;
}

void Hunt::tell(const Changes &changes)
{
    Q_EMIT changed(changes);
    tellOfReread();
    const bool hasOwnWords = changes.touches(tableOf<UserSkill>) || changes.touches(tableOf<UserAlias>);
    if (hasOwnWords && hasUnread())
        Q_EMIT unread();
}

Result<Changes> Hunt::record(const Step &step, const std::function<Result<void>()> &work)
{
    sql::Transaction transaction(*m_connection);
    m_connection->takeFailure();
    const sql::Recorder recorder(*m_connection, recordedTables());
    if (const Result<void> done = work(); !done)
        return tl::unexpected(done.error());
    if (const auto failure = m_connection->takeFailure())
        return tl::unexpected(notWritten(qPrintable(*failure)));
    const sql::Changeset changeset = recorder.changeset();
    if (changeset.isEmpty())
        return Changes {};
    Changes changes = changeset.changes();
    followMentions(changes);
    prints::refresh(*this, changes);
    store(step, changeset);
    transaction.commit();
    return changes;
}

bool Hunt::joinsLast(const Step &step) const
{
    if (step.joinKey.isEmpty() || step.joinKey != m_last.joinKey)
        return false;
    const qint64 since = m_last.at.msecsTo(now());
    if (since < 0 || since >= joinWindow)
        return false;
    // A purge may have cut it meanwhile.
    const auto last = nextUndo();
    return last && last->id == m_last.id;
}

void Hunt::store(const Step &step, const sql::Changeset &changeset)
{
    steps().replaceUndone();
    if (!joinsLast(step)) {
        m_last = {steps().append(step, changeset, now()), step.joinKey, now()};
        return;
    }
    const sql::Changeset joined = steps().changeset(m_last.id).joinedWith(changeset);
    if (joined.isEmpty()) {
        steps().erase(m_last.id);
        m_last = {};
        return;
    }
    m_last.at = now();
    steps().overwrite(m_last.id, joined, m_last.at);
}

Result<Replayed> Hunt::undo()
{
    const auto step = nextUndo();
    if (!step)
        return fail(tr("There is nothing to undo."));
    return replay(*step, HistoryStep::State::Undone);
}

Result<Replayed> Hunt::redo()
{
    const auto step = nextRedo();
    if (!step)
        return fail(tr("There is nothing to redo."));
    return replay(*step, HistoryStep::State::Done);
}

Result<Replayed> Hunt::replay(const HistoryStep &step, HistoryStep::State after)
{
    if (const Result<void> free = mayChange(); !free)
        return tl::unexpected(free.error());
    m_last = {};
    Replayed replayed {step, {}};
    try {
        if (steps().schemaOf(step.id) > schemaVersion())
            return fail(tr("This step was made by a newer version of Foothold, which alone can replay it."));
        sql::Transaction transaction(*m_connection);
        const sql::Changeset stored = steps().changeset(step.id);
        const sql::Changeset applied = after == HistoryStep::State::Undone ? stored.inverted() : stored;
        applied.apply(*m_connection);
        replayed.changes = applied.changes();
        followMentions(replayed.changes);
        prints::refresh(*this, replayed.changes);
        steps().setState(step.id, after);
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        m_mentions.reload(*m_connection);
        return fail(tr("This step no longer fits what is in the file, so nothing was changed."),
                    QString::fromUtf8(error.what()));
    }
    replayed.step.state = after;
    tell(replayed.changes);
    return replayed;
}

Changes Hunt::changesOf(qint64 stepId) const
{
    return m_connection->safely([&] { return steps().changeset(stepId).changes(); });
}

void Hunt::followMentions(const Changes &changes)
{
    m_mentions.follow(*m_connection, changes);
    const bool hasOwnWords = changes.touches(tableOf<UserSkill>) || changes.touches(tableOf<UserAlias>);
    if (hasOwnWords && m_rereading == OpenOptions::Rereading::AtOnce)
        m_mentions.readAll(*m_connection);
}

void Hunt::rereadAll()
{
    if (!m_mentions.isStale(*m_connection))
        return;
    sql::Transaction transaction(*m_connection);
    m_mentions.readAll(*m_connection);
    transaction.commit();
}

bool Hunt::hasUnread() const
{
    return !isReadOnly() && !isBusy()
        && m_connection->safely([&] { return m_mentions.isStale(*m_connection); });
}

RereadBatch Hunt::takeUnread(size_t most)
{
    if (isReadOnly() || isBusy() || m_isChanging)
        return {};
    return m_connection->safely([&] { return m_mentions.take(*m_connection, most); });
}

bool Hunt::keepRead(RereadBatch &batch, const std::function<bool()> &isTimeUp)
{
    if (isReadOnly() || isBusy() || m_isChanging)
        return true;
    try {
        const Unhurried unhurried(*m_connection);
        sql::Transaction transaction(*m_connection);
        const bool isDone = m_mentions.keep(*m_connection, batch, isTimeUp);
        transaction.commit();
        tellOfReread();
        return isDone;
    } catch (const SQLite::Exception &error) {
        Q_EMIT failed(notWritten(error.what()));
        return true;
    }
}

void Hunt::tellOfReread()
{
    ReadingDifference slice = m_mentions.takeDifference();
    m_difference.read += slice.read;
    if (slice.postings.empty())
        return;
    Changes changes;
    for (const ReadingDifference::Of &one : slice.postings)
        changes.tables[QString::fromLatin1(tableOf<Posting>)].push_back(
            {one.posting.value, RowChange::Updated, 0});
    std::ranges::move(slice.postings, std::back_inserter(m_difference.postings));
    Q_EMIT changed(changes);
}

ReadingDifference Hunt::takeReadingDifference()
{
    return std::exchange(m_difference, {});
}

QString Hunt::keepBlob(const QByteArray &bytes)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_connection->run("INSERT OR IGNORE INTO blob (hash, size, content) VALUES (?, ?, ?)", hash, bytes.size(),
                      qCompress(bytes));
    return hash;
}

std::optional<QByteArray> Hunt::blob(const QString &hash) const
{
    return m_connection->safely([&]() -> std::optional<QByteArray> {
        const auto packed = m_connection->value<QByteArray>("SELECT content FROM blob WHERE hash = ?", hash);
        return packed ? std::optional(qUncompress(*packed)) : std::nullopt;
    });
}
