// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/text_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr qsizetype longestText = 400'000;
constexpr qsizetype longestLine = 4'000;
/// How far to look for the place where two texts go on alike, and how often in all.
constexpr size_t lookAhead = 400;
constexpr int patience = 4'000;
constexpr size_t enoughAlike = 6;

struct Letter {
    QChar folded {};
    int at = 0;
};

std::vector<Letter> lettersOf(const QString &text)
{
    std::vector<Letter> letters;
    letters.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber())
            letters.push_back({text[i].toCaseFolded(), int(i)});
    }
    return letters;
}

bool isAlike(const std::vector<Letter> &one, size_t i, const std::vector<Letter> &other, size_t j)
{
    if (i >= one.size() || j >= other.size())
        return false;
    const size_t count = std::min({enoughAlike, one.size() - i, other.size() - j});
    for (size_t k = 0; k < count; ++k) {
        if (one[i + k].folded != other[j + k].folded)
            return false;
    }
    return true;
}

QChar harmless(QChar c)
{
    const char16_t code = c.unicode();
    const bool isFrame = code == 0xFDD0 || code == 0xFDD1 || code == QChar::ObjectReplacementCharacter;
    const bool isControl = code < 0x20 && code != u'\n' && code != u'\t';
    return isFrame || isControl || code == QChar::ParagraphSeparator ? QChar(u' ') : c;
}

/// Where to break a line that is too long: at its last space, else in the midst.
qsizetype breakOf(QStringView line)
{
    const qsizetype space = line.first(longestLine).lastIndexOf(u' ');
    return space > 0 ? space + 1 : longestLine;
}
} // namespace

TextMatch::TextMatch(const QString &read, const QString &shown)
    : m_read(read)
    , m_shown(shown)
    , m_isSame(read == shown)
{
    if (!m_isSame)
        matchLetters();
}

void TextMatch::matchLetters()
{
    m_places.assign(size_t(m_read.size()), -1);
    const std::vector<Letter> read = lettersOf(m_read);
    const std::vector<Letter> shown = lettersOf(m_shown);
    int left = patience;
    for (size_t i = 0, j = 0; i < read.size() && j < shown.size();) {
        if (read[i].folded == shown[j].folded) {
            m_places[size_t(read[i++].at)] = shown[j++].at;
            continue;
        }
        size_t step = 1;
        while (step < lookAhead && !isAlike(read, i, shown, j + step) && !isAlike(read, i + step, shown, j))
            ++step;
        if (step == lookAhead || --left == 0)
            return;
        (isAlike(read, i, shown, j + step) ? j : i) += step;
    }
}

std::optional<reading::Span> TextMatch::toShown(reading::Span span) const
{
    const int size = int(m_read.size());
    span = {std::clamp(span.start, 0, size), std::clamp(span.end, 0, size)};
    if (span.start >= span.end)
        return {};
    if (m_isSame)
        return span;
    int first = span.start;
    while (first < span.end && m_places[size_t(first)] < 0)
        ++first;
    int last = span.end - 1;
    while (last > first && m_places[size_t(last)] < 0)
        --last;
    if (first == span.end)
        return {};
    reading::Span shown {m_places[size_t(first)], m_places[size_t(last)] + 1};
    // Signs at the ends ("€ 62 000", "C++") belong to it where they stand there too.
    while (first > span.start && shown.start > 0 && m_read[first - 1] == m_shown[shown.start - 1])
        --first, --shown.start;
    while (last + 1 < span.end && shown.end < m_shown.size() && m_read[last + 1] == m_shown[shown.end])
        ++last, ++shown.end;
    return shown;
}

QString boundedText(const QString &text)
{
    QString kept = text.left(longestText);
    kept.replace(u"\r\n"_s, u"\n"_s);
    kept.replace(u'\r', u'\n');
    std::ranges::transform(kept, kept.begin(), harmless);
    QString bounded;
    bounded.reserve(kept.size() + kept.size() / longestLine);
    for (QStringView line : QStringView(kept).split(u'\n')) {
        for (; line.size() > longestLine; line = line.sliced(breakOf(line)))
            bounded += line.first(breakOf(line)).toString() + u'\n';
        bounded += line.toString() + u'\n';
    }
    bounded.chop(1);
    return bounded;
}
} // namespace capture
