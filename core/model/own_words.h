// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/user_alias.h"
#include "core/model/user_skill.h"

#include <vector>

/// What the person added to the lexicon and took from it, as one value: read beside the lexicon.
struct OwnWords {
    std::vector<UserSkill> skills {};
    std::vector<UserAlias> aliases {};

    bool isEmpty() const { return skills.empty() && aliases.empty(); }
    bool operator==(const OwnWords &) const = default;
};
