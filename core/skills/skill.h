// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed.h"

#include <QString>
#include <vector>

namespace skills {
/// Hard: a named, learnable, checkable thing. Broad: a field or a vague technical concept.
enum class SkillKind { Hard, Broad, Soft };

/// When a written form counts as the skill.
struct MatchPolicy {
    /// Written exactly so: "Go", never "go".
    bool exactCase = false;
    /// Only beside another skill or a word that speaks of skills.
    bool needsCue = false;
    /// Only in a text that names some hard skill as well.
    bool weak = false;
    bool operator==(const MatchPolicy &) const = default;
};

/// One way to write a skill.
struct Alias {
    QString text {};
    MatchPolicy policy {};
};

/// One entry of the lexicon.
struct Skill {
    /// Lower-case slug, never renamed: `postgresql`, `c-plus-plus`.
    QString key {};
    QString name {};
    QString category {};
    SkillKind kind = SkillKind::Hard;
    /// The name itself comes first.
    std::vector<Alias> aliases {};
    /// Keys of what knowing this skill is part of.
    std::vector<QString> broader {};
    /// Skills of one family can stand in for each other; empty: for none.
    QString family {};
};
} // namespace skills

template <>
inline constexpr auto keysOf<skills::SkillKind> =
    std::array {Keyed {skills::SkillKind::Hard, "hard"}, Keyed {skills::SkillKind::Broad, "broad"},
                Keyed {skills::SkillKind::Soft, "soft"}};
