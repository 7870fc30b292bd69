// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/checkpointer.h"
#include "core/sql/value.h"

#include <QString>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <memory>
#include <string>
#include <unordered_map>

namespace sql {
/// One open database with its prepared statements kept: preparing costs five times running a small one.
/// Throws SQLite::Exception; only core/sql and core/hunt see it.
class Connection final
{
public:
    enum class Access { ReadWrite, ReadOnly, Immutable };

    Connection(const QString &path, Access access);

    /// A prepared statement, reset and without values, valid until the next call with the same text.
    SQLite::Statement &prepared(const std::string &text);

    /// Runs `text` with its values in order; returns the number of rows changed.
    template <class... Values> int run(const std::string &text, const Values &...values)
    {
        SQLite::Statement &statement = bound(text, values...);
        const int changed = statement.exec();
        statement.reset();
        return changed;
    }

    /// The first column of the first row, or nothing.
    template <class T, class... Values>
    std::optional<T> value(const std::string &text, const Values &...values)
    {
        SQLite::Statement &statement = bound(text, values...);
        std::optional<T> found;
        if (statement.executeStep())
            found = SqlValue<T>::read(statement.getColumn(0));
        statement.reset();
        return found;
    }

    /// Calls visit(statement) for each row.
    template <class Visit, class... Values>
    void each(const std::string &text, Visit &&visit, const Values &...values)
    {
        SQLite::Statement &statement = bound(text, values...);
        while (statement.executeStep())
            visit(statement);
        statement.reset();
    }

    /// Runs a whole script, statement by statement as SQLite itself splits it.
    void script(const std::string &text) { m_database.exec(text); }

    /// What `read` returns, or a default value when the database cannot be read: then failure() says why. For
    /// reading outside a change, where nobody stands ready to catch.
    template <class Read> auto safely(Read &&read) -> decltype(read())
    {
        try {
            return read();
        } catch (const std::exception &error) {
            m_failure = QString::fromUtf8(error.what());
            return {};
        }
    }
    /// The last failed reading, in SQLite's words; taken away by asking.
    std::optional<QString> takeFailure() { return std::exchange(m_failure, std::nullopt); }

    /// From now on no commit waits until the log is folded into the file.
    void foldInBackground(const QString &path)
    {
        m_checkpointer = std::make_unique<Checkpointer>(handle(), path);
    }

    SQLite::Database &database() { return m_database; }
    sqlite3 *handle() { return m_database.getHandle(); }

private:
    template <class... Values> SQLite::Statement &bound(const std::string &text, const Values &...values)
    {
        SQLite::Statement &statement = prepared(text);
        int place = 0;
        (SqlValue<Values>::bind(statement, ++place, values), ...);
        return statement;
    }

    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    std::optional<QString> m_failure;
    /// Last, so that it is done before the database closes.
    std::unique_ptr<Checkpointer> m_checkpointer;
};

/// BEGIN IMMEDIATE now; rolled back unless commit() is reached.
class Transaction final
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_isOpen = true;
};
} // namespace sql
