// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

namespace skills {
/// Numbers words, quickly: finding one costs a multiplication for every four letters and rarely more than one
/// look.
class WordTable final
{
public:
    static constexpr int unknown = -1;

    /// The word's number, a new one for a new word; from 0 on.
    int add(QStringView word);
    /// unknown for a word that was never added.
    int find(QStringView word) const { return m_slots[placeOf(word, hashOf(word))].word; }
    int size() const { return int(m_words.size()); }

private:
    static quint32 hashOf(QStringView word);
    size_t placeOf(QStringView word, quint32 hash) const;
    void grow();

    struct Slot {
        quint32 hash = 0;
        int word = unknown;
    };
    std::vector<Slot> m_slots = std::vector<Slot>(16);
    std::vector<QString> m_words;
};
} // namespace skills
