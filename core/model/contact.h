// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <optional>

/// A person at a company.
struct Contact {
    ContactId id {};
    std::optional<CompanyId> company {};
    QString name {};
    QString role {};
    QString email {};
    QString phone {};
    QString note {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Contact &) const = default;
};

template <> inline constexpr const char *tableOf<Contact> = "contact";

template <>
inline constexpr auto fieldsOf<Contact> = std::tuple {
    Field {"id", &Contact::id},
    Field {"company_id", &Contact::company},
    Field {"name", &Contact::name, QT_TRANSLATE_NOOP("Field", "Name")},
    Field {"role", &Contact::role, QT_TRANSLATE_NOOP("Field", "Role")},
    Field {"email", &Contact::email, QT_TRANSLATE_NOOP("Field", "Email")},
    Field {"phone", &Contact::phone, QT_TRANSLATE_NOOP("Field", "Phone")},
    Field {"note", &Contact::note, QT_TRANSLATE_NOOP("Field", "Note")},
    Field {"deleted_at", &Contact::deletedAt},
};
