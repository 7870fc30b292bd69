// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/beside.h"

#include "core/skills/stem.h"

#include <algorithm>

std::vector<QString> skills::wordsBeside(QStringView text, int from, int step, int count)
{
    constexpr int farthest = 60;
    const qsizetype stop =
        step > 0 ? std::min<qsizetype>(text.size(), from + farthest) : std::max(-1, from - farthest);
    const auto isPart = [&](qsizetype place) { return place != stop && text[place].isLetterOrNumber(); };
    std::vector<QString> words;
    for (qsizetype place = from; place != stop && int(words.size()) < count;) {
        if (text[place] == u'\n')
            break;
        const qsizetype first = place;
        while (isPart(place))
            place += step;
        if (place == first)
            place += step;
        else
            words.push_back(
                stemOf(step > 0 ? text.mid(first, place - first) : text.mid(place + 1, first - place)));
    }
    return words;
}

QStringView skills::lineBefore(QStringView text, int place, int length)
{
    const int from = std::max(0, place - length);
    const QStringView before = text.mid(from, place - from);
    return before.mid(before.lastIndexOf(u'\n') + 1);
}
