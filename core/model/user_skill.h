// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

/// A skill that the lexicon does not know and the person added.
struct UserSkill {
    UserSkillId id {};
    QString name {};
    bool operator==(const UserSkill &) const = default;
};

template <> inline constexpr const char *tableOf<UserSkill> = "user_skill";

template <>
inline constexpr auto fieldsOf<UserSkill> = std::tuple {
    Field {"id", &UserSkill::id},
    Field {"name", &UserSkill::name, QT_TRANSLATE_NOOP("Field", "Skill")},
};

/// The key under which everything else speaks of it: `user:<id>`.
inline QString keyOf(UserSkillId id)
{
    return QStringLiteral("user:") + id.toString();
}
