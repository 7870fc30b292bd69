// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <optional>

/// A word of the person's own to group applications by.
struct Tag {
    TagId id {};
    QString name {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Tag &) const = default;
};

template <> inline constexpr const char *tableOf<Tag> = "tag";

template <>
inline constexpr auto fieldsOf<Tag> = std::tuple {
    Field {"id", &Tag::id},
    Field {"name", &Tag::name, QT_TRANSLATE_NOOP("Field", "Tag")},
    Field {"deleted_at", &Tag::deletedAt},
};
