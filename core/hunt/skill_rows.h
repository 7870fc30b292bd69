// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

/// Rows that name a skill, under the key that stands for it now. The file keeps the key that was written.
namespace skillrows {
inline QString keyNow(const Hunt &hunt, const QString &key)
{
    return hunt.movedKeys().value(key, key);
}

/// Every row, oldest first.
template <class Record> std::vector<Record> all(const Hunt &hunt)
{
    std::vector<Record> rows = hunt.table<Record>().all();
    for (Record &row : rows)
        row.skill = keyNow(hunt, row.skill);
    return rows;
}

/// The rows of one skill, oldest first, those of keys that went into it among them.
template <class Record>
std::vector<Record> of(const Hunt &hunt, const QString &skill, Trash trash = Trash::LeaveOut)
{
    std::vector<Record> rows = hunt.table<Record>().whereText("skill", skill, trash);
    for (const QString &old : hunt.movedKeys().keys(skill)) {
        for (Record row : hunt.table<Record>().whereText("skill", old, trash)) {
            row.skill = skill;
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows, {}, &Record::id);
    return rows;
}
} // namespace skillrows
