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
    /// Beside a cue, or beside a skill of its own family: other technology does not do.
    bool needsKin = false;
    /// Only in a text that names some hard skill as well.
    bool weak = false;
    /// Only as a member of a list of technologies: "git" among "jenkins, git and bash".
    bool listed = false;
    bool operator==(const MatchPolicy &) const = default;
};

/// One way to write a skill.
struct Alias {
    QString text {};
    MatchPolicy policy {};
};

/// How one skill leads to another. Requires: nobody knows Django without Python. Part of: S3 is a piece of
/// AWS. Topic of: language processing is one subject of machine learning.
enum class EdgeKind { Requires, PartOf, TopicOf };

struct Edge {
    EdgeKind kind = EdgeKind::Requires;
    /// The key of the skill it leads to.
    QString to {};
    bool operator==(const Edge &) const = default;
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
    /// To what knowing this skill lends something.
    std::vector<Edge> edges {};
    /// Skills of one family can stand in for each other; empty: for none.
    QString family {};
    /// Keys of the career tracks it is at home in.
    std::vector<QString> tracks {};
    /// One plain sentence that says what it is.
    QString description {};
};
} // namespace skills

template <>
inline constexpr auto keysOf<skills::EdgeKind> =
    std::array {Keyed {skills::EdgeKind::Requires, "requires"}, Keyed {skills::EdgeKind::PartOf, "part-of"},
                Keyed {skills::EdgeKind::TopicOf, "topic-of"}};

template <>
inline constexpr auto keysOf<skills::SkillKind> =
    std::array {Keyed {skills::SkillKind::Hard, "hard"}, Keyed {skills::SkillKind::Broad, "broad"},
                Keyed {skills::SkillKind::Soft, "soft"}};
