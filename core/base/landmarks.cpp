// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/landmarks.h"

#include <QStringView>
#include <algorithm>
#include <bit>

Landmarks::Landmarks(QStringView text) : m_isWhole(text.isValidUtf16())
{
    const auto size = size_t(text.size());
    std::vector<quint8> symbols(size + 2, symbol::end);
    for (size_t i = 0; i < size; ++i)
        symbols[i] = symbol::of(text[qsizetype(i)]);
    m_keys.resize(size);
    std::vector<int> starts;
    starts.reserve(size / 4);
    if (size > 0)
        m_lines.push_back(0);
    quint8 before = symbol::end;
    for (size_t i = 0; i < size; ++i) {
        // Nothing begins in the middle of a letter; its key stays 0.
        if (text[qsizetype(i)].isLowSurrogate()) {
            before = symbol::half;
            continue;
        }
        const quint16 key = symbol::keyOf(symbols[i], symbols[i + 1], symbols[i + 2]);
        m_keys[i] = key;
        m_present[key >> 6U] |= quint64(1) << (key & 63U);
        if (symbol::begins(before, symbols[i]))
            starts.push_back(int(i));
        if (text[qsizetype(i)] == u'\n' && i + 1 < size)
            m_lines.push_back(int(i) + 1);
        before = symbols[i];
    }
    indexStarts(starts);
}

void Landmarks::indexStarts(const std::vector<int> &starts)
{
    std::vector<int> next(symbol::keyCount);
    for (const int start : starts) {
        const quint16 key = m_keys[size_t(start)];
        m_startKeys[key >> 6U] |= quint64(1) << (key & 63U);
        ++next[key];
    }
    int first = 0;
    for (size_t word = 0; word < m_startKeys.size(); ++word) {
        m_keysBefore.push_back(int(m_firstOfKey.size()));
        for (quint64 left = m_startKeys[word]; left != 0; left &= left - 1) {
            m_firstOfKey.push_back(first);
            first += std::exchange(next[word * 64 + size_t(std::countr_zero(left))], first);
        }
    }
    m_firstOfKey.push_back(first);
    m_starts.resize(starts.size());
    for (const int start : starts)
        m_starts[size_t(next[m_keys[size_t(start)]]++)] = start;
}

bool Landmarks::hasOneOf(const std::vector<quint64> &keys) const
{
    for (size_t word = 0; word < m_present.size(); ++word) {
        if (m_present[word] & keys[word])
            return true;
    }
    return false;
}

std::vector<int> Landmarks::startsAt(const std::vector<quint64> &keys) const
{
    std::vector<int> places;
    for (size_t word = 0; word < m_startKeys.size(); ++word) {
        for (quint64 left = m_startKeys[word] & keys[word]; left != 0; left &= left - 1) {
            const quint64 before = m_startKeys[word] & ((left & (~left + 1)) - 1);
            const auto key = size_t(m_keysBefore[word] + std::popcount(before));
            places.insert(places.end(), m_starts.begin() + m_firstOfKey[key],
                          m_starts.begin() + m_firstOfKey[key + 1]);
        }
    }
    std::ranges::sort(places);
    return places;
}
