// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <optional>

/// An employer, or the agency that posts for one.
struct Company {
    CompanyId id {};
    QString name {};
    QString website {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Company &) const = default;
};

template <> inline constexpr const char *tableOf<Company> = "company";

template <>
inline constexpr auto fieldsOf<Company> = std::tuple {
    Field {"id", &Company::id},
    Field {"name", &Company::name, QT_TRANSLATE_NOOP("Field", "Company")},
    Field {"website", &Company::website, QT_TRANSLATE_NOOP("Field", "Website")},
    Field {"deleted_at", &Company::deletedAt},
};
