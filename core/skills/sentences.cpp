// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// "... desired * Strong Perl ...": an item of a list whose lines were lost.
bool isBullet(QStringView text, int place)
{
    return place > 0 && text[place - 1].isSpace() && place + 2 < text.size() && text[place + 1].isSpace()
        && (text[place + 2].isUpper() || text[place + 2].isDigit());
}

bool endsSentence(QStringView text, int place)
{
    const QChar c = text[place];
    if (c == u'\n' || c == u';')
        return true;
    if (c == u'*' || c == u'•')
        return isBullet(text, place);
    if (c != u'.' && c != u'!' && c != u'?')
        return false;
    const bool spaced = place + 1 >= text.size() || text[place + 1].isSpace();
    // "e.g. Django", "i.e. ", "etc. are": no end.
    const bool abbreviated = (place >= 2 && text[place - 2] == u'.')
        || (text.left(place).endsWith("etc"_L1) && place + 2 < text.size() && text[place + 2].isLower());
    return spaced && !abbreviated;
}
} // namespace

skills::Sentence skills::sentenceAround(QStringView text, int start, int end)
{
    int from = start;
    while (from > 0 && start - from < 1500 && !endsSentence(text, from - 1))
        --from;
    int to = end;
    while (to < text.size() && to - end < 1500 && !endsSentence(text, to))
        ++to;
    return {from, text.mid(from, to - from)};
}

skills::Sentence skills::bracketsAround(const Sentence &sentence, int start, int end)
{
    const qsizetype open = sentence.text.left(start - sentence.start).lastIndexOf(u'(');
    const qsizetype close = sentence.text.indexOf(u')', end - sentence.start);
    const bool inside =
        open >= 0 && close > open && !sentence.text.mid(open, start - sentence.start - open).contains(u')');
    return inside ? Sentence {sentence.start + int(open), sentence.text.mid(open, close - open)}
                  : Sentence {};
}

QStringView skills::near(const Sentence &sentence, int start, int end)
{
    constexpr int before = 180;
    constexpr int after = 90;
    const int from = std::max(0, start - sentence.start - before);
    return sentence.text.mid(from, end - sentence.start + after - from);
}

QStringView skills::leadIn(QStringView text, int place)
{
    constexpr int mostLines = 40;
    qsizetype start = text.lastIndexOf(u'\n', std::max(0, place - 1)) + 1;
    if (text.mid(start, 2) != "- "_L1)
        return {};
    for (int i = 0; i < mostLines && start >= 2; ++i) {
        const qsizetype above = text.lastIndexOf(u'\n', start - 2) + 1;
        const QStringView line = text.mid(above, start - 1 - above).trimmed();
        if (line.endsWith(u':'))
            return line.mid(line.lastIndexOf(". "_L1) + 1);
        if (!line.isEmpty() && !line.startsWith("- "_L1))
            return {};
        start = above;
    }
    return {};
}
