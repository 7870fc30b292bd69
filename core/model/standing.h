// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <algorithm>
#include <optional>

/// From this level of 0 to 4 on a skill counts as had.
inline constexpr int workingLevel = 2;

/// Have and Ready: what the person can do already.
inline bool isCovered(GapState state)
{
    return state == GapState::Have || state == GapState::Ready;
}

/// Where the person stands with one skill, as they said it.
struct SkillStanding {
    /// 0 none to 4 expert; absent: not in the profile.
    std::optional<int> level {};
    std::optional<double> years {};
    std::optional<QDate> lastUsed {};
    /// The newest state of the gap log; absent: nothing was said there.
    std::optional<GapState> said {};
    /// Since when that holds.
    std::optional<QDate> since {};
    /// How far the person wants to get.
    std::optional<int> targetLevel {};
    bool operator==(const SkillStanding &) const = default;

    /// What was said last, else Have where the profile says working or more, else Gap.
    GapState state() const
    {
        if (said)
            return *said;
        return level.value_or(0) >= workingLevel ? GapState::Have : GapState::Gap;
    }
    /// The level that is learnt towards: working where nothing was decided.
    int aim() const { return std::max(targetLevel.value_or(workingLevel), 1); }
};

/// Where the person stands with every skill they said something of.
class Standing final
{
public:
    Standing() = default;
    explicit Standing(QHash<QString, SkillStanding> skills, bool hasProfile)
        : m_skills(std::move(skills))
        , m_hasProfile(hasProfile)
    {
    }

    /// Without a profile nothing that was not spoken of is called a gap.
    bool hasProfile() const { return m_hasProfile; }
    /// Gap where nothing was said; nothing at all without a profile.
    std::optional<GapState> of(const QString &skill) const
    {
        const auto found = m_skills.constFind(skill);
        if (found != m_skills.cend() && (m_hasProfile || found->said))
            return found->state();
        return m_hasProfile ? std::optional(GapState::Gap) : std::nullopt;
    }
    /// Everything that is known of one skill; empty where nothing is.
    SkillStanding standing(const QString &skill) const { return m_skills.value(skill); }
    const QHash<QString, SkillStanding> &skills() const { return m_skills; }
    /// The same with one skill in another state: what would be if.
    Standing with(const QString &skill, GapState state) const
    {
        Standing other = *this;
        other.m_skills[skill].said = state;
        return other;
    }
    bool operator==(const Standing &) const = default;

private:
    QHash<QString, SkillStanding> m_skills;
    bool m_hasProfile = false;
};
