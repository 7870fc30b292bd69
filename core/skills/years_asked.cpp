// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/years_asked.h"

#include "core/base/pattern.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using skills::Found;

struct Years {
    int start = 0;
    int end = 0;
    double count = 0;
};

std::optional<double> numberOf(const QString &word)
{
    static const QHash<QString, double> spelled {
        {u"one"_s, 1},  {u"two"_s, 2},   {u"three"_s, 3},  {u"four"_s, 4},   {u"five"_s, 5},
        {u"six"_s, 6},  {u"seven"_s, 7}, {u"eight"_s, 8},  {u"ten"_s, 10},   {u"zwei"_s, 2},
        {u"drei"_s, 3}, {u"vier"_s, 4},  {u"fünf"_s, 5},   {u"twee"_s, 2},   {u"drie"_s, 3},
        {u"vijf"_s, 5}, {u"deux"_s, 2},  {u"trois"_s, 3},  {u"quatre"_s, 4}, {u"cinq"_s, 5},
        {u"dos"_s, 2},  {u"tres"_s, 3},  {u"cuatro"_s, 4}, {u"cinco"_s, 5}};
    bool isNumber = false;
    const double count = word.toDouble(&isNumber);
    if (isNumber)
        return count > 0 && count <= 40 ? std::optional(count) : std::nullopt;
    const auto known = spelled.constFind(word.toLower());
    return known == spelled.constEnd() ? std::nullopt : std::optional(*known);
}

std::vector<Years> yearsIn(const skills::Text &text)
{
    static const Pattern pattern(
        uR"((?<![\d.,$€£])\b(\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight|ten|zwei|drei|vier|fünf|twee|drie|vijf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\s*(?:\(\d+\))?\s*\+?\s*(?:(?:-|–|to|bis|tot|à|a)\s*\d{1,2}\s*\+?)?\s*(?:or more |plus )?(?:years?|yrs?|jahren?|jaar|jaren|ans|años)\b\.?(?:'|’)?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Years> found;
    auto matches =
        text.landmarks ? pattern.globalMatch(text.text, *text.landmarks) : pattern.globalMatch(text.text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        if (const auto count = numberOf(match.captured(1)))
            found.push_back({int(match.capturedStart()), int(match.capturedEnd()), *count});
    }
    return found;
}

/// Nothing but the way from the years to what they are asked of.
bool leadsOver(const QString &between)
{
    static const Pattern way(
        uR"(^(?:[\s,/&()+-]|\b(?:of|in|with|as|an?|the|on|using|and|or|our|experience|hands|professional|practical|working|work|commercial|relevant|proven|industry|programming|development|developing|software|web|building|writing|coding|developer|engineer|strong|solid|recent|production|knowledge|full|time|background|related|equivalent|least|both|erfahrung|berufserfahrung|mit|in|der|und|oder|als|ervaring|werkervaring|met|en|of|d|de|expérience|avec|et|ou|experiencia|con|y|o)\b|['’])*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "Java (3+ years), Kotlin": the years belong to what stands before their brackets.
    const bool leavesBrackets = between.count(u')') > between.count(u'(');
    return !leavesBrackets && way.isIn(between);
}

/// The text between two places without the skills that stand there.
QString wayBetween(const QString &text, int from, int to, std::span<const Found> found)
{
    QString way;
    int place = from;
    for (const Found &one : found) {
        if (one.start < place || one.end > to)
            continue;
        way += text.mid(place, one.start - place);
        place = one.end;
    }
    return way + text.mid(place, to - place);
}

constexpr int farthest = 120;

/// Those near enough to the years to be meant by them; `found` is in the order of the text.
std::span<Found> foundAround(std::span<Found> found, const Years &years)
{
    const auto first = std::ranges::lower_bound(found, years.start - farthest, {}, &Found::start);
    const auto last = std::ranges::upper_bound(found, years.end + farthest, {}, &Found::start);
    return {first, last};
}

/// "Java (3+ years)", "Java: 3 years", "Java 3+ yrs".
bool standsBehind(const QString &between)
{
    static const Pattern behind(
        uR"(^(?: experience| programming| development)?\s*[(:,–-]?\s*(?:at least |min(?:imum)?\.? (?:of )?|mindestens |minimaal )?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return between.size() <= 30 && behind.isIn(between);
}
} // namespace

void skills::noteYears(const Text &source, std::span<Found> found)
{
    if (found.empty())
        return;
    const QString &text = source.text;
    for (const Years &years : yearsIn(source)) {
        const std::span<Found> near = foundAround(found, years);
        for (Found &one : near) {
            const bool follows = one.start >= years.end && one.start - years.end <= farthest
                && leadsOver(wayBetween(text, years.end, one.start, near));
            const bool precedes = one.end <= years.start && years.start - one.end <= 30
                && standsBehind(text.mid(one.end, years.start - one.end));
            if ((follows || (precedes && !one.years)) && one.skill->kind != SkillKind::Soft)
                one.years = std::max(one.years.value_or(0), years.count);
        }
    }
}
