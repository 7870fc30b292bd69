// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/word_table.h"

#include <bit>
#include <utility>

quint32 skills::WordTable::hashOf(AsciiWord word)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15U;
    auto hash = quint64(word.size);
    for (int i = 0; i < word.size; i += 8)
        hash = std::rotl(hash ^ word.eightFrom(i), 29) * factor;
    return quint32(hash >> 32U);
}

bool skills::WordTable::holds(const Slot &slot, AsciiWord word, quint32 hash) const
{
    if (slot.hash != hash || slot.firstEight != word.eightFrom(0))
        return false;
    const QByteArray &written = m_written[size_t(slot.written)];
    return word.size <= 8
        || std::equal(word.letters, word.letters + word.size, written.cbegin(), written.cend(),
                      [](quint8 a, char b) { return char(a) == b; });
}

/// The slot that holds the word, or the empty one where it belongs.
size_t skills::WordTable::placeOf(AsciiWord word, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = hash & mask;
    while (m_slots[place].number != unknown && !holds(m_slots[place], word, hash))
        place = (place + 1) & mask;
    return place;
}

int skills::WordTable::find(const QString &word) const
{
    if (const std::optional<AsciiLetters> letters = AsciiLetters::of(word))
        return find(letters->word());
    return m_others.value(word, unknown);
}

int skills::WordTable::add(const QString &word)
{
    const int known = find(word);
    if (known != unknown)
        return known;
    addSpelling(word, m_size);
    return m_size++;
}

void skills::WordTable::addSpelling(const QString &spelling, int number)
{
    if (find(spelling) != unknown)
        return;
    if (const std::optional<AsciiLetters> letters = AsciiLetters::of(spelling))
        insert(letters->word(), number);
    else
        m_others.insert(spelling, number);
}

void skills::WordTable::insert(AsciiWord word, int number)
{
    const quint32 hash = hashOf(word);
    m_slots[placeOf(word, hash)] = {word.eightFrom(0), hash, number, int(m_written.size())};
    m_written.emplace_back(reinterpret_cast<const char *>(word.letters), word.size);
    if (m_written.size() * 2 > m_slots.size())
        grow();
}

void skills::WordTable::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        if (slot.number == unknown)
            continue;
        size_t place = slot.hash & mask;
        while (m_slots[place].number != unknown)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
}
