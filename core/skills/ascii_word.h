// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <optional>

namespace skills {
/// A word of ASCII in lower case. Eight bytes behind its end may be read as well, so that it is compared and
/// hashed eight letters at a time.
struct AsciiWord {
    const quint8 *letters = nullptr;
    int size = 0;

    quint8 operator[](qsizetype place) const { return letters[place]; }
    /// The letters from a place inside of the word on, the first one lowest; 0 behind its end.
    quint64 eightFrom(int place) const
    {
        // An empty word counts as one letter: 0.
        const int unused = 8 - std::clamp(size - place, 1, 8);
        return qFromLittleEndian<quint64>(letters + place) & (~quint64(0) >> (unused * 8));
    }
};

/// Room for the letters of such a word.
class AsciiLetters final
{
public:
    /// Nothing where there are too many letters or others than those of ASCII.
    static std::optional<AsciiLetters> of(QStringView word)
    {
        AsciiLetters made;
        const auto isAscii = [](QChar c) { return c.unicode() < 128; };
        if (word.size() > longest || !std::ranges::all_of(word, isAscii))
            return {};
        for (const QChar c : word)
            made.append(c >= u'A' && c <= u'Z' ? quint8(c.unicode() + 32) : quint8(c.unicode()));
        return made;
    }
    /// The same for a word that is one already.
    static std::optional<AsciiLetters> of(AsciiWord word)
    {
        AsciiLetters made;
        if (word.size > longest)
            return {};
        std::copy_n(word.letters, word.size, made.m_letters.begin());
        made.m_size = word.size;
        return made;
    }
    void append(quint8 letter) { m_letters[size_t(m_size++)] = letter; }
    AsciiWord word() const { return {m_letters.data(), m_size}; }

private:
    static constexpr int longest = 55;
    std::array<quint8, longest + 1 + sizeof(quint64)> m_letters {};
    int m_size = 0;
};
} // namespace skills
