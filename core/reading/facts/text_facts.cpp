// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

skills::Zone reading::Posted::zoneAt(int place) const
{
    const auto after = std::ranges::upper_bound(outline.lines, place, {}, &Line::start);
    return after == outline.lines.begin() ? skills::Zone::Unknown : std::prev(after)->zone;
}

Pattern reading::wordPattern(const QString &pattern)
{
    return Pattern(pattern,
                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
                       | QRegularExpression::UseUnicodePropertiesOption);
}

reading::Span reading::sentenceAround(const QString &text, qsizetype place)
{
    constexpr qsizetype farthest = 600;
    const auto ends = [&](qsizetype at) {
        const QChar c = text[at];
        const bool mark = (c == u'.' || c == u'!' || c == u'?') && at + 1 < text.size()
            && text[at + 1].isSpace() && !(at >= 2 && text[at - 2] == u'.');
        return c == u'\n' || c == u';' || mark;
    };
    qsizetype start = std::min(place, text.size());
    while (start > 0 && place - start < farthest && !ends(start - 1))
        --start;
    qsizetype end = place;
    while (end < text.size() && end - place < farthest && !ends(end))
        ++end;
    return {int(start), int(end)};
}

reading::Facts reading::factsIn(const Posted &posted)
{
    Facts facts;
    facts.title = titleIn(posted);
    Posters posters = postersIn(posted);
    facts.company = std::move(posters.company);
    facts.agency = std::move(posters.agency);
    if (!facts.agency) {
        // "Windrose" of the text is "Windrose Logistics" of the header.
        const std::optional<Fact<QString>> header = headerCompanyIn(posted);
        if (header && (!facts.company || header->value.startsWith(facts.company->value + u' ')))
            facts.company = header;
    }
    facts.location = locationIn(posted);
    facts.workMode = workModeIn(posted);
    facts.employmentType = employmentTypeIn(posted);
    facts.hours = hoursIn(posted);
    facts.seniority = seniorityIn(posted, facts.title);
    facts.yearsMin = yearsIn(posted);
    facts.degree = degreeIn(posted);
    facts.salary = salaryIn(posted);
    facts.postedOn = postingDayIn(posted);
    facts.closesOn = closingDayIn(posted);
    facts.visa = visaIn(posted);
    facts.contact = contactIn(posted);
    facts.jobId = jobIdIn(posted);
    facts.languages = languagesIn(posted);
    facts.benefits = benefitsIn(posted);
    return facts;
}
