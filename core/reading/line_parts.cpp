// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/line_parts.h"

#include "core/base/pattern.h"
#include "core/reading/headings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Line;
using skills::Zone;

std::vector<int> placesOf(const Pattern &pattern, const QString &text, const Landmarks &landmarks)
{
    std::vector<int> places;
    auto matches = pattern.globalMatch(text, landmarks);
    while (matches.hasNext())
        places.push_back(int(matches.next().capturedStart()));
    return places;
}

std::vector<int> legalWordsIn(const QString &text, const Landmarks &landmarks)
{
    static const Pattern legal(
        uR"(regardless of (?:race|age|gender|sex)|without regard to|equal (?:employment )?opportunit|protected veteran|sexual orientation|national origin|affirmative action|e-verify|reasonable accommodation|protected by law|recruitment (?:scams?|fraud)|scammers|(?:due to|because of|in order to comply with|vanwege de|aufgrund der|wegen der) (?:the )?(?:gdpr|avg|dsgvo|rgpd)\b|accommodations? for (?:individuals|persons|people|candidates|applicants|employees) with|export licen[cs]e|ungeachtet|unabhängig von (?:geschlecht|alter|herkunft)|ongeacht (?:je |jouw )?(?:leeftijd|afkomst|geslacht|achtergrond)|sans distinction|orientación sexual)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return placesOf(legal, text, landmarks);
}

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    int start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (end > start)
            lines.push_back({start, int(end), Zone::Unknown, false,
                             text[start] == u'-' && text.mid(start, 2) == "- "_L1});
        start = int(end) + 1;
    }
    return lines;
}

/// Where the sentence begins that holds `place`.
int sentenceStart(QStringView text, int lineStart, int place)
{
    for (int i = place - 1; i > lineStart; --i) {
        if (text[i] == u' ' && QStringView(u".!?*;").contains(text[i - 1]))
            return i + 1;
    }
    return lineStart;
}

/// "... would be an asset Hooli is an equal opportunity employer": a note that lost its line begins with who
/// speaks.
int speakerStart(QStringView text, int sentence, int place)
{
    static const Pattern speaker(
        uR"((?<=[\p{Ll}\d)] )(?:We|(?:\p{Lu}[\p{L}\d&.'’-]*,? ){1,4}?(?=(?:is|are)\b)) ?(?:is|are) (?:proud to be |committed to |proudly )?(?:an? |being an? |\p{Lu})?[^.]{0,20}$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr int looked = 120;
    const int from = std::max(sentence, place - looked);
    const PatternMatch match = speaker.match(text.mid(from, place - from));
    return match.hasMatch() ? from + int(match.capturedStart()) : sentence;
}

/// Where the next section's heading ran into the end of a line ("Paid holidaysWhat you will be doing").
std::vector<int> gluedHeadingsIn(const QString &text, const Landmarks &landmarks)
{
    static const Pattern seam(
        uR"((?<=[\p{L})\d!.])(?:(?<! )What (?:You|We)(?:['’]ll)? |(?<! )What['’]s In It|(?<! )Top Reasons |(?<! )So,? if you ))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return placesOf(seam, text, landmarks);
}

/// Where what stands below a heading ran into it ("What you need for this positionBachelor's degree", "What
/// you need- Python"); -1 where nothing did.
qsizetype contentGluedTo(QStringView line)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype shortest = 8;
    const qsizetype last = std::min(longest, line.size() - 1);
    for (qsizetype i = shortest; i < last; ++i) {
        const bool isSeam = line[i].isUpper() && (line[i - 1].isLower() || line[i - 1] == u'?');
        const bool isItem = line[i] == u'-' && line[i + 1] == u' ' && line[i - 1] != u' ';
        if ((isSeam || isItem) && reading::zoneOfHeading(line.left(i)))
            return reading::zoneOfHeading(line) ? -1 : i;
    }
    return -1;
}

/// Where the heading of what stands below closes a long line ("... and meet clients. Skills Required:"); -1
/// where none does.
qsizetype headingAtEnd(QStringView line)
{
    constexpr qsizetype shortest = 60;
    constexpr int mostWords = 5;
    if (line.size() < shortest || !line.endsWith(u':'))
        return -1;
    qsizetype heading = -1;
    qsizetype space = line.lastIndexOf(u' ');
    for (int words = 0; words < mostWords && space > 0; ++words) {
        const QChar first = line[space + 1];
        if (first.isUpper() && reading::zoneOfHeading(line.mid(space + 1)))
            heading = space + 1;
        if (QStringView(u".!?;,").contains(line[space - 1]))
            break;
        space = line.lastIndexOf(u' ', space - 1);
    }
    return heading;
}

/// Where a line runs into the next one; -1 where it does not.
int seamOf(const Line &line, QStringView text, const std::vector<int> &gluedHeadings)
{
    if (!line.isItem) {
        const qsizetype content = contentGluedTo(text.mid(line.start, line.end - line.start));
        if (content > 0)
            return line.start + int(content);
    }
    const auto heading = std::ranges::upper_bound(gluedHeadings, line.start);
    if (heading != gluedHeadings.end() && *heading < line.end)
        return *heading;
    const qsizetype last = headingAtEnd(text.mid(line.start, line.end - line.start));
    return last > 0 ? line.start + int(last) : -1;
}

std::vector<Line> partedAtSeams(const std::vector<Line> &lines, const QString &text,
                                const Landmarks &landmarks)
{
    const std::vector<int> gluedHeadings = gluedHeadingsIn(text, landmarks);
    std::vector<Line> parted;
    parted.reserve(lines.size());
    for (const Line &line : lines) {
        parted.push_back(line);
        for (int seam = seamOf(line, text, gluedHeadings); seam > 0;
             seam = seamOf(parted.back(), text, gluedHeadings)) {
            parted.back().end = seam;
            parted.push_back({seam, line.end, Zone::Unknown, false, text.mid(seam, 2) == "- "_L1});
        }
    }
    return parted;
}
} // namespace

reading::LineParts::LineParts(const QString &text, const Landmarks &landmarks)
    : m_legalWords(legalWordsIn(text, landmarks))
    , m_lines(partedAtNotes(partedAtSeams(linesOf(text), text, landmarks), text))
{
}

bool reading::LineParts::isLegalNote(const Line &line) const
{
    constexpr int longest = 1500;
    const auto first = std::ranges::lower_bound(m_legalWords, line.start);
    return line.end - line.start < longest && first != m_legalWords.end() && *first < line.end;
}

std::vector<reading::Line> reading::LineParts::partedAtNotes(const std::vector<Line> &lines,
                                                             QStringView text) const
{
    constexpr int shortest = 20;
    std::vector<Line> parted;
    parted.reserve(lines.size());
    for (const Line &line : lines) {
        parted.push_back(line);
        const auto first = std::ranges::lower_bound(m_legalWords, line.start);
        if (first == m_legalWords.end() || *first >= line.end)
            continue;
        const int note = speakerStart(text, sentenceStart(text, line.start, *first), *first);
        if (note - line.start < shortest)
            continue;
        parted.back().end = note;
        parted.push_back({note, line.end});
    }
    return parted;
}
