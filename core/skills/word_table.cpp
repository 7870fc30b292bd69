// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/word_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

quint32 skills::WordTable::hashOf(QStringView word)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15U;
    quint64 hash = quint64(word.size());
    for (qsizetype i = 0; i < word.size(); i += 4) {
        std::array<char16_t, 4> four {};
        std::copy_n(word.utf16() + i, std::min<qsizetype>(4, word.size() - i), four.begin());
        hash = (hash ^ std::bit_cast<quint64>(four)) * factor;
        hash ^= hash >> 32U;
    }
    return quint32(hash);
}

/// The slot that holds the word, or the empty one where it belongs.
size_t skills::WordTable::placeOf(QStringView word, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = hash & mask;
    while (m_slots[place].word != unknown
           && (m_slots[place].hash != hash || QStringView(m_words[size_t(m_slots[place].word)]) != word))
        place = (place + 1) & mask;
    return place;
}

int skills::WordTable::add(QStringView word)
{
    const quint32 hash = hashOf(word);
    const size_t place = placeOf(word, hash);
    if (m_slots[place].word != unknown)
        return m_slots[place].word;
    m_slots[place] = {hash, size()};
    m_words.push_back(word.toString());
    const int number = size() - 1;
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return number;
}

void skills::WordTable::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        if (slot.word == unknown)
            continue;
        size_t place = slot.hash & mask;
        while (m_slots[place].word != unknown)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
}
