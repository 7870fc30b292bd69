// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/landmarks.h"

#include <QStringView>

Landmarks::Landmarks(QStringView text) : m_isWhole(text.isValidUtf16())
{
    const auto size = size_t(text.size());
    std::vector<quint8> symbols(size + 2, symbol::end);
    for (size_t i = 0; i < size; ++i)
        symbols[i] = symbol::of(text[qsizetype(i)]);
    m_keys.resize(size);
    m_starts.reserve(size / 4);
    m_startKeys.reserve(size / 4);
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
        if (symbol::begins(before, symbols[i])) {
            m_starts.push_back(int(i));
            m_startKeys.push_back(key);
        }
        if (text[qsizetype(i)] == u'\n' && i + 1 < size)
            m_lines.push_back(int(i) + 1);
        before = symbols[i];
    }
}
