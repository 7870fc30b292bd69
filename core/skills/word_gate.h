// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"

#include <QStringView>
#include <vector>

namespace skills {
/// Tells by the first six letters of two written words whether a phrase can begin with them at all: most
/// words of a text need no second look. It never keeps out what begins a phrase; letting in what does not is
/// no harm.
class WordGate final
{
public:
    /// Adds a phrase by its stems, as stemOf() makes them. The second is empty for a phrase of one word.
    void add(QStringView first, QStringView second);

    /// What is looked at of a word.
    struct Opening {
        /// Its first six letters, 5 bits each; `unclear` for a word that has to be looked at whole.
        quint32 letters = 0;
        /// How many were looked at: the word goes on here at the earliest, or ends.
        int size = 0;
    };
    static Opening openingOf(const QChar *word, const QChar *endOfText)
    {
        Opening made;
        for (; made.size < looked && word + made.size < endOfText; ++made.size) {
            const char16_t unit = word[made.size].unicode();
            const quint8 one = unit < 128 ? symbol::ofAscii[unit] : symbol::foreign;
            const bool isPart = one <= symbol::digit;
            // ".NET", and the signs of C++ and C#.
            const bool isSign = made.size == 0 || (made.size == 1 && (unit == u'+' || unit == u'#'));
            if (one == symbol::foreign || (!isPart && isSign))
                return {unclear, 1};
            if (!isPart)
                return made;
            made.letters |= quint32(one) << (made.size * bits);
        }
        return made;
    }
    bool mayBegin(quint32 letters) const { return letters == unclear || m_begin.has(placeOf(letters)); }
    bool mayStandAlone(quint32 letters) const { return letters == unclear || m_alone.has(placeOf(letters)); }
    bool mayGoOn(quint32 letters, quint32 next) const
    {
        return letters == unclear || next == unclear || m_pairs.has(placeOf(letters * 31U + next));
    }

private:
    static constexpr int looked = 6;
    static constexpr int bits = 5;
    static constexpr quint32 unclear = ~quint32(0);
    static std::vector<quint32> openingsOf(QStringView stem);
    static quint32 placeOf(quint32 letters) { return (letters * 0x9e3779b1U) >> 15U; }

    struct Bits {
        std::vector<quint64> words = std::vector<quint64>((size_t(1) << 17U) / 64);
        bool has(quint32 place) const { return (words[place >> 6U] >> (place & 63U)) & 1U; }
        void set(quint32 place) { words[place >> 6U] |= quint64(1) << (place & 63U); }
    };
    /// Where any phrase begins, where one of a single word does, and the first two words of the others.
    Bits m_begin;
    Bits m_alone;
    Bits m_pairs;
};
} // namespace skills
