// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <QMetaType>
#include <QString>
#include <map>
#include <vector>

enum class RowChange { Inserted, Updated, Deleted };

/// Which rows a step touched, so that views repaint those and no others.
struct Changes {
    struct Row {
        qint64 id = 0;
        RowChange kind = RowChange::Updated;
        /// What the row belongs to (its first column after the id, where that is a reference), for inserted
        /// and deleted rows: a deleted one can no longer be asked. 0 where there is none.
        qint64 owner = 0;
        bool operator==(const Row &) const = default;
    };
    std::map<QString, std::vector<Row>> tables {};

    bool isEmpty() const { return tables.empty(); }
    bool touches(const char *table) const { return tables.contains(QString::fromLatin1(table)); }
    /// The touched rows of one table; empty when none.
    const std::vector<Row> &rowsOf(const char *table) const
    {
        static const std::vector<Row> none;
        const auto found = tables.find(QString::fromLatin1(table));
        return found == tables.end() ? none : found->second;
    }
    template <class Record> const std::vector<Row> &rows() const { return rowsOf(tableOf<Record>); }
    bool operator==(const Changes &) const = default;
};
Q_DECLARE_METATYPE(Changes)
