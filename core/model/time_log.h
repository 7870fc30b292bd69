// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDate>
#include <optional>

/// Time spent on a skill. Rows are only added; a correction is a new row with `replaces`, of no minutes where
/// the entry was a mistake.
struct TimeLog {
    TimeLogId id {};
    /// The skill's key.
    QString skill {};
    QDate on {};
    int minutes {};
    QString text {};
    std::optional<TimeLogId> replaces {};
    bool operator==(const TimeLog &) const = default;
};

template <> inline constexpr const char *tableOf<TimeLog> = "time_log";

template <>
inline constexpr auto fieldsOf<TimeLog> = std::tuple {
    Field {"id", &TimeLog::id},
    Field {"skill", &TimeLog::skill},
    Field {"on_day", &TimeLog::on, QT_TRANSLATE_NOOP("Field", "On")},
    Field {"minutes", &TimeLog::minutes, QT_TRANSLATE_NOOP("Field", "Minutes")},
    Field {"text", &TimeLog::text, QT_TRANSLATE_NOOP("Field", "What was done")},
    Field {"replaces_id", &TimeLog::replaces},
};
