// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/word_gate.h"

#include <QString>
#include <array>
#include <vector>

namespace skills {
/// One word of a text, as the matcher compares it.
struct Token {
    int start = 0;
    int end = 0;
    /// Lower case, accents folded, singular, American spelling: "Modelling" and "models" become "model".
    QString word {};
};

/// Walks over the words of a text: letters and digits, and C++, C#, F# and .NET whole.
class WordScanner final
{
public:
    explicit WordScanner(QStringView text) : m_text(text) { }

    /// False at the end of the text.
    bool next();
    /// The next word with which a phrase may begin.
    bool next(const WordGate &gate);
    /// What comes next begins here or behind.
    void moveTo(int place) { m_end = place; }
    int start() const { return m_start; }
    int end() const { return m_end; }
    QStringView word() const { return m_text.mid(m_start, m_end - m_start); }

private:
    int candidateFrom(int place, const WordGate &gate) const;
    void take(int start);

    QStringView m_text;
    int m_start = 0;
    int m_end = 0;
};

/// Whether a word is part of an address or a link: never a skill.
bool isInAddress(QStringView text, int start, int end);

/// Splits a text into its words.
std::vector<Token> tokensOf(QStringView text);

/// The comparing form of one word.
QString stemOf(QStringView word);

/// The same without a string of its own, for plain ASCII words of ordinary length.
struct AsciiStem {
    std::array<char16_t, 48> letters;
    int size = 0;

    /// False for words that are not plain ASCII or too long: they need stemOf().
    bool make(QStringView word);
    QStringView view() const { return {letters.data(), size}; }
};
} // namespace skills
