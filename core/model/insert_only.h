// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <algorithm>
#include <vector>

/// The rows of a log that only grows, where a correction is a row that names the one it replaces: those that
/// count, newest first by their day.
template <class Record> std::vector<Record> counting(std::vector<Record> rows)
{
    QSet<decltype(Record::id)> replaced;
    for (const Record &row : rows) {
        if (row.replaces)
            replaced.insert(*row.replaces);
    }
    std::erase_if(rows, [&](const Record &row) { return replaced.contains(row.id); });
    std::ranges::sort(rows, std::greater<>(), [](const Record &row) { return std::pair(row.on, row.id); });
    return rows;
}
