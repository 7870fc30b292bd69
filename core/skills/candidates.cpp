// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/candidates.h"

#include "core/skills/listed.h"
#include "core/skills/neighbours.h"
#include "core/skills/other_senses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using skills::Candidate;
using skills::SkillKind;
using skills::Zone;

bool isSilent(Zone zone)
{
    return zone == Zone::About || zone == Zone::Benefits || zone == Zone::Closing
        || zone == Zone::Boilerplate;
}

Zone zoneAt(const std::vector<skills::ZoneSpan> &zones, int place)
{
    const auto after = std::ranges::upper_bound(zones, place, {}, &skills::ZoneSpan::start);
    return after == zones.begin() ? Zone::Unknown : std::prev(after)->zone;
}
} // namespace

std::vector<skills::Candidate> skills::candidatesIn(const Lexicon &lexicon, const Text &text,
                                                    const WordMap &map)
{
    std::vector<Candidate> candidates;
    for (const Hit &hit : lexicon.index().hitsIn(map)) {
        if (hit.policy.listed && !standsInList(text.text, hit.start, hit.end))
            continue;
        const Zone zone = zoneAt(text.zones, hit.start);
        if (!isSilent(zone))
            candidates.push_back(
                {&lexicon.skills()[size_t(hit.skill)], hit.start, hit.end, hit.policy, hit.byAlias, zone});
    }
    return candidates;
}

void skills::applyPolicies(const Text &text, const WordMap &map, std::vector<Candidate> &candidates)
{
    dropOtherSenses(text, map, candidates);
    for (size_t i = 0; i < candidates.size(); ++i) {
        Candidate &candidate = candidates[i];
        candidate.accepted = !candidate.policy.listed
            && (!candidate.policy.needsCue || hasCueWord(text.text, candidate)
                || hasTechnologyNear(text.text, candidates, i) || isExampleOfTools(text.text, candidate));
    }
    acceptFamilies(text.text, candidates);
    acceptByNeighbours(text.text, candidates);
    acceptListed(text.text, candidates);
    std::erase_if(candidates, [](const Candidate &candidate) { return !candidate.accepted; });
    const bool corroborated = std::ranges::any_of(candidates, [](const Candidate &candidate) {
        return !candidate.policy.weak && candidate.skill->kind == SkillKind::Hard
            && candidate.skill->category != "spoken"_L1 && candidate.skill->category != "standard"_L1;
    });
    if (!corroborated)
        std::erase_if(candidates, [](const Candidate &candidate) { return candidate.policy.weak; });
}
