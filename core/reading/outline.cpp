// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/outline.h"

#include "core/base/pattern.h"
#include "core/reading/headings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Line;
using skills::Zone;

/// Where words begin that only legal notes use, which are cut wherever they stand.
std::vector<int> legalWordsIn(const QString &text, const Landmarks &landmarks)
{
    static const Pattern legal(
        uR"(regardless of (?:race|age|gender|sex)|without regard to|equal (?:employment )?opportunit|protected veteran|sexual orientation|national origin|affirmative action|e-verify|reasonable accommodation|protected by law|ungeachtet|unabhängig von (?:geschlecht|alter|herkunft)|ongeacht (?:je |jouw )?(?:leeftijd|afkomst|geslacht|achtergrond)|sans distinction|orientación sexual)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<int> places;
    auto matches = legal.globalMatch(text, landmarks);
    while (matches.hasNext())
        places.push_back(int(matches.next().capturedStart()));
    return places;
}

bool isLegalNote(const Line &line, const std::vector<int> &legalWords)
{
    constexpr int longest = 1500;
    const auto first = std::ranges::lower_bound(legalWords, line.start);
    return line.end - line.start < longest && first != legalWords.end() && *first < line.end;
}

/// Where the sentence begins that holds `place`.
int sentenceStart(QStringView text, int lineStart, int place)
{
    for (int i = place - 1; i > lineStart; --i) {
        if (text[i] == u' ' && QStringView(u".!?*").contains(text[i - 1]))
            return i + 1;
    }
    return lineStart;
}

/// A paragraph that runs into a legal note is two lines: only the note is one.
std::vector<Line> partedAtLegalNotes(const std::vector<Line> &lines, QStringView text,
                                     const std::vector<int> &legalWords)
{
    constexpr int shortest = 80;
    std::vector<Line> parted;
    parted.reserve(lines.size());
    for (const Line &line : lines) {
        parted.push_back(line);
        const auto first = std::ranges::lower_bound(legalWords, line.start);
        if (first == legalWords.end() || *first >= line.end)
            continue;
        const int note = sentenceStart(text, line.start, *first);
        if (note - line.start < shortest)
            continue;
        parted.back().end = note;
        parted.push_back({note, line.end});
    }
    return parted;
}

/// A paragraph that turns from the company to the role.
bool turnsToRole(QStringView line)
{
    static const Pattern role(
        uR"(\bas (?:an?|our) [^.\n]{3,60},? you(?:'|’)?(?:ll| will)|\bwe(?:'|’)?(?:re| are) (?:currently |now )?(?:looking for|seeking|searching|hiring)|where you come in|\bin this role|\byou will be responsible|\b(?:wij|we) zoeken|\bzijn (?:wij|we) op zoek|\bwir suchen|\bsuchen wir|\bnous recherchons|\bbuscamos)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return role.isIn(line);
}

/// "Acme is a leading maker of ...", before any heading: about the company, unless it speaks to the reader.
bool introducesCompany(QStringView line)
{
    static const Pattern company(
        uR"(^(?:\p{Lu}[\p{L}\d&.,'’-]*\s+(?:(?:\p{Lu}[\p{L}\d&.,'’-]*|of|and|&|the)\s+){0,5}(?:is|are) (?:an?|the|one of)\b|Since \d{4}|Founded in|With (?:over|more than) \d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const Pattern reader(
        uR"(\b(?:you|your|candidate|role|position|looking for|seeking|hiring|responsible|job|internship|engineer|developer|scientist|analyst)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() > 60 && company.isIn(line) && !reader.isIn(line);
}

struct Heading {
    Zone zone = Zone::Unknown;
    bool alone = true;
};

/// "Requirements" alone, or "Requirements: Python, SQL" with its content behind it.
std::optional<Heading> headingAt(QStringView line)
{
    const bool item = line.startsWith("- "_L1);
    // An item in the style of its list is no heading, whatever it says.
    if (!item || line.trimmed().endsWith(u':')) {
        if (const std::optional<Zone> zone = reading::zoneOfHeading(line))
            return Heading {*zone, true};
    }
    const qsizetype colon = line.indexOf(u':');
    if (colon < 2 || colon > 60)
        return {};
    const std::optional<Zone> zone = reading::zoneOfHeading(line.left(colon));
    // "Location: Rotterdam", "Experience: 5 years" are fields, they open no section.
    static const Pattern field(
        uR"(^(?:- )?(?:location|contact|experience|education|salary|pay|pay rate|schedule|job type|position|role|company|client|project|function|functie|salaris|poste|education|language|note|tools|environment|the client|our client|language|plus)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!zone || field.isIn(line.left(colon).trimmed()) || (item && *zone != Zone::Preferred))
        return {};
    return Heading {*zone, false};
}

/// A preferred bullet ("Nice to have: Go") speaks for itself only.
bool speaksForItself(const Line &line, const Heading &heading)
{
    return line.isItem && !heading.alone;
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

/// A short line of its own below a list that is in no vocabulary: what follows is offered no more.
bool isUnknownHeading(const QString &text, const reading::Outline &outline, const Line &line)
{
    constexpr int longest = 60;
    const Line *before = &line == outline.lines.data() ? nullptr : &line - 1;
    const int length = line.end - line.start;
    if (!before || !before->isItem || line.isItem || length < 4 || length > longest)
        return false;
    const QChar last = text[line.end - 1];
    const bool announces =
        last == u'?' || last == u':' || last == u'…' || text.mid(line.end - 3, 3) == "..."_L1;
    if (announces)
        return true;
    if (line.start - before->end < 2)
        return false;
    return text[line.start].isUpper() && !QStringView(u".;,)!").contains(last);
}

/// "Your contribution to our mission:" below what was said of the company.
bool announcesList(const QString &text, const Line &line)
{
    constexpr int longest = 60;
    return !line.isItem && line.end - line.start <= longest && text[line.end - 1] == u':'
        && text[line.start].isUpper();
}

/// "What you need- 6 years": the heading before the first item.
QStringView withoutItems(QStringView heading)
{
    const qsizetype item = heading.indexOf(u'-');
    return item > 0 ? heading.left(item) : heading;
}

} // namespace

bool reading::Outline::has(Zone zone) const
{
    return std::ranges::find(lines, zone, &Line::zone) != lines.end();
}

std::vector<skills::ZoneSpan> reading::Outline::zones() const
{
    std::vector<skills::ZoneSpan> spans;
    for (const Line &line : lines) {
        if (!spans.empty() && spans.back().zone == line.zone)
            spans.back().end = line.end;
        else
            spans.push_back({line.start, line.end, line.zone});
    }
    return spans;
}

reading::Outline reading::outlineOf(const QString &text)
{
    return outlineOf(text, Landmarks(text));
}

reading::Outline reading::outlineOf(const QString &text, const Landmarks &landmarks)
{
    const std::vector<int> legalWords = legalWordsIn(text, landmarks);
    Outline outline {partedAtLegalNotes(linesOf(text), text, legalWords)};
    Zone current = Zone::Unknown;
    for (Line &line : outline.lines) {
        const QStringView content = QStringView(text).mid(line.start, line.end - line.start);
        const std::optional<Heading> heading = headingAt(content);
        if (heading && speaksForItself(line, *heading)) {
            line.zone = heading->zone;
            continue;
        }
        if (heading) {
            current = heading->zone;
            line.isHeading = heading->alone;
        } else if ((current == Zone::Benefits && isUnknownHeading(text, outline, line))
                   || (current == Zone::About && announcesList(text, line))) {
            current = Zone::Unknown;
        }
        if (current == Zone::About && !line.isHeading && turnsToRole(content))
            current = Zone::Unknown;
        line.zone = current;
        // "Generous holidaysWhat you will be doing": the next section's heading ran into an item.
        if (const qsizetype glued = line.isItem ? reading::gluedHeadingIn(content) : -1; glued > 0)
            current = reading::zoneOfHeading(withoutItems(content.mid(glued))).value_or(Zone::Unknown);
        if (isLegalNote(line, legalWords))
            line.zone = Zone::Boilerplate;
        else if (current == Zone::Unknown && introducesCompany(content))
            line.zone = Zone::About;
    }
    return outline;
}
