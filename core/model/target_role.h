// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDate>
#include <QDateTime>
#include <optional>

/// A role that the person wants to grow into: its description, measured like a posting. What the text names
/// is found anew whenever it is asked for.
struct TargetRole {
    TargetRoleId id {};
    QString name {};
    /// Normalised plain text.
    QString text {};
    QDate addedOn {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const TargetRole &) const = default;
};

template <> inline constexpr const char *tableOf<TargetRole> = "target_role";

template <>
inline constexpr auto fieldsOf<TargetRole> = std::tuple {
    Field {"id", &TargetRole::id},
    Field {"name", &TargetRole::name, QT_TRANSLATE_NOOP("Field", "Name")},
    Field {"text", &TargetRole::text},
    Field {"added_on", &TargetRole::addedOn, QT_TRANSLATE_NOOP("Field", "Added")},
    Field {"deleted_at", &TargetRole::deletedAt},
};
