// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDate>
#include <QDateTime>
#include <optional>

/// What a person keeps of one skill they may learn: how far, by when, and the plan. One row a skill; where
/// two machines made one each, the older counts.
struct GapNote {
    GapNoteId id {};
    /// The skill's key.
    QString skill {};
    /// 1 basic, 2 working, 3 strong, 4 expert; absent: not decided.
    std::optional<int> targetLevel {};
    /// Markdown; lines that begin with "- [ ]" or "- [x]" are the plan.
    QString text {};
    std::optional<double> hoursPlanned {};
    std::optional<QDate> targetDate {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const GapNote &) const = default;
};

template <> inline constexpr const char *tableOf<GapNote> = "gap_note";

template <>
inline constexpr auto fieldsOf<GapNote> = std::tuple {
    Field {"id", &GapNote::id},
    Field {"skill", &GapNote::skill},
    Field {"target_level", &GapNote::targetLevel, QT_TRANSLATE_NOOP("Field", "Target level")},
    Field {"text", &GapNote::text, QT_TRANSLATE_NOOP("Field", "Note")},
    Field {"hours_planned", &GapNote::hoursPlanned, QT_TRANSLATE_NOOP("Field", "Hours planned")},
    Field {"target_date", &GapNote::targetDate, QT_TRANSLATE_NOOP("Field", "Target date")},
    Field {"deleted_at", &GapNote::deletedAt},
};
