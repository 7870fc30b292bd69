// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDate>
#include <optional>

/// A dated move, never edited: a correction is a new row with `replaces`.
struct StageChange {
    StageChangeId id {};
    ApplicationId application {};
    StageId stage {};
    /// The day it happened, which may be long before it was noted.
    QDate on {};
    QString note {};
    std::optional<StageChangeId> replaces {};
    bool operator==(const StageChange &) const = default;
};

template <> inline constexpr const char *tableOf<StageChange> = "stage_change";

template <>
inline constexpr auto fieldsOf<StageChange> = std::tuple {
    Field {"id", &StageChange::id},
    Field {"application_id", &StageChange::application},
    Field {"stage_id", &StageChange::stage},
    Field {"on_day", &StageChange::on, QT_TRANSLATE_NOOP("Field", "On")},
    Field {"note", &StageChange::note, QT_TRANSLATE_NOOP("Field", "Note")},
    Field {"replaces_id", &StageChange::replaces},
};
