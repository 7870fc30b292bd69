// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/table.h"

#include "core/model/records.h"
#include "core/sql/connection.h"

#include <string>

namespace {
template <class Record> std::string columnList(const char *separator, const char *after = "")
{
    std::string list;
    forEachField<Record>([&](const auto &field) {
        list += (list.empty() ? std::string() : std::string(separator)) + field.column + after;
    });
    return list;
}

template <class Record> std::string selectAll(Trash trash, const std::string &condition = {})
{
    std::string where = condition;
    if constexpr (Trashable<Record>) {
        if (trash == Trash::LeaveOut)
            where += std::string(where.empty() ? "" : " AND ") + "deleted_at IS NULL";
    }
    return "SELECT " + columnList<Record>(", ") + " FROM "
        + tableOf<Record> + (where.empty() ? "" : " WHERE " + where) + " ORDER BY id";
}

template <class Record> Record readRow(SQLite::Statement &statement)
{
    Record record;
    int place = 0;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        record.*(field.member) = SqlValue<Value>::read(statement.getColumn(place++));
    });
    return record;
}

template <class Record, class... Values>
std::vector<Record> rowsOf(sql::Connection &connection, const std::string &text, const Values &...values)
{
    return connection.safely([&] {
        std::vector<Record> rows;
        connection.each(
            text, [&](SQLite::Statement &row) { rows.push_back(readRow<Record>(row)); }, values...);
        return rows;
    });
}

template <class Record> void bindRow(SQLite::Statement &statement, const Record &record)
{
    int place = 0;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        SqlValue<Value>::bind(statement, ++place, record.*(field.member));
    });
}

template <class Record> const std::string &insertText()
{
    static const std::string text = [] {
        std::string marks;
        forEachField<Record>([&](const auto &) { marks += marks.empty() ? "?" : ", ?"; });
        return std::string("INSERT INTO ") + tableOf<Record> + " (" + columnList<Record>(", ") + ") VALUES ("
            + marks + ")";
    }();
    return text;
}

/// The columns in which two rows differ, as "column = ?".
template <class Record> std::string differences(const Record &before, const Record &after)
{
    std::string list;
    forEachField<Record>([&](const auto &field) {
        if (before.*(field.member) != after.*(field.member))
            list += (list.empty() ? std::string() : std::string(", ")) + field.column + " = ?";
    });
    return list;
}
} // namespace

template <class Record> std::optional<Record> Table<Record>::find(IdOf<Record> id) const
{
    static const std::string text = selectAll<Record>(Trash::Include, "id = ?1");
    return m_connection.safely([&] {
        std::optional<Record> found;
        m_connection.each(
            text, [&](SQLite::Statement &row) { found = readRow<Record>(row); }, id);
        return found;
    });
}

template <class Record> std::vector<Record> Table<Record>::all(Trash trash) const
{
    return rowsOf<Record>(m_connection, selectAll<Record>(trash));
}

template <class Record>
std::vector<Record> Table<Record>::whereInteger(const char *column, qint64 value, Trash trash) const
{
    return rowsOf<Record>(m_connection, selectAll<Record>(trash, std::string(column) + " = ?1"), value);
}

template <class Record>
std::vector<Record> Table<Record>::whereText(const char *column, const QString &value, Trash trash) const
{
    return rowsOf<Record>(m_connection, selectAll<Record>(trash, std::string(column) + " = ?1"), value);
}

template <class Record> qint64 Table<Record>::count(Trash trash) const
{
    std::string text = std::string("SELECT count(*) FROM ") + tableOf<Record>;
    if (Trashable<Record> && trash == Trash::LeaveOut)
        text += " WHERE deleted_at IS NULL";
    return m_connection.safely([&] { return m_connection.value<qint64>(text).value_or(0); });
}

template <class Record> IdOf<Record> Table<Record>::insert(Record record)
{
    if (!record.id)
        record.id = IdOf<Record> {ids::next()};
    SQLite::Statement &statement = m_connection.prepared(insertText<Record>());
    bindRow(statement, record);
    statement.exec();
    return record.id;
}

template <class Record> void Table<Record>::update(const Record &record)
{
    const std::optional<Record> before = find(record.id);
    if (!before)
        return;
    // Only what differs is written: search triggers fire on the columns an update names.
    const std::string columns = differences(*before, record);
    if (columns.empty())
        return;
    SQLite::Statement &statement =
        m_connection.prepared(std::string("UPDATE ") + tableOf<Record> + " SET " + columns + " WHERE id = ?");
    int place = 0;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        if (before.value().*(field.member) != record.*(field.member))
            SqlValue<Value>::bind(statement, ++place, record.*(field.member));
    });
    SqlValue<IdOf<Record>>::bind(statement, ++place, record.id);
    statement.exec();
}

template <class Record> void Table<Record>::remove(IdOf<Record> id)
{
    m_connection.run(std::string("DELETE FROM ") + tableOf<Record> + " WHERE id = ?1", id);
}

template class Table<Company>;
template class Table<Posting>;
template class Table<PostingFact>;
template class Table<Capture>;
template class Table<Application>;
template class Table<Stage>;
template class Table<StageChange>;
template class Table<Interview>;
template class Table<Task>;
template class Table<Offer>;
template class Table<Contact>;
template class Table<ApplicationContact>;
template class Table<Note>;
template class Table<Tag>;
template class Table<ApplicationTag>;
template class Table<PostingSkill>;
template class Table<ToldApart>;
template class Table<UserSkill>;
template class Table<UserAlias>;
template class Table<ProfileSkill>;
template class Table<Evidence>;
template class Table<GapLog>;
template class Table<GapNote>;
template class Table<Resource>;
template class Table<TimeLog>;
template class Table<TargetRole>;
template class Table<Setting>;
