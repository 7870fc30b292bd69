// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/word_table.h"

#include "core/skills/tokens.h"

#include <utility>

quint64 skills::WordTable::hashOf(QStringView word)
{
    quint64 hash = emptyWord;
    for (const QChar c : word)
        hash = withLetter(hash, c.unicode());
    return hash;
}

/// The slot that holds the word, or the empty one where it belongs.
size_t skills::WordTable::placeOf(QStringView word, quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = (hash ^ (hash >> 32)) & mask;
    while (m_slots[place].word != unknown
           && (m_slots[place].hash != hash || QStringView(m_words[size_t(m_slots[place].word)]) != word))
        place = (place + 1) & mask;
    return place;
}

int skills::WordTable::find(QStringView word, quint64 hash) const
{
    return m_slots[placeOf(word, hash)].word;
}

int skills::WordTable::add(QStringView word)
{
    const quint64 hash = hashOf(word);
    const size_t place = placeOf(word, hash);
    if (m_slots[place].word != unknown)
        return m_slots[place].word;
    m_slots[place] = {hash, size()};
    m_words.push_back(word.toString());
    const int number = size() - 1;
    if (m_words.size() * 4 > m_slots.size())
        grow();
    return number;
}

void skills::WordTable::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 4));
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        if (slot.word == unknown)
            continue;
        size_t place = (slot.hash ^ (slot.hash >> 32)) & mask;
        while (m_slots[place].word != unknown)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
}
