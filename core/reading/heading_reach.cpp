// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/heading_reach.h"

#include "core/base/pattern.h"
#include "core/reading/headings.h"

using namespace Qt::StringLiterals;

namespace {
using reading::Heading;
using Reach = Heading::Reach;
using skills::Zone;

/// What the words before a colon say of those behind it: "Requirements: Python, SQL", "Travel: 20 %".
std::optional<Heading> headingBeforeColon(QStringView line, qsizetype colon, bool isItem)
{
    constexpr qsizetype longestFigure = 160;
    const QStringView name = line.left(colon).trimmed();
    static const Pattern terms(uR"(^(?:compensation|remuneration|vergütung|rémunération)$)"_s,
                               QRegularExpression::CaseInsensitiveOption);
    if (reading::isFigure(name) || terms.isIn(name)) {
        const bool isLong = line.size() - colon > longestFigure;
        return isLong || isItem ? std::nullopt : std::optional(Heading {Zone::Benefits, Reach::Line});
    }
    const std::optional<Zone> zone = reading::zoneOfHeading(name);
    // "Location: Rotterdam", "Experience: 5 years" are fields, they open no section.
    static const Pattern field(
        uR"(^(?:- )?(?:location|contact|experience|education|schedule|job type|position|role|company|client|project|function|functie|poste|languages?|note|tools|environment|the client|our client|plus)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!zone || field.isIn(name) || (isItem && *zone != Zone::Preferred))
        return {};
    // A preferred bullet ("Nice to have: Go") speaks for itself only.
    return Heading {*zone, isItem ? Reach::Line : Reach::SectionFromHere};
}
} // namespace

bool reading::isFigure(QStringView name)
{
    static const Pattern figure(
        uR"(^(?:salary|salary range|pay|pay range|pay rate|rate|hourly rate|travel|travel requirements|gehalt|salaris|salaire|salario)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return figure.isIn(name);
}

std::optional<reading::Heading> reading::headingAt(QStringView line)
{
    const bool item = line.startsWith("- "_L1);
    // An item in the style of its list is no heading, whatever it says.
    if (!item || line.trimmed().endsWith(u':')) {
        if (const std::optional<Zone> zone = reading::zoneOfHeading(line))
            return Heading {*zone};
    }
    const qsizetype colon = line.indexOf(u':');
    return colon < 2 || colon > 60 ? std::nullopt : headingBeforeColon(line, colon, item);
}
