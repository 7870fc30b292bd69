// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QDateTime>
#include <optional>

/// Something to learn a skill from: a book, a course, a page.
struct Resource {
    ResourceId id {};
    /// The skill's key.
    QString skill {};
    ResourceKind kind = ResourceKind::Other;
    QString title {};
    /// A link; empty where there is none.
    QString url {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Resource &) const = default;
};

template <> inline constexpr const char *tableOf<Resource> = "resource";

template <>
inline constexpr auto fieldsOf<Resource> = std::tuple {
    Field {"id", &Resource::id},
    Field {"skill", &Resource::skill},
    Field {"kind", &Resource::kind, QT_TRANSLATE_NOOP("Field", "Kind")},
    Field {"title", &Resource::title, QT_TRANSLATE_NOOP("Field", "Title")},
    Field {"url", &Resource::url, QT_TRANSLATE_NOOP("Field", "Link")},
    Field {"deleted_at", &Resource::deletedAt},
};
