// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/beside.h"

#include "core/skills/stem.h"

#include <algorithm>

std::vector<QString> skills::wordsBeside(QStringView text, int from, int step, int count)
{
    std::vector<QString> words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.push_back(skills::stemOf(word));
        word.clear();
    };
    for (int i = from; i >= 0 && i < text.size() && std::abs(i - from) < 60; i += step) {
        const QChar c = text[i];
        if (c == u'\n' || int(words.size()) >= count)
            break;
        if (c.isLetterOrNumber())
            word = step > 0 ? word + c : c + word;
        else
            finish();
    }
    finish();
    if (int(words.size()) > count)
        words.resize(size_t(count));
    return words;
}

QStringView skills::lineBefore(QStringView text, int place, int length)
{
    const int from = std::max(0, place - length);
    const QStringView before = text.mid(from, place - from);
    return before.mid(before.lastIndexOf(u'\n') + 1);
}
