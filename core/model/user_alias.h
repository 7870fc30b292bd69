// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

/// The person's word on one way of writing: another name of a skill, or a phrase that is never to be read as
/// one.
struct UserAlias {
    UserAliasId id {};
    /// The skill's key; for a phrase that never counts, the skill it was once mistaken for.
    QString skill {};
    QString alias {};
    AliasWord word = AliasWord::Counts;
    bool operator==(const UserAlias &) const = default;
};

template <> inline constexpr const char *tableOf<UserAlias> = "user_alias";

template <>
inline constexpr auto fieldsOf<UserAlias> = std::tuple {
    Field {"id", &UserAlias::id},
    Field {"skill", &UserAlias::skill},
    Field {"alias", &UserAlias::alias},
    Field {"word", &UserAlias::word},
};
