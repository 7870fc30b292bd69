// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern_places.h"

#include <algorithm>

namespace {
constexpr qsizetype nowhere = -1;

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isRightCase(const PatternGate &gate, QChar c)
{
    return !gate.onlyAtCapitals || !isSmall(c);
}

bool admits(const PatternGate &gate, QStringView text, qsizetype place)
{
    const auto at = [text](qsizetype i) { return i < text.size() ? symbol::of(text[i]) : symbol::end; };
    return gate.admits(symbol::keyOf(at(place), at(place + 1), at(place + 2)));
}

qsizetype nextLine(QStringView text, qsizetype from)
{
    if (from == 0)
        return text.isEmpty() ? nowhere : 0;
    const qsizetype end = text.indexOf(u'\n', from - 1);
    return end < 0 || end + 1 >= text.size() ? nowhere : end + 1;
}

qsizetype nextOfLines(const PatternGate &gate, QStringView text, qsizetype from)
{
    qsizetype line = nextLine(text, from);
    while (line != nowhere && !admits(gate, text, line))
        line = nextLine(text, line + 1);
    return line > 0 && !gate.isMultiline ? nowhere : line;
}

std::vector<int> linesIn(const PatternGate &gate, const Landmarks &landmarks)
{
    std::vector<int> places;
    for (const int line : landmarks.lines()) {
        if (line > 0 && !gate.isMultiline)
            break;
        if (gate.admits(landmarks.keys()[size_t(line)]))
            places.push_back(line);
    }
    return places;
}

std::vector<int> allIn(const PatternGate &gate, const Landmarks &landmarks)
{
    std::vector<int> places;
    if (!landmarks.hasOneOf(gate.keys))
        return places;
    const std::vector<quint16> &keys = landmarks.keys();
    for (size_t i = 0; i < keys.size(); ++i) {
        if (gate.admits(keys[i]))
            places.push_back(int(i));
    }
    return places;
}
} // namespace

qsizetype nextPlace(const PatternGate &gate, QStringView text, qsizetype from)
{
    if (gate.onlyAtLines)
        return !gate.isMultiline && from > 0 ? nowhere : nextOfLines(gate, text, from);
    const qsizetype size = text.size();
    for (qsizetype i = from; i < size; ++i) {
        const quint8 here = symbol::of(text[i]);
        if (((gate.firsts >> here) & 1U) == 0 || text[i].isLowSurrogate() || !isRightCase(gate, text[i]))
            continue;
        const quint8 before = i == 0 ? symbol::end : symbol::of(text[i - 1]);
        if (admits(gate, text, i) && (!gate.onlyAtStarts || symbol::begins(before, here)))
            return i;
    }
    return nowhere;
}

std::vector<int> placesIn(const PatternGate &gate, QStringView text, const Landmarks &landmarks)
{
    std::vector<int> places = gate.onlyAtLines ? linesIn(gate, landmarks)
        : gate.onlyAtStarts                    ? landmarks.startsAt(gate.keys)
                                               : allIn(gate, landmarks);
    std::erase_if(places, [&](int place) { return place >= text.size() || !isRightCase(gate, text[place]); });
    return places;
}
