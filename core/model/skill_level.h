// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed.h"

/// How well a person knows a skill: the number that a profile stores, 0 to 4, by its name.
enum class SkillLevel { None, Basic, Working, Strong, Expert };
template <>
inline constexpr auto keysOf<SkillLevel> =
    std::array {Keyed {SkillLevel::None, "none"}, Keyed {SkillLevel::Basic, "basic"},
                Keyed {SkillLevel::Working, "working"}, Keyed {SkillLevel::Strong, "strong"},
                Keyed {SkillLevel::Expert, "expert"}};
