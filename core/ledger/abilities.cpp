// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/abilities.h"

#include <algorithm>

namespace ledger {
namespace {
/// Postings ask in years where they mean a level.
int levelAsked(double years)
{
    if (years >= 6)
        return 4;
    return years >= 3 ? 3 : workingLevel;
}

/// The level that counts: the person's last word goes before an older level.
int levelOf(const SkillStanding &standing)
{
    const int level = standing.level.value_or(0);
    if (!standing.said)
        return level;
    switch (*standing.said) {
    case GapState::Have:
        return std::max({level, standing.aim(), workingLevel});
    case GapState::Gap:
    case GapState::NotForMe:
        // Basic at most: something is missing, or they would not call it a gap.
        return std::min(level, 1);
    case GapState::Learning:
    case GapState::Ready:
        return std::min(level, 1);
    }
    Q_UNREACHABLE();
}
} // namespace

Abilities::Abilities(const SkillIndex &index, const Standing &standing)
    : m_index(&index)
    , m_standing(size_t(index.size()))
{
    for (auto entry = standing.skills().cbegin(); entry != standing.skills().cend(); ++entry) {
        const int skill = index.find(entry.key());
        if (skill >= 0)
            m_standing[size_t(skill)] = entry.value();
    }
    m_own.resize(m_standing.size());
    m_lent.resize(m_standing.size());
    for (int skill = 0; skill < index.size(); ++skill) {
        CoverReason reason {};
        m_own[size_t(skill)] = ownCover(skill, 0, reason);
    }
    for (int skill = 0; skill < index.size(); ++skill)
        m_lent[size_t(skill)] = lent(skill);
}

double Abilities::ownCover(int skill, double yearsAsked, CoverReason &reason) const
{
    const SkillStanding &standing = m_standing[size_t(skill)];
    double best = double(std::min(levelOf(standing), levelAsked(yearsAsked))) / levelAsked(yearsAsked);
    reason = best > 0 ? CoverReason::Level : CoverReason::Nothing;
    const auto take = [&](double value, CoverReason why) {
        if (value > best) {
            best = value;
            reason = why;
        }
    };
    if (yearsAsked > 0 && standing.years && standing.state() == GapState::Have)
        take(std::min(1.0, *standing.years / yearsAsked), CoverReason::Years);
    if (standing.said == GapState::Learning)
        take(learningCover, CoverReason::Learning);
    if (standing.said == GapState::Ready)
        take(readyCover, CoverReason::Ready);
    return best;
}

Cover Abilities::lent(int skill) const
{
    Cover best;
    for (const SkillIndex::Lend &lend : m_index->lenders(skill)) {
        const double value = lend.factor * m_own[size_t(lend.skill)];
        const bool isBetter = value > best.value
            || (value == best.value && best.through >= 0
                && m_index->key(lend.skill) < m_index->key(best.through));
        if (value > 0 && isBetter)
            best = {value, CoverReason::Lent, lend.bond, lend.skill};
    }
    return best;
}

Cover Abilities::cover(int skill, std::optional<double> yearsAsked) const
{
    Cover own;
    own.value = ownCover(skill, yearsAsked.value_or(0), own.reason);
    const Cover &other = m_lent[size_t(skill)];
    return other.value > own.value ? other : own;
}

double Abilities::value(int skill, double yearsAsked) const
{
    if (yearsAsked <= 0)
        return std::max(m_own[size_t(skill)], m_lent[size_t(skill)].value);
    CoverReason reason {};
    return std::max(ownCover(skill, yearsAsked, reason), m_lent[size_t(skill)].value);
}

void Abilities::learn(int skill)
{
    m_standing[size_t(skill)].said = GapState::Have;
    CoverReason reason {};
    m_own[size_t(skill)] = ownCover(skill, 0, reason);
    for (const SkillIndex::Lend &lend : m_index->lendsTo(skill))
        m_lent[size_t(lend.skill)] = lent(lend.skill);
}
} // namespace ledger
