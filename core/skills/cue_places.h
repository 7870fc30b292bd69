// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/word_map.h"

#include <array>
#include <vector>

namespace skills {
/// Words without which a policy need not look.
enum class Cue {
    /// "degree", "Bachelor", "BSc", "opleiding".
    Study,
    /// "is a", "are the": where a company may say what it is.
    Claim,
    /// "no", "ohne", "instead", "isn't".
    Denial
};

/// Where the cues of a text are, found in one walk over its words: most candidates stand near none, which
/// spares them a look back. A place more than there is does no harm.
class CuePlaces final
{
public:
    static constexpr int nowhere = -1;

    explicit CuePlaces(const WordMap &map);

    /// Where the last cue of a kind begins that begins before a place, and at most `farthest` units before.
    int lastBefore(int place, Cue cue, int farthest) const
    {
        const std::vector<int> &places = m_places[size_t(cue)];
        const auto behind = std::ranges::lower_bound(places, place);
        return behind == places.begin() || place - *std::prev(behind) > farthest ? nowhere
                                                                                 : *std::prev(behind);
    }

    /// Whether one begins from `from` on and before `to`.
    bool stands(Cue cue, int from, int to) const
    {
        const std::vector<int> &places = m_places[size_t(cue)];
        const auto first = std::ranges::lower_bound(places, from);
        return first != places.end() && *first < to;
    }

private:
    std::array<std::vector<int>, 3> m_places;
};
} // namespace skills
