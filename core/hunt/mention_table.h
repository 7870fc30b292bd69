// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/model/mention.h"
#include "core/model/own_words.h"

#include <QHash>
#include <QStringList>
#include <functional>
#include <vector>

namespace sql {
class Connection;
}

/// Finds the skills of a posting's text; the reader behind the mention table.
struct MentionSource {
    using Read = std::function<std::vector<Mention>(PostingId, const QString &text, const QString &employer)>;

    Read read {};
    /// Tells when everything must be read again.
    QString version {};
    /// The reader that heeds what the person added and took away; empty: `read` knows no such thing.
    std::function<Read(const OwnWords &)> readWith {};
    /// Keys of skills that were merged away, each with the key that stands for it now: what was recorded
    /// under the old one counts for the new one.
    QHash<QString, QString> moved {};
};

/// Which skills postings are read to ask for now that were not found before, and the other way round.
struct ReadingDifference {
    struct Of {
        PostingId posting {};
        /// Keys, in the order of the alphabet.
        QStringList gained {};
        QStringList lost {};
        /// Asked for more or less urgently than before.
        QStringList reweighed {};
    };
    /// How many postings were read again.
    int read = 0;
    /// Only those that read differently.
    std::vector<Of> postings {};
};

/// Postings to be read again, with the reader and all that reading them depends on.
struct RereadBatch {
    struct Item {
        PostingId posting {};
        QString text {};
        QString employer {};
        std::vector<Mention> mentions {};
    };
    std::vector<Item> items {};
    MentionSource::Read reader {};
    QString version {};
    /// How many of the items were kept already.
    size_t kept = 0;

    bool isEmpty() const { return items.empty(); }
    /// Finds the mentions: the long part, on whatever thread.
    void read();
};

/// The mentions of every posting, kept in step with the texts, the employers' names, the reader's version and
/// the person's own words. Rebuilt rows: nothing recorded is ever touched.
class MentionTable final
{
public:
    explicit MentionTable(MentionSource source);

    /// Reads what a change touches again, inside its transaction. Postings that an own word may concern are
    /// only marked, for take().
    void follow(sql::Connection &connection, const Changes &changes);
    /// Takes the own words from the tables: at first, and after a change that failed.
    void reload(sql::Connection &connection);
    bool isStale(sql::Connection &connection) const;
    /// Up to `most` marked and outdated postings; none when none is left.
    RereadBatch take(sql::Connection &connection, size_t most);
    /// Keeps what was read, one posting at least, until `isTimeUp`; what was read anew meanwhile, or must be,
    /// is passed over. True when the batch is through.
    bool keep(sql::Connection &connection, RereadBatch &batch, const std::function<bool()> &isTimeUp);
    /// All marked and outdated postings, now.
    void readAll(sql::Connection &connection);
    /// What keep() changed since this was last asked.
    ReadingDifference takeDifference();
    /// What the reader finds in a text that is no posting's.
    std::vector<Mention> read(const QString &text) const
    {
        return m_read ? m_read({}, text, {}) : std::vector<Mention>();
    }
    const MentionSource &source() const { return m_source; }

private:
    void heedOwnWords();
    void markConcerned(sql::Connection &connection, const OwnWords &before, const OwnWords &after);
    void readAgain(sql::Connection &connection, PostingId id);
    void keep(sql::Connection &connection, PostingId id, const std::vector<Mention> &mentions);
    QString version() const;
    void findWaiting(sql::Connection &connection);

    MentionSource m_source;
    OwnWords m_own;
    MentionSource::Read m_read;
    ReadingDifference m_difference;
    /// What is still to be taken, newest last; it is asked for anew when it is empty.
    std::vector<PostingId> m_waiting;
};
