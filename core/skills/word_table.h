// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/ascii_word.h"

#include <QHash>
#include <QString>
#include <vector>

namespace skills {
/// Numbers words, quickly: finding one costs a multiplication for every eight letters and rarely more than
/// one look.
class WordTable final
{
public:
    static constexpr int unknown = -1;

    /// The word's number, a new one for a new word; from 0 on.
    int add(const QString &word);
    /// Another way to write the word of that number; nothing where it is a word already.
    void addSpelling(const QString &spelling, int number);
    /// unknown for a word that was never added.
    int find(AsciiWord word) const { return m_slots[placeOf(word, hashOf(word))].number; }
    int find(const QString &word) const;
    int size() const { return m_size; }

private:
    struct Slot {
        /// All of a short word.
        quint64 firstEight = 0;
        quint32 hash = 0;
        int number = unknown;
        /// Its place in m_written.
        int written = 0;
    };
    static quint32 hashOf(AsciiWord word);
    size_t placeOf(AsciiWord word, quint32 hash) const;
    bool holds(const Slot &slot, AsciiWord word, quint32 hash) const;
    void insert(AsciiWord word, int number);
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(16);
    std::vector<QByteArray> m_written;
    /// Words that are not of ASCII, or very long.
    QHash<QString, int> m_others;
    int m_size = 0;
};
} // namespace skills
