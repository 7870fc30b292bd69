// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace sql {
class Connection;
}

/// The id type of a record.
template <class Record> using IdOf = std::remove_cvref_t<decltype(Record::id)>;

/// A record that a person can put in the trash.
template <class Record>
concept Trashable = requires(Record record)
{
    record.deletedAt;
};

/// Whether rows in the trash are wanted too.
enum class Trash { LeaveOut, Include };

/// The rows of one record type. Reading is free; writing belongs inside Hunt::change(), where a failure rolls
/// the whole step back. Compiled once for every record in table.cpp.
template <class Record> class Table final
{
public:
    explicit Table(sql::Connection &connection) : m_connection(connection) { }

    /// The row, in the trash or not; nothing when there is none.
    std::optional<Record> find(IdOf<Record> id) const;
    /// All rows by id.
    std::vector<Record> all(Trash trash = Trash::LeaveOut) const;
    /// The rows whose `column` holds this id, by id.
    template <class OtherId>
    std::vector<Record> whereId(const char *column, OtherId id, Trash trash = Trash::LeaveOut) const
    {
        return whereInteger(column, id.value, trash);
    }
    /// The rows whose text column holds `value`, by id.
    std::vector<Record> whereText(const char *column, const QString &value,
                                  Trash trash = Trash::LeaveOut) const;
    qint64 count(Trash trash = Trash::LeaveOut) const;

    /// Stores a new row and returns its id, which is made when `record.id` is 0.
    IdOf<Record> insert(Record record);
    /// Overwrites the row with the same id.
    void update(const Record &record);
    /// Removes the row for good: links and tags only, everything a person wrote goes to the trash.
    void remove(IdOf<Record> id);

private:
    std::vector<Record> whereInteger(const char *column, qint64 value, Trash trash) const;

    sql::Connection &m_connection;
};
