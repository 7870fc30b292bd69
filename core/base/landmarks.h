// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <array>
#include <vector>

/// Letters as a pattern's gate tells them apart: case does not count, all marks are one, and so is everything
/// outside of ASCII.
namespace symbol {
inline constexpr quint8 end = 0;
inline constexpr quint8 letter = 1; // "a"; "z" is 26
inline constexpr quint8 digit = 27;
inline constexpr quint8 space = 28;
inline constexpr quint8 mark = 29;
inline constexpr quint8 foreign = 30;
/// Half of a letter that takes two units.
inline constexpr quint8 half = 31;
inline constexpr int count = 32;

inline constexpr auto ofAscii = [] {
    std::array<quint8, 128> made {};
    for (size_t c = 0; c < made.size(); ++c) {
        const size_t lower = c >= 'A' && c <= 'Z' ? c + 32 : c;
        const bool isLetter = lower >= 'a' && lower <= 'z';
        made[c] = isLetter                         ? quint8(letter + (lower - 'a'))
            : c >= '0' && c <= '9'                 ? digit
            : c == ' ' || (c >= '\t' && c <= '\r') ? space
                                                   : mark;
    }
    return made;
}();

constexpr quint8 of(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 128 ? ofAscii[unit] : c.isSurrogate() ? half : foreign;
}

constexpr bool isLetter(quint8 one)
{
    return one >= letter && one < digit;
}

inline constexpr size_t keyCount = size_t(count) * count * count;
/// Three symbols in a row as one number.
constexpr quint16 keyOf(quint8 first, quint8 second, quint8 third)
{
    return quint16((first << 10) | (second << 5) | third);
}

/// Whether a word, a figure or a mark may begin here: not at white space, and not inside of a word or figure.
constexpr bool begins(quint8 before, quint8 here)
{
    const bool goesOn = (isLetter(before) && isLetter(here)) || (before == digit && here == digit);
    return here != space && !goesOn;
}
} // namespace symbol

/// One look over a text that every Pattern sought in it shares: the first three symbols of each place, and
/// the places where a word, a figure or a mark begins.
class Landmarks final
{
public:
    Landmarks() = default;
    explicit Landmarks(QStringView text);

    /// False where a letter of two units was cut in half: no pattern matches in such a text.
    bool isWhole() const { return m_isWhole; }
    /// A key for each place of the text.
    const std::vector<quint16> &keys() const { return m_keys; }
    bool has(quint16 key) const { return (m_present[key >> 6U] >> (key & 63U)) & 1U; }
    /// Whether one of many keys, a bit each, is there.
    bool hasOneOf(const std::vector<quint64> &keys) const;
    /// The places where a word, a figure or a mark begins whose keys are among `keys` (a bit each), in order.
    std::vector<int> startsAt(const std::vector<quint64> &keys) const;
    const std::vector<int> &lines() const { return m_lines; }

private:
    bool m_isWhole = true;
    std::vector<quint16> m_keys;
    void indexStarts(const std::vector<int> &starts);

    /// The keys of all places, and of the starts alone, a bit each.
    std::vector<quint64> m_present = std::vector<quint64>(symbol::keyCount / 64);
    std::vector<quint64> m_startKeys = m_present;
    /// The starts, those of one key together.
    std::vector<int> m_starts;
    /// Where in them each key begins that is there, in the order of the keys; and how many such keys come
    /// before each word of m_startKeys.
    std::vector<int> m_firstOfKey;
    std::vector<int> m_keysBefore;
    std::vector<int> m_lines;
};
