// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <optional>

/// A column of the board or a cell of the Closed rail.
struct Stage {
    StageId id {};
    /// For scripts and files; never changes.
    QString key {};
    /// Absent until the person renames it: a default stage speaks the running language.
    std::optional<QString> name {};
    StageKind kind = StageKind::Active;
    QString orderKey {};
    bool operator==(const Stage &) const = default;
};

template <> inline constexpr const char *tableOf<Stage> = "stage";

template <>
inline constexpr auto fieldsOf<Stage> = std::tuple {
    Field {"id", &Stage::id},
    Field {"key", &Stage::key},
    Field {"name", &Stage::name, QT_TRANSLATE_NOOP("Field", "Stage")},
    Field {"kind", &Stage::kind},
    Field {"order_key", &Stage::orderKey},
};
