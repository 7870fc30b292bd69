// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/changeset.h"

#include "core/sql/connection.h"

#include <SQLiteCpp/Exception.h>
#include <memory>
#include <sqlite3.h>

namespace sql {
namespace {
void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

QByteArray taken(int size, void *bytes)
{
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, &sqlite3_free);
    return {static_cast<const char *>(bytes), size};
}

void *writable(const QByteArray &bytes)
{
    // The session API takes void* but does not write through it.
    return const_cast<char *>(bytes.constData());
}

int onConflict(void *, int kind, sqlite3_changeset_iter *)
{
    switch (kind) {
    case SQLITE_CHANGESET_NOTFOUND:
        return SQLITE_CHANGESET_OMIT;
    case SQLITE_CHANGESET_DATA:
    case SQLITE_CHANGESET_CONFLICT:
        return SQLITE_CHANGESET_REPLACE;
    default:
        return SQLITE_CHANGESET_ABORT;
    }
}

qint64 numberIn(sqlite3_changeset_iter *row, int operation, int column)
{
    sqlite3_value *value = nullptr;
    check(operation == SQLITE_INSERT ? sqlite3changeset_new(row, column, &value)
                                     : sqlite3changeset_old(row, column, &value));
    return value && sqlite3_value_type(value) == SQLITE_INTEGER ? sqlite3_value_int64(value) : 0;
}

Changes::Row rowAt(sqlite3_changeset_iter *row, int operation)
{
    const qint64 id = numberIn(row, operation, 0);
    if (operation == SQLITE_UPDATE)
        return {id, RowChange::Updated, 0};
    return {id, operation == SQLITE_INSERT ? RowChange::Inserted : RowChange::Deleted,
            numberIn(row, operation, 1)};
}
} // namespace

Changeset Changeset::inverted() const
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(int(m_bytes.size()), m_bytes.constData(), &size, &bytes));
    return Changeset(taken(size, bytes));
}

Changeset Changeset::joinedWith(const Changeset &next) const
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_concat(int(m_bytes.size()), writable(m_bytes), int(next.m_bytes.size()),
                                  writable(next.m_bytes), &size, &bytes));
    return Changeset(taken(size, bytes));
}

Changes Changeset::changes() const
{
    Changes changes;
    sqlite3_changeset_iter *row = nullptr;
    check(sqlite3changeset_start(&row, int(m_bytes.size()), writable(m_bytes)));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> owner(
        row, &sqlite3changeset_finalize);
    while (sqlite3changeset_next(row) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        check(sqlite3changeset_op(row, &table, &columns, &operation, nullptr));
        changes.tables[QString::fromUtf8(table)].push_back(rowAt(row, operation));
    }
    return changes;
}

void Changeset::apply(Connection &connection) const
{
    check(sqlite3changeset_apply(connection.handle(), int(m_bytes.size()), writable(m_bytes), nullptr,
                                 &onConflict, nullptr));
}

Recorder::Recorder(Connection &connection, const std::vector<const char *> &tables)
{
    check(sqlite3session_create(connection.handle(), "main", &m_session));
    for (const char *table : tables) {
        const int code = sqlite3session_attach(m_session, table);
        if (code != SQLITE_OK)
            sqlite3session_delete(m_session);
        check(code);
    }
}

Recorder::~Recorder()
{
    sqlite3session_delete(m_session);
}

Changeset Recorder::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes));
    return Changeset(taken(size, bytes));
}
} // namespace sql
