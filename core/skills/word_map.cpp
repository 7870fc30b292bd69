// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/word_map.h"

#include <array>
#include <span>

namespace {
constexpr size_t blockSize = skills::WordMap::blockSize;
using Letters = std::array<quint8, blockSize>;

// Loops of a fixed length over plain arrays, without branches: compilers let them work on sixteen letters at
// a time.

bool isAscii(const char16_t *units)
{
    char16_t all = 0;
    for (size_t i = 0; i < blockSize; ++i)
        all |= units[i];
    return all < 128;
}

/// The letters and digits of ASCII, in lower case; 0 for everything else.
Letters lettersOf(const char16_t *units)
{
    constexpr char16_t outside = 128;
    Letters plain;
    for (size_t i = 0; i < blockSize; ++i)
        plain[i] = quint8(std::min(units[i], outside));
    Letters letters;
    for (size_t i = 0; i < blockSize; ++i) {
        const auto lower = quint8(plain[i] | 0x20U);
        const quint8 letter = quint8(lower - 'a') < 26 ? lower : 0;
        const quint8 digit = quint8(plain[i] - '0') < 10 ? plain[i] : 0;
        letters[i] = letter | digit;
    }
    return letters;
}

void markForeign(const char16_t *units, Letters &letters)
{
    for (size_t i = 0; i < blockSize; ++i) {
        const QChar c(units[i]);
        if (c.unicode() >= 128 && (c.isLetterOrNumber() || c.isMark()))
            letters[i] = skills::WordMap::foreign;
    }
}

/// A bit for each letter: all of them, and nothing else, have 0x20 set. The product gathers the lowest bits
/// of eight bytes in its highest byte.
quint64 bitsOf(const Letters &letters)
{
    quint64 bits = 0;
    for (size_t i = 0; i < blockSize; i += 8) {
        const quint64 eight = (qFromLittleEndian<quint64>(&letters[i]) >> 5U) & 0x0101010101010101U;
        bits |= ((eight * 0x0102040810204080U) >> 56U) << i;
    }
    return bits;
}
} // namespace

skills::WordMap::WordMap(QStringView text)
    : m_text(text)
    , m_letters((size_t(text.size()) / blockSize + 1) * blockSize + sizeof(Opening))
    , m_isLetter(size_t(text.size()) / blockSize + 1)
{
    const char16_t *units = text.utf16();
    const size_t whole = size_t(text.size()) / blockSize;
    for (size_t i = 0; i < whole; ++i)
        read(i, units + i * blockSize);
    std::array<char16_t, blockSize> rest {};
    std::copy(units + whole * blockSize, units + text.size(), rest.begin());
    read(whole, rest.data());
}

void skills::WordMap::read(size_t block, const char16_t *units)
{
    Letters letters = lettersOf(units);
    if (!isAscii(units))
        markForeign(units, letters);
    std::ranges::copy(letters, &m_letters[block * blockSize]);
    m_isLetter[block] = bitsOf(letters);
}

std::optional<skills::AsciiWord> skills::WordMap::asciiWord(int start, int end) const
{
    const AsciiWord word {&m_letters[size_t(start)], end - start};
    const std::span<const quint8> letters(word.letters, size_t(word.size));
    const auto isPlain = [](quint8 letter) { return letter != 0 && letter != foreign; };
    return std::ranges::all_of(letters, isPlain) ? std::optional(word) : std::nullopt;
}
