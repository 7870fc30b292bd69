// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/find.h"

#include "core/skills/acronyms.h"
#include "core/skills/alternatives.h"
#include "core/skills/candidates.h"
#include "core/skills/priority.h"
#include "core/skills/years_asked.h"

using namespace Qt::StringLiterals;

std::vector<skills::Found> skills::find(const Lexicon &lexicon, const Text &text)
{
    const WordMap map(text.text);
    std::vector<Candidate> candidates = candidatesIn(lexicon, text, map);
    heedAcronyms(text.text, candidates);
    applyPolicies(text, map, candidates);
    std::vector<Found> found;
    found.reserve(candidates.size());
    PriorityReader priorities(text.text);
    for (const Candidate &candidate : candidates) {
        const Priority priority = priorities.at(candidate.zone, candidate.start, candidate.end);
        found.push_back({candidate.skill,
                         candidate.start,
                         candidate.end,
                         priority,
                         {},
                         candidate.spelledOut    ? u"acronym"_s
                             : candidate.byAlias ? u"alias"_s
                                                 : u"name"_s,
                         {}});
    }
    joinAlternatives(text.text, found);
    noteYears(text, found);
    return found;
}
