// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QDate>
#include <optional>

/// A dated change of where the person stands with a skill; a correction is a new row with `replaces`.
struct GapLog {
    GapLogId id {};
    /// The skill's key.
    QString skill {};
    GapState state = GapState::Gap;
    QDate on {};
    QString note {};
    std::optional<GapLogId> replaces {};
    bool operator==(const GapLog &) const = default;
};

template <> inline constexpr const char *tableOf<GapLog> = "gap_log";

template <>
inline constexpr auto fieldsOf<GapLog> = std::tuple {
    Field {"id", &GapLog::id},
    Field {"skill", &GapLog::skill},
    Field {"state", &GapLog::state, QT_TRANSLATE_NOOP("Field", "State")},
    Field {"on_day", &GapLog::on, QT_TRANSLATE_NOOP("Field", "On")},
    Field {"note", &GapLog::note, QT_TRANSLATE_NOOP("Field", "Note")},
    Field {"replaces_id", &GapLog::replaces},
};
