// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/outline.h"

#include "core/base/pattern.h"
#include "core/reading/heading_reach.h"
#include "core/reading/headings.h"
#include "core/reading/line_parts.h"
#include "core/reading/turns.h"
#include "core/skills/asking_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Line;
using skills::Zone;

using reading::Heading;
using Reach = Heading::Reach;

/// What the company says of itself and offers: a paragraph may leave it.
bool isTalk(Zone zone)
{
    return zone == Zone::About || zone == Zone::Benefits;
}

bool isSilent(Zone zone)
{
    return isTalk(zone) || zone == Zone::Closing;
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

/// "Your contribution to our mission:" below what was said of the company, not "We support customers:".
bool announcesList(const QString &text, const Line &line)
{
    static const Pattern company(uR"(^(?:we|our|wij|onze|wir|unsere?|nous|nos|notre|nuestr[oa]s?)\b)"_s,
                                 QRegularExpression::CaseInsensitiveOption);
    constexpr int longest = 60;
    const QStringView words = QStringView(text).mid(line.start, line.end - line.start);
    return !line.isItem && words.size() <= longest && words.endsWith(u':') && words.front().isUpper()
        && !company.isIn(words);
}

/// "What you need- 6 years": the heading before the first item.
QStringView withoutItems(QStringView heading)
{
    const qsizetype item = heading.indexOf(u'-');
    return item > 0 ? heading.left(item) : heading;
}

/// Walks down the lines of a text and says in which section each stands.
class Sections final
{
public:
    Sections(const QString &text, const reading::Outline &outline) : m_text(text), m_outline(outline) { }

    Zone zoneOf(Line &line)
    {
        const QStringView words = wordsOf(line);
        const std::optional<Heading> heading = reading::headingAt(words);
        if (heading && heading->reach == Reach::Line)
            return heading->zone;
        if (heading)
            enter(*heading, line);
        else
            goOn(line);
        return heading ? m_zone : zoneOfOne(line);
    }

private:
    QStringView wordsOf(const Line &line) const
    {
        return QStringView(m_text).mid(line.start, line.end - line.start);
    }
    /// Whether an item asks for something; what may be offered as well counts only where a list begins anew.
    bool asks(const Line &item) const
    {
        const Line *above = &item == m_outline.lines.data() ? nullptr : &item - 1;
        const bool beginsAnew = above && !above->isItem && !above->isHeading;
        return reading::asksForYears(wordsOf(item))
            || (beginsAnew && reading::asksForKnowledge(wordsOf(item)));
    }
    const Line *next(const Line &line) const
    {
        return &line == &m_outline.lines.back() ? nullptr : &line + 1;
    }

    void enter(const Heading &heading, Line &line)
    {
        line.isHeading = heading.reach == Reach::Section;
        const bool wasOffered = m_zone == Zone::Benefits;
        m_zone = meant(heading.zone, line);
        if (heading.reach == Reach::SectionFromHere && isTalk(m_zone) && reading::turnsToRole(wordsOf(line)))
            m_zone = Zone::Unknown;
        m_hasAsked = m_hasAsked || (m_zone != Zone::Unknown && !isSilent(m_zone));
        const QStringView words = wordsOf(line);
        m_isFigure =
            line.isHeading && !wasOffered && reading::isFigure(words.chopped(words.endsWith(u':') ? 1 : 0));
    }

    /// What a heading means where it stands.
    Zone meant(Zone zone, const Line &line) const
    {
        // "Apply now" above the posting is a button.
        if (zone == Zone::Closing && !m_hasAsked && line.start < m_text.size() / 2)
            return Zone::Unknown;
        const Line *below = next(line);
        const bool mayAsk = zone == Zone::About || zone == Zone::Closing;
        const bool asks = mayAsk && below && below->isItem && skills::opensWithDemand(wordsOf(*below));
        return asks ? Zone::Required : zone;
    }

    /// A line that is no heading may end its section.
    void goOn(const Line &line)
    {
        const bool wasFigure = m_isFigure;
        m_isFigure = false;
        if (isGlued(line))
            m_zone = reading::zoneOfHeading(withoutItems(wordsOf(line))).value_or(Zone::Unknown);
        else if ((m_zone == Zone::Benefits && isUnknownHeading(m_text, m_outline, line))
                 || (m_zone == Zone::About && announcesList(m_text, line))
                 || (isTalk(m_zone) && !line.isItem && reading::turnsToRole(wordsOf(line))))
            m_zone = Zone::Unknown;
        else if (isSilent(m_zone) && line.isItem && asks(line))
            m_zone = Zone::Required;
        const Line *below = next(line);
        m_endsBelow = wasFigure && !line.isItem && below && !below->isItem;
    }

    /// What came behind a glued heading that is in no vocabulary, too.
    bool isGlued(const Line &line) const
    {
        const QStringView words = wordsOf(line);
        return line.start > 0 && m_text[line.start - 1] != u'\n'
            && (words.startsWith("What"_L1) || words.startsWith("So"_L1) || words.startsWith("Top"_L1));
    }

    Zone zoneOfOne(const Line &line)
    {
        const QStringView words = wordsOf(line);
        Zone zone = m_zone;
        if (m_endsBelow)
            m_zone = Zone::Unknown;
        if (isSilent(zone) && reading::namesOwnTools(words)) {
            zone = Zone::Unknown;
            m_zone = words.endsWith(u':') ? Zone::Duties : m_zone;
        } else if (isSilent(zone)
                   && (reading::asksPlainly(words)
                       || (zone == Zone::Closing && reading::turnsToRole(words)))) {
            zone = Zone::Unknown;
        } else if (zone == Zone::Unknown && reading::introducesCompany(words)) {
            zone = Zone::About;
        }
        return zone;
    }

    const QString &m_text;
    const reading::Outline &m_outline;
    Zone m_zone = Zone::Unknown;
    /// Whether a section was seen that says what is done or asked.
    bool m_hasAsked = false;
    /// Whether the heading above announced a figure only.
    bool m_isFigure = false;
    bool m_endsBelow = false;
};
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
    const LineParts parts(text, landmarks);
    Outline outline {parts.lines()};
    Sections sections(text, outline);
    for (Line &line : outline.lines) {
        line.zone = sections.zoneOf(line);
        if (parts.isLegalNote(line))
            line.zone = Zone::Boilerplate;
    }
    return outline;
}
