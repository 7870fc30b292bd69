// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/word_gate.h"
#include "core/skills/word_map.h"

#include <QString>
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
    /// The map must outlive its scanner.
    explicit WordScanner(const WordMap &map) : m_map(&map) { }

    /// False at the end of the text.
    bool next();
    /// The next word with which a phrase may begin.
    bool next(const WordGate &gate);
    /// What comes next begins here or behind.
    void moveTo(int place) { m_word.end = place; }
    int start() const { return m_word.start; }
    int end() const { return m_word.end; }
    QStringView word() const { return m_map->text().mid(start(), end() - start()); }
    /// As the gate knows it.
    Opening opening() const { return m_word.opening; }

private:
    struct Word {
        int start = 0;
        int end = 0;
        Opening opening = 0;
    };
    bool startsDotNet(int dot) const;
    int wordFrom(int place) const;
    Word lettersFrom(int place) const;
    int endWithSigns(int end) const;
    bool take(const Word &word);

    const WordMap *m_map;
    Word m_word;
};

/// Whether a word is part of an address or a link: never a skill.
bool isInAddress(const WordMap &map, int start, int end);

/// Splits a text into its words.
std::vector<Token> tokensOf(QStringView text);
} // namespace skills
