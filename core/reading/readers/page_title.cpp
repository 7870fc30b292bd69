// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/page_title.h"

#include "core/base/pattern.h"
#include "core/reading/facts/role_words.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct TitlePattern {
    QString rule {};
    /// Named groups: title, company, place.
    QRegularExpression pattern {};
};

const std::array<TitlePattern, 5> &patterns()
{
    static const std::array<TitlePattern, 5> list {
        TitlePattern {
            u"title.hiring"_s,
            QRegularExpression(
                uR"(^(?<company>.{2,60}?) hiring (?<title>.{3,120}?) in (?<place>[^|]{2,80}?)(?:\s*\|.*)?$)"_s)},
        TitlePattern {
            u"title.application"_s,
            QRegularExpression(
                uR"(^Job Application for (?<title>.{3,120}?) at (?<company>[^|]{2,60}?)(?:\s*\|.*)?$)"_s)},
        TitlePattern {
            u"title.at-in"_s,
            QRegularExpression(
                uR"(^(?<title>[^|]{3,120}?) (?:at|@|bij|bei|chez) (?<company>[^|]{2,60}?) in (?<place>[^|]{2,60}?)(?:\s*[|-].*)?$)"_s)},
        TitlePattern {
            u"title.at"_s,
            QRegularExpression(
                uR"(^(?<title>[^|]{3,120}?) (?:at|@|bij|bei|chez) (?<company>[^|–—]{2,60}?)(?:\s*[|–—-]\s.*)?$)"_s)},
        TitlePattern {u"title.dash"_s,
                      QRegularExpression(
                          uR"(^(?<company>[^|–—-]{2,40}?) [–—-] (?<title>[^|–—]{3,100}?)(?:\s*\|.*)?$)"_s)}};
    return list;
}

std::optional<reading::Fact<QString>> group(const TitlePattern &one, const QRegularExpressionMatch &match,
                                            const QString &name)
{
    const bool asked = one.pattern.namedCaptureGroups().contains(name);
    static const QRegularExpression site(uR"(\s+(?:careers?|jobs|vacancies|vacatures|karriere|stellen)$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString value = asked ? match.captured(name).simplified() : QString();
    if (name == "company"_L1)
        value.remove(site);
    return value.isEmpty() ? std::nullopt : reading::stated(value, match.captured(0), one.rule, 0.6);
}

/// "Python Developer - Acme" beside "Acme - Python Developer": the page's heading tells, else the name of a
/// role on one side alone.
bool isTheOtherWayRound(const reading::Facts &facts, const QString &heading)
{
    if (!facts.title || !facts.company)
        return false;
    if (!heading.isEmpty() && heading == facts.company->value)
        return true;
    return heading != facts.title->value && reading::namesRole(facts.company->value)
        && !reading::namesRole(facts.title->value);
}

void take(reading::Facts &facts, const QString &text, const QString &heading)
{
    for (const TitlePattern &one : patterns()) {
        const QRegularExpressionMatch match = one.pattern.match(text);
        if (!match.hasMatch())
            continue;
        facts.title = group(one, match, u"title"_s);
        facts.company = group(one, match, u"company"_s);
        facts.location = group(one, match, u"place"_s);
        if (one.rule == "title.dash"_L1 && isTheOtherWayRound(facts, heading))
            std::swap(facts.title, facts.company);
        return;
    }
    // "Careers" above the heading "Data Engineer".
    if (!reading::namesRole(text) && heading.size() <= 100 && reading::namesRole(heading))
        facts.title = reading::stated(heading, heading, u"title.heading"_s, 0.6);
    else if (!text.isEmpty() && text.size() <= 100)
        facts.title = reading::stated(text.section(u'|', 0, 0).simplified(), text, u"title"_s, 0.4);
}
} // namespace

reading::Understood reading::fromTitles(const PlainPage &page)
{
    Understood made;
    take(made.facts, page.title, page.heading);
    Facts shared;
    const QString ogTitle = page.meta.value(u"og:title"_s);
    if (!ogTitle.isEmpty() && ogTitle != page.title)
        take(shared, ogTitle, page.heading);
    if (shared.title && (!made.facts.title || made.facts.title->confidence < 0.5))
        made.facts.title = shared.title;
    fillGaps(made.facts, shared);
    return made;
}
