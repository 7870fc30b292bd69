// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/tokens.h"

#include "core/skills/stem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
bool isSpace(QChar c)
{
    return c.unicode() < 128 ? c.unicode() == u' ' || (c.unicode() >= 9 && c.unicode() <= 13) : c.isSpace();
}

QChar at(QStringView text, int place)
{
    return place < text.size() ? text[place] : QChar();
}

bool isHost(QStringView run)
{
    const qsizetype slash = run.indexOf(u'/');
    const QStringView host = slash < 0 ? run : run.left(slash);
    static constexpr std::array endings {".com"_L1, ".org"_L1, ".nl"_L1, ".de"_L1,
                                         ".eu"_L1,  ".fr"_L1,  ".es"_L1};
    return std::ranges::any_of(
        endings, [&](QLatin1StringView ending) { return host.endsWith(ending, Qt::CaseInsensitive); });
}

/// One look spares most words the others.
bool isAddress(QStringView run)
{
    bool hasDot = false;
    bool hasColon = false;
    for (const QChar c : run) {
        if (c == u'@')
            return true;
        hasDot = hasDot || c == u'.';
        hasColon = hasColon || c == u':';
    }
    return (hasColon && run.contains("://"_L1))
        || (hasDot && (run.startsWith("www."_L1, Qt::CaseInsensitive) || isHost(run)));
}
} // namespace

bool skills::WordScanner::startsDotNet(int dot) const
{
    const bool begins = !m_map->isLetter(dot - 1);
    const bool ends = !m_map->isLetter(dot + 4);
    return begins && ends && m_map->text().mid(dot + 1, 3).compare("net"_L1, Qt::CaseInsensitive) == 0;
}

/// Where the next word begins: the end of the text where there is none.
inline int skills::WordScanner::wordFrom(int place) const
{
    const int letter = m_map->letterFrom(place);
    const bool hasDot = letter > place && letter < m_map->size() && m_map->text()[letter - 1] == u'.';
    return hasDot && startsDotNet(letter - 1) ? letter - 1 : letter;
}

/// The next word without the signs behind it.
inline skills::WordScanner::Word skills::WordScanner::lettersFrom(int place) const
{
    const int start = wordFrom(place);
    if (start >= m_map->size())
        return {start, start, 0};
    const int end = m_map->gapFrom(start + 1);
    const QChar sign = end - start == 1 ? at(m_map->text(), end) : QChar();
    const bool hasSign = sign == u'+' || sign == u'#' || !m_map->isLetter(start);
    return {start, end, hasSign ? WordGate::unclear : m_map->opening(start, end)};
}

/// The end of C++, C++17, C#, F# whose letter ends at `end`.
int skills::WordScanner::endWithSigns(int end) const
{
    const QStringView text = m_map->text();
    if (at(text, end) == u'+' && at(text, end + 1) == u'+') {
        int stop = end + 2;
        while (at(text, stop).isDigit())
            ++stop;
        return stop;
    }
    return at(text, end) == u'#' && !m_map->isLetter(end + 1) ? end + 1 : end;
}

/// False for none.
inline bool skills::WordScanner::take(const Word &word)
{
    if (word.start >= m_map->size())
        return false;
    m_word = word;
    if (word.end - word.start == 1)
        m_word.end = endWithSigns(word.end);
    return true;
}

bool skills::WordScanner::next()
{
    return take(lettersFrom(m_word.end));
}

bool skills::WordScanner::next(const WordGate &gate)
{
    Word word = lettersFrom(m_word.end);
    while (word.start < m_map->size()) {
        const Word behind = lettersFrom(word.end);
        if (gate.letsIn(word.opening, behind.opening))
            break;
        word = behind;
    }
    return take(word);
}

bool skills::isInAddress(const WordMap &map, int start, int end)
{
    constexpr int longestRun = 400;
    const QStringView text = map.text();
    const int word = start;
    while (start > 0 && !isSpace(text[start - 1]) && word - start < longestRun / 2)
        --start;
    while (end < text.size() && !isSpace(text[end]) && end - start < longestRun)
        ++end;
    while (end > start && !map.isLetter(end - 1) && text[end - 1] != u'/')
        --end;
    return isAddress(text.mid(start, end - start));
}

std::vector<skills::Token> skills::tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    const WordMap map(text);
    WordScanner scanner(map);
    while (scanner.next())
        tokens.push_back({scanner.start(), scanner.end(), stemOf(scanner.word())});
    return tokens;
}
