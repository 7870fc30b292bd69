// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/mention_table.h"

#include "core/hunt/own_words.h"
#include "core/hunt/table.h"
#include "core/model/company.h"
#include "core/model/posting.h"
#include "core/sql/connection.h"

#include <QCryptographicHash>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
/// The strongest priority of each skill that a posting is read to ask for.
using Asked = std::map<QString, Priority>;

void add(Asked &asked, const QString &skill, Priority priority)
{
    const auto known = asked.emplace(skill, priority).first;
    known->second = std::min(known->second, priority);
}

Asked askedIn(sql::Connection &connection, PostingId posting)
{
    Asked asked;
    connection.each(
        "SELECT skill, priority FROM mention WHERE posting_id = ?",
        [&](SQLite::Statement &row) {
            add(asked, SqlValue<QString>::read(row.getColumn(0)), SqlValue<Priority>::read(row.getColumn(1)));
        },
        posting);
    return asked;
}

Asked askedBy(const std::vector<Mention> &mentions)
{
    Asked asked;
    for (const Mention &mention : mentions)
        add(asked, mention.skill, mention.priority);
    return asked;
}

ReadingDifference::Of differenceOf(PostingId posting, const Asked &before, const Asked &after)
{
    ReadingDifference::Of difference {posting, {}, {}, {}};
    for (const auto &[skill, priority] : after) {
        const auto known = before.find(skill);
        if (known == before.end())
            difference.gained.append(skill);
        else if (known->second != priority)
            difference.reweighed.append(skill);
    }
    for (const auto &[skill, priority] : before) {
        if (!after.contains(skill))
            difference.lost.append(skill);
    }
    return difference;
}

QString employerOf(sql::Connection &connection, const Posting &posting)
{
    const auto company = posting.company ? Table<Company>(connection).find(*posting.company) : std::nullopt;
    return company ? company->name : QString();
}

/// The beginning of a phrase's first word, short enough to stand in every form of it: what the full-text
/// index is asked for. Empty where the phrase has no letters or digits.
QString beginningOf(const QString &phrase)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    const auto first = std::ranges::find_if(phrase, isLetter);
    const auto end = std::find_if_not(first, phrase.end(), isLetter);
    const QString word(first, end - first);
    return word.size() > 5 ? word.left(word.size() - 3) : word.left(3);
}

/// What stands in one list and not in the other.
template <class Row> std::vector<Row> onlyInOne(const std::vector<Row> &one, const std::vector<Row> &other)
{
    std::vector<Row> rows;
    for (const Row &row : one) {
        if (std::ranges::find(other, row) == other.end())
            rows.push_back(row);
    }
    for (const Row &row : other) {
        if (std::ranges::find(one, row) == one.end())
            rows.push_back(row);
    }
    return rows;
}
} // namespace

void RereadBatch::read()
{
    for (Item &item : items)
        item.mentions = reader(item.posting, item.text, item.employer);
}

MentionTable::MentionTable(MentionSource source) : m_source(std::move(source))
{
    heedOwnWords();
}

void MentionTable::reload(sql::Connection &connection)
{
    m_own = connection.safely([&] { return ownWords(connection); });
    m_waiting.clear();
    heedOwnWords();
}

QString MentionTable::version() const
{
    if (m_own.isEmpty())
        return m_source.version;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const UserSkill &skill : m_own.skills)
        hash.addData((keyOf(skill.id) + u'\n' + skill.name + u'\n').toUtf8());
    for (const UserAlias &alias : m_own.aliases)
        hash.addData((alias.skill + u'\n' + alias.alias + u'\n' + toKey(alias.word) + u'\n').toUtf8());
    return m_source.version + u'+' + QString::fromLatin1(hash.result().toHex().left(16));
}

void MentionTable::heedOwnWords()
{
    m_read = m_source.readWith && !m_own.isEmpty() ? m_source.readWith(m_own) : m_source.read;
}

void MentionTable::follow(sql::Connection &connection, const Changes &changes)
{
    if (!m_source.read)
        return;
    if (changes.touches(tableOf<UserSkill>) || changes.touches(tableOf<UserAlias>)) {
        const OwnWords before = m_own;
        const QString versionBefore = version();
        m_own = ownWords(connection);
        heedOwnWords();
        markConcerned(connection, before, m_own);
        connection.run("UPDATE mention_read SET version = ? WHERE version = ?", version(), versionBefore);
    }
    for (const Changes::Row &row : changes.rows<Posting>()) {
        if (row.kind != RowChange::Deleted)
            readAgain(connection, PostingId {row.id});
    }
    // An employer's name is no skill of its own postings.
    for (const Changes::Row &row : changes.rows<Company>()) {
        if (row.kind != RowChange::Updated)
            continue;
        for (const Posting &posting :
             Table<Posting>(connection).whereId("company_id", CompanyId {row.id}, Trash::Include))
            readAgain(connection, posting.id);
    }
}

