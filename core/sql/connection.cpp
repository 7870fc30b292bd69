// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/connection.h"

#include <QUrl>

namespace {
std::string location(const QString &path, sql::Connection::Access access)
{
    if (access != sql::Connection::Access::Immutable)
        return path.toStdString();
    // No journal, no lock, no shared memory: the only way into a database whose folder cannot be written.
    return "file:" + QUrl::toPercentEncoding(path, "/").toStdString() + "?immutable=1";
}

int flags(sql::Connection::Access access)
{
    switch (access) {
    case sql::Connection::Access::ReadWrite:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case sql::Connection::Access::ReadOnly:
        return SQLite::OPEN_READONLY;
    case sql::Connection::Access::Immutable:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    }
    Q_UNREACHABLE();
}
} // namespace

namespace sql {
Connection::Connection(const QString &path, Access access)
    : m_database(location(path, access), flags(access), /*busyTimeoutMs*/ 2000)
{
}

SQLite::Statement &Connection::prepared(const std::string &text)
{
    auto &statement = m_statements[text];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, text);
    statement->reset();
    statement->clearBindings();
    return *statement;
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.script("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // A failed statement may have rolled back already; there is nothing to do about a failing rollback
    // either.
    if (m_isOpen)
        m_connection.database().tryExec("ROLLBACK");
}

void Transaction::commit()
{
    m_connection.script("COMMIT");
    m_isOpen = false;
}
} // namespace sql
