// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/ascii_word.h"

#include <bit>
#include <vector>

namespace skills {
/// The first eight letters of a word, lower case, the first one lowest; 0 behind its end. Comparing and
/// hashing it costs one look where a string costs eight.
using Opening = quint64;

/// Where a text has letters and digits: made once, so that whoever walks over its words need not look at
/// every letter.
class WordMap final
{
public:
    /// The text must outlive its map.
    explicit WordMap(QStringView text);

    QStringView text() const { return m_text; }
    int size() const { return int(m_text.size()); }
    /// Whether a letter, a digit or an accent stands there; false outside of the text.
    bool isLetter(int place) const { return place >= 0 && place < size() && m_letters[size_t(place)] != 0; }
    /// The next letter at or behind a place; the end of the text where there is none.
    int letterFrom(int place) const
    {
        size_t block = size_t(place) / blockSize;
        quint64 bits = m_isLetter[block] & (~quint64(0) << (size_t(place) % blockSize));
        while (bits == 0 && ++block < m_isLetter.size())
            bits = m_isLetter[block];
        return bits == 0 ? size() : int(block * blockSize) + std::countr_zero(bits);
    }
    /// The next place at or behind one where no letter stands.
    int gapFrom(int place) const
    {
        size_t block = size_t(place) / blockSize;
        quint64 bits = ~m_isLetter[block] & (~quint64(0) << (size_t(place) % blockSize));
        // Behind the text there are no letters: this ends.
        while (bits == 0)
            bits = ~m_isLetter[++block];
        return int(block * blockSize) + std::countr_zero(bits);
    }
    /// The opening of the letters from `start` to `end`.
    Opening opening(int start, int end) const
    {
        return AsciiWord {&m_letters[size_t(start)], end - start}.eightFrom(0);
    }
    /// The opening of all letters from `start` on.
    Opening openingAt(int start) const
    {
        constexpr quint64 every = 0x0101010101010101U;
        const auto eight = qFromLittleEndian<quint64>(&m_letters[size_t(start)]);
        // The lowest of these bits marks the first byte that is 0; without one all of the letters count.
        const quint64 ends = (eight - every) & ~eight & (every << 7U);
        return eight & (((ends & (~ends + 1)) >> 7U) - 1);
    }
    /// Calls `visit` with the start of each run of letters.
    template <class Visit> void eachWord(const Visit &visit) const
    {
        quint64 last = 0;
        for (size_t block = 0; block < m_isLetter.size(); ++block) {
            const quint64 bits = m_isLetter[block];
            for (quint64 starts = bits & ~(bits << 1U | last); starts != 0; starts &= starts - 1)
                visit(int(block * blockSize) + std::countr_zero(starts));
            last = bits >> (blockSize - 1);
        }
    }
    /// The letters from `start` to `end`; nothing where others than those of ASCII are among them.
    std::optional<AsciiWord> asciiWord(int start, int end) const;
    /// The letter of an opening that lies outside of ASCII.
    static constexpr quint8 foreign = 0xff;
    /// The text is read so many letters at a time.
    static constexpr size_t blockSize = 64;

private:
    void read(size_t block, const char16_t *units);

    QStringView m_text;
    /// Each letter in lower case, or `foreign`; 0 for what is none.
    std::vector<quint8> m_letters;
    /// A bit for each place.
    std::vector<quint64> m_isLetter;
};
} // namespace skills
