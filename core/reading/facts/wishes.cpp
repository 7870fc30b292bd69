// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/wishes.h"

#include "core/reading/facts/text_facts.h"

using namespace Qt::StringLiterals;

bool reading::isWishedAbove(QStringView text, int place)
{
    static const Pattern wish = wordPattern(
        uR"(\A[^\n]{0,40}(?<![\p{L}])(?:ideally,? (?:have|you)|great if|nice if|bonus if|(?<!not )desirable|wish list)(?![\p{L}])[^\n]{0,30}\z)"_s);
    constexpr int farthest = 600;
    qsizetype end = text.lastIndexOf(u'\n', std::max(0, place - 1));
    while (end > 0 && place - end < farthest) {
        const qsizetype start = text.lastIndexOf(u'\n', end - 1) + 1;
        const QStringView line = text.mid(start, end - start).trimmed();
        const QStringView tail = line.mid(std::max<qsizetype>(0, line.size() - 70));
        if (!line.startsWith(u'-') && (line.endsWith(u':') || line.size() <= 60) && wish.isIn(tail))
            return true;
        if (line.endsWith(u':'))
            return false;
        end = start - 1;
    }
    return false;
}

bool reading::isWishedBeside(QStringView text, int start, int end)
{
    static const Pattern before =
        wordPattern(uR"((?<![\p{L}])(?:desired|preferred)\s?:[^.;,\n\p{L}]{0,10}\z)"_s);
    static const Pattern behind = wordPattern(
        uR"(\A[^.;,\n(]{0,120}(?<![\p{L}])(?:(?:is|are) (?:strongly |highly )?(?:preferred|desired)|(?:preferred|recommended|a (?:big |huge |strong )?plus|desired|desirable|nice to have|een pré|gewenst|wünschenswert|von vorteil|souhaité\w*|deseable|valorable)(?![\p{L}])(?!(?: (?:qualifications?|skills?|experience))?\s*:))(?![\p{L}]))"_s);
    const int from = std::max(0, start - 30);
    return before.isIn(text.mid(from, start - from)) || behind.isIn(text.mid(end, 160));
}

bool reading::isWishedSoftly(QStringView before)
{
    static const Pattern soft = wordPattern(
        uR"((?<![\p{L}])(?:preferably|ideally|bij voorkeur|idealerweise|vorzugsweise|de préférence|idéalement|preferiblemente)(?![\p{L}])[^.;,\n]{0,25}\z)"_s);
    return soft.isIn(before);
}
