// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/skill_index.h"
#include "core/model/standing.h"

#include <optional>
#include <vector>

namespace ledger {
/// Why a skill counts as covered as far as it does.
enum class CoverReason {
    Nothing, ///< nothing is known of it
    Level, ///< the profile's level, or having it without a level
    Years, ///< the years in the profile
    Learning,
    Ready,
    Lent ///< another skill lends it: see Cover::bond and Cover::through
};

/// How far the person covers one skill, 0 to 1, and why.
struct Cover {
    double value = 0;
    CoverReason reason = CoverReason::Nothing;
    Bond bond = Bond::Requires;
    /// The skill that lends it; -1: none.
    int through = -1;
    bool operator==(const Cover &) const = default;
};

/// What the states count for in a fit. Ready is learnt, with the evidence missing.
inline constexpr double learningCover = 0.3;
inline constexpr double readyCover = 0.6;

/// How far one person covers each skill of an index, alone and through what they know beside it.
class Abilities final
{
public:
    /// Skills of the standing that the index does not know count for nothing.
    Abilities(const SkillIndex &index, const Standing &standing);

    /// The best of: own level against the level asked (working; strong from 3 years asked on, expert from 6),
    /// own years against the years asked, the state Learning or Ready, and what other skills lend.
    Cover cover(int skill, std::optional<double> yearsAsked = {}) const;
    double value(int skill, double yearsAsked) const;
    /// What the person knows of it themselves, where nothing more than working was asked.
    double own(int skill) const { return m_own[size_t(skill)]; }

    /// The person with one more skill at the level they aim at.
    void learn(int skill);

private:
    double ownCover(int skill, double yearsAsked, CoverReason &reason) const;
    Cover lent(int skill) const;

    const SkillIndex *m_index;
    std::vector<SkillStanding> m_standing;
    std::vector<double> m_own;
    std::vector<Cover> m_lent;
};
} // namespace ledger
