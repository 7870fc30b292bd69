// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/find.h"

namespace skills {
/// A mention before the policies have spoken.
struct Candidate {
    const Skill *skill = nullptr;
    int start = 0;
    int end = 0;
    MatchPolicy policy {};
    bool byAlias = false;
    Zone zone = Zone::Unknown;
    bool accepted = false;
    /// An acronym that the text itself spells out.
    bool spelledOut = false;
};

/// All candidates outside of zones that speak of the company, its benefits and its legal notes. The map is
/// that of the text.
std::vector<Candidate> candidatesIn(const Lexicon &lexicon, const Text &text, const WordMap &map);

/// Accepts or leaves each candidate: cue, corroboration, employer, negation, glued words.
void applyPolicies(const Text &text, const WordMap &map, std::vector<Candidate> &candidates);

/// Whether only list punctuation and at most one "and" or "or" lies between two places.
bool isListGap(QStringView gap);
} // namespace skills
