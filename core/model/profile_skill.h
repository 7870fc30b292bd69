// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDate>
#include <optional>

/// What the person knows.
struct ProfileSkill {
    ProfileSkillId id {};
    /// The skill's key.
    QString skill {};
    /// 0 none, 1 basic, 2 working, 3 strong, 4 expert.
    int level {};
    std::optional<double> years {};
    std::optional<QDate> lastUsed {};
    bool operator==(const ProfileSkill &) const = default;
};

template <> inline constexpr const char *tableOf<ProfileSkill> = "profile_skill";

template <>
inline constexpr auto fieldsOf<ProfileSkill> = std::tuple {
    Field {"id", &ProfileSkill::id},
    Field {"skill", &ProfileSkill::skill},
    Field {"level", &ProfileSkill::level, QT_TRANSLATE_NOOP("Field", "Level")},
    Field {"years", &ProfileSkill::years, QT_TRANSLATE_NOOP("Field", "Years")},
    Field {"last_used", &ProfileSkill::lastUsed, QT_TRANSLATE_NOOP("Field", "Last used")},
};