void MentionTable::markConcerned(sql::Connection &connection, const OwnWords &before, const OwnWords &after)
{
    QStringList phrases;
    for (const UserSkill &skill : onlyInOne(before.skills, after.skills))
        phrases.append(skill.name);
    for (const UserAlias &alias : onlyInOne(before.aliases, after.aliases))
        phrases.append(alias.alias);
    m_waiting.clear();
    for (const QString &phrase : phrases) {
        const QString beginning = beginningOf(phrase);
        if (!beginning.isEmpty())
            connection.run("DELETE FROM mention_read WHERE posting_id IN "
                           "(SELECT rowid FROM posting_search WHERE posting_search MATCH ?)",
                           u"\"%1\"*"_s.arg(beginning));
    }
}

void MentionTable::readAgain(sql::Connection &connection, PostingId id)
{
    const auto posting = Table<Posting>(connection).find(id);
    if (!posting)
        return;
    keep(connection, id, m_read(id, posting->text, employerOf(connection, *posting)));
}

void MentionTable::keep(sql::Connection &connection, PostingId id, const std::vector<Mention> &mentions)
{
    connection.run("DELETE FROM mention WHERE posting_id = ?", id);
    for (const Mention &mention : mentions)
        connection.run("INSERT INTO mention (posting_id, skill, priority, group_number, span_start, "
                       "span_end, rule, years) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       id, mention.skill, mention.priority, mention.group, mention.start, mention.end,
                       mention.rule, mention.years);
    connection.run("INSERT OR REPLACE INTO mention_read (posting_id, version) VALUES (?, ?)", id, version());
}

bool MentionTable::isStale(sql::Connection &connection) const
{
    if (!m_source.read)
        return false;
    // Two counts over small indexes: this is asked at every start.
    return connection
               .value<qint64>("SELECT (SELECT count(*) FROM posting) <> "
                              "(SELECT count(*) FROM mention_read WHERE version = ?)",
                              version())
               .value_or(0)
        != 0;
}

RereadBatch MentionTable::take(sql::Connection &connection, size_t most)
{
    RereadBatch batch {{}, m_read, version(), 0};
    // Words of one's own may have changed since the list was made.
    if (m_waiting.empty() && isStale(connection))
        findWaiting(connection);
    while (!m_waiting.empty() && batch.items.size() < most) {
        const PostingId id = m_waiting.back();
        m_waiting.pop_back();
        if (const auto posting = Table<Posting>(connection).find(id))
            batch.items.push_back({id, posting->text, employerOf(connection, *posting), {}});
    }
    return batch;
}

bool MentionTable::keep(sql::Connection &connection, RereadBatch &batch,
                        const std::function<bool()> &isTimeUp)
{
    const QString now = version();
    while (batch.kept < batch.items.size()) {
        const RereadBatch::Item &item = batch.items[batch.kept++];
        const auto known = connection.value<QString>(
            "SELECT ifnull(r.version, '') FROM posting p LEFT JOIN mention_read r ON r.posting_id = p.id "
            "WHERE p.id = ?",
            item.posting);
        if (batch.version != now || !known || *known == now)
            continue;
        const Asked before = askedIn(connection, item.posting);
        keep(connection, item.posting, item.mentions);
        ++m_difference.read;
        const ReadingDifference::Of one = differenceOf(item.posting, before, askedBy(item.mentions));
        if (!one.gained.isEmpty() || !one.lost.isEmpty() || !one.reweighed.isEmpty())
            m_difference.postings.push_back(one);
        if (isTimeUp())
            break;
    }
    return batch.kept == batch.items.size();
}

void MentionTable::readAll(sql::Connection &connection)
{
    constexpr size_t atOnce = 64;
    for (RereadBatch batch = take(connection, atOnce); !batch.isEmpty(); batch = take(connection, atOnce)) {
        batch.read();
        keep(connection, batch, [] { return false; });
    }
}

/// Once for many batches: to look through all postings takes a good part of a frame.
void MentionTable::findWaiting(sql::Connection &connection)
{
    connection.each(
        "SELECT p.id FROM posting p LEFT JOIN mention_read r ON r.posting_id = p.id "
        "WHERE r.version IS NOT ?",
        [&](SQLite::Statement &row) { m_waiting.push_back({row.getColumn(0).getInt64()}); }, version());
    std::ranges::sort(m_waiting);
}

ReadingDifference MentionTable::takeDifference()
{
    return std::exchange(m_difference, {});
}
