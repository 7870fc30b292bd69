// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/kinds.h"

#include <QHash>

/// Where the person stands with every skill they said something of.
class Standing final
{
public:
    Standing() = default;
    Standing(QHash<QString, GapState> states, bool hasProfile)
        : m_states(std::move(states))
        , m_hasProfile(hasProfile)
    {
    }

    /// Without a profile nothing is called a gap.
    bool hasProfile() const { return m_hasProfile; }
    /// Gap where nothing was said; nothing at all without a profile.
    std::optional<GapState> of(const QString &skill) const;

private:
    QHash<QString, GapState> m_states;
    bool m_hasProfile = false;
};

/// The newest state in the gap log, else Have where the profile level is 2 or more, else Gap.
Standing standingOf(const Hunt &hunt);

/// One skill that a posting asks for: what the reader found, corrected by the person's word.
struct AskedSkill {
    QString skill {};
    Priority priority = Priority::Unspecified;
    std::optional<int> group {};
    bool operator==(const AskedSkill &) const = default;
};

/// The skills of a posting in the order of its text, each once with its strongest priority. Rejected ones are
/// left out, those the person added come last.
std::vector<AskedSkill> askedSkills(const Hunt &hunt, PostingId posting);

/// One skill, or one group of alternatives, as the meter shows it.
struct AskedGroup {
    Priority priority = Priority::Unspecified;
    /// The best state among the alternatives; nothing without a profile.
    std::optional<GapState> state {};
    bool operator==(const AskedGroup &) const = default;
};

/// "9 of 12": how many of the asked skills, a group of alternatives counted once, the person has.
struct Coverage {
    std::vector<AskedGroup> groups {};

    int asked() const { return int(groups.size()); }
    /// Have and Ready.
    int have() const;
    /// Every required and every not-stated skill is Have or Ready; false when none of them is asked.
    bool isFull() const;
};
Coverage coverageOf(const std::vector<AskedSkill> &asked, const Standing &standing);

/// The mentions of a posting as the reader found them, in the order of the text.
std::vector<Mention> mentionsOf(const Hunt &hunt, PostingId posting);
