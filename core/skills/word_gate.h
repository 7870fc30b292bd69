// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/word_map.h"

#include <QStringView>
#include <vector>

namespace skills {
/// Tells by the openings of two written words whether a phrase can begin with them at all: most words of a
/// text need no second look. It never keeps out what begins a phrase; letting in what does not is no harm.
class WordGate final
{
public:
    /// A word that has to be looked at whole.
    static constexpr Opening unclear = ~Opening(0);

    /// Adds a phrase by its stems, as stemOf() makes them. The second is empty for a phrase of one word.
    void add(QStringView first, QStringView second);

    /// Whether a phrase may begin with the first word, alone or with the one behind it.
    bool letsIn(Opening first, Opening second) const
    {
        if (isUnclear(first))
            return true;
        const quint64 known = m_first.at(placeOf(first));
        return (known & alone) != 0 || ((known & withAnother) != 0 && mayGoOn(first, second));
    }
    bool mayGoOn(Opening first, Opening second) const
    {
        return isUnclear(first) || isUnclear(second) || m_pairs.at(placeOf(first, second)) != 0;
    }

private:
    static constexpr quint64 alone = 1;
    static constexpr quint64 withAnother = 2;
    static constexpr int placeBits = 18;

    /// Letters outside of ASCII have other forms, and behind letters a figure may be a version.
    static bool isUnclear(Opening opening)
    {
        constexpr quint64 every = 0x0101010101010101U;
        const bool hasForeign = (opening & (every * 0x80)) != 0;
        const bool hasLetter = (opening & (every * 0x40)) != 0;
        const bool hasDigit = (opening & ~(opening >> 2U) & (every * 0x10)) != 0;
        return hasForeign || (hasLetter && hasDigit);
    }
    static quint32 placeOf(Opening opening)
    {
        return quint32((opening * 0x9e3779b97f4a7c15U) >> (64 - placeBits));
    }
    /// Four letters of the second word do.
    static quint32 placeOf(Opening first, Opening second) { return placeOf(first * 31 + quint32(second)); }

    /// Two bits at each place.
    class Places
    {
    public:
        quint64 at(quint32 place) const { return (m_bits[place / 32] >> (place % 32 * 2)) & 3U; }
        void add(quint32 place, quint64 what) { m_bits[place / 32] |= what << (place % 32 * 2); }

    private:
        std::vector<quint64> m_bits = std::vector<quint64>((size_t(1) << placeBits) / 32);
    };
    Places m_first;
    Places m_pairs;
};
} // namespace skills
