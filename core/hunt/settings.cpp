// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/settings.h"

#include "core/model/setting.h"

std::optional<QString> settings::value(const Hunt &hunt, const QString &key)
{
    const std::vector<Setting> rows = hunt.table<Setting>().whereText("key", key);
    // Two machines may each have made a row: the newest counts.
    return rows.empty() ? std::nullopt : std::optional(rows.back().value);
}

void settings::put(Hunt &hunt, const QString &key, const QString &value)
{
    std::vector<Setting> rows = hunt.table<Setting>().whereText("key", key);
    if (rows.empty()) {
        hunt.table<Setting>().insert({{}, key, value});
        return;
    }
    rows.back().value = value;
    hunt.table<Setting>().update(rows.back());
}
