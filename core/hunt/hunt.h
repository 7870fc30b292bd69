// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/result.h"
#include "core/hunt/background.h"
#include "core/hunt/history.h"
#include "core/hunt/mention_table.h"
#include "core/hunt/table.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QTemporaryDir>
#include <functional>
#include <memory>

struct Loan;

/// How a hunt is to be opened.
struct OpenOptions {
    enum class Access { Write, Read };
    enum class Missing { Create, Refuse };
    /// When postings are read again for a new lexicon or an own word: in opening and in the change itself, or
    /// whenever somebody calls takeUnread().
    enum class Rereading { AtOnce, InSlices };

    Access access = Access::Write;
    Missing missing = Missing::Create;
    /// How long to wait for another program that holds the file, in milliseconds.
    int patience = 0;
    MentionSource mentions {};
    Rereading rereading = Rereading::AtOnce;
    /// Tells the time that history keeps; empty: the real clock.
    std::function<QDateTime()> clock {};
    /// Replaces the built-in scripts, for tests of older and newer files; nullptr: the built-in ones.
    const std::vector<QByteArray> *scripts = nullptr;
};

/// What undo or redo did.
struct Replayed {
    HistoryStep step {};
    Changes changes {};
};

/// The open hunt file: its tables, and the one way to change them. Every change is one recorded transaction,
/// and that record is what undo inverts, the history lists, and the views repaint from. Lives in the GUI
/// thread.
class Hunt final : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes a hunt. The Error says why not, and the file is untouched then.
    static Result<std::unique_ptr<Hunt>> open(const QString &path, const OpenOptions &options = {});
    ~Hunt() override;

    const QString &path() const { return m_path; }
    /// Empty when changes are possible, else a sentence for a banner.
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }

    template <class Record> Table<Record> table() const { return Table<Record>(*m_connection); }
    template <class Record> std::optional<Record> find(Id<Record> id) const
    {
        return table<Record>().find(id);
    }

    /// Runs `work` as one recorded step. Nothing of it stays when it fails. Verbs may call each other: an
    /// inner change becomes part of the outer step. A step that changes nothing leaves no trace.
    Result<Changes> change(const Step &step, const std::function<Result<void>()> &work);

    /// The same on a worker, for what takes longer than a person should wait. Until it is done or rolled back
    /// isBusy(), every other change is refused, and this hunt reads what was there before; then changed()
    /// tells of it and the future has its result. Cancelling the future asks the work to stop: it has no
    /// result then, and whether it was too late shows in changed().
    QFuture<Result<Changes>> changeInBackground(const Step &step, BackgroundWork work);
    bool isBusy() const { return m_loan != nullptr; }
    /// Fails with the sentence why no change is possible now: read-only, or busy.
    Result<void> mayChange() const;

    /// Fails when there is nothing to undo.
    Result<Replayed> undo();
    Result<Replayed> redo();
    std::optional<HistoryStep> nextUndo() const { return steps().nextUndo(); }
    std::optional<HistoryStep> nextRedo() const { return steps().nextRedo(); }
    /// Newest first.
    std::vector<HistoryStep> history() const { return steps().steps(); }
    /// The rows a step touched; empty once its changeset is gone.
    Changes changesOf(qint64 stepId) const;

    /// Whether some postings still wait to be read by the present lexicon.
    bool hasUnread() const;
    /// Up to `most` of them, to be read on whatever thread; none when none is left or no change is possible.
    RereadBatch takeUnread(size_t most);
    /// Keeps what was read of them until `isTimeUp`, one posting at least; true when the batch is through.
    /// What has changed meanwhile waits on. Then changed() tells which read differently.
    bool keepRead(RereadBatch &batch, const std::function<bool()> &isTimeUp);
    /// What all re-reading since the last call has changed, to show. Never a step, never progress.
    ReadingDifference takeReadingDifference();

    /// Keeps bytes under their SHA-256 (hex), compressed and once only; inside change().
    QString keepBlob(const QByteArray &bytes);
    /// Nothing when no such bytes are kept.
    std::optional<QByteArray> blob(const QString &hash) const;

    /// What the reader finds in a text that is no posting's, own words heeded; nothing without a reader.
    std::vector<Mention> mentionsIn(const QString &text) const { return m_mentions.read(text); }

    /// Keys of skills that were merged away, each with the key that stands for it now.
    const QHash<QString, QString> &movedKeys() const { return m_mentions.source().moved; }

    /// For core/hunt only: verbs and queries that need SQL.
    sql::Connection &connection() const { return *m_connection; }
    History steps() const { return History(*m_connection); }

Q_SIGNALS:
    /// After every change, undo and redo.
    void changed(const Changes &changes);
    /// Some postings wait for takeUnread().
    void unread();
    /// A long change began or is over.
    void busyChanged(bool isBusy);
    /// The file could not be read or written; what was shown as saved is safe.
    void failed(const Error &error);

private:
    friend class HuntOpening;
    Hunt(QString path, std::unique_ptr<sql::Connection> connection, MentionSource mentions);

    Result<Changes> record(const Step &step, const std::function<Result<void>()> &work);
    void store(const Step &step, const sql::Changeset &changeset);
    Result<Replayed> replay(const HistoryStep &step, HistoryStep::State after);
    void followMentions(const Changes &changes);
    void rereadAll();
    void tell(const Changes &changes);
    void tellOfReread();
    void lend();
    void takeBack();
    void callOff();
    bool joinsLast(const Step &step) const;
    QDateTime now() const { return m_clock ? m_clock() : QDateTime::currentDateTimeUtc(); }

    QString m_path;
    QString m_readOnlyReason;
    /// Where a read-only file with a write-ahead log was copied to; gone with the hunt.
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<sql::Connection> m_connection;
    MentionTable m_mentions;
    ReadingDifference m_difference;
    OpenOptions::Rereading m_rereading = OpenOptions::Rereading::AtOnce;
    std::function<QDateTime()> m_clock;
    bool m_isChanging = false;
    /// There while the writing connection is with a worker; m_connection only reads then.
    std::shared_ptr<Loan> m_loan;

    struct LastStep {
        qint64 id = 0;
        QString joinKey {};
        QDateTime at {};
    };
    LastStep m_last;
};
