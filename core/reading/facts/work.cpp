// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/terms.h"

using namespace Qt::StringLiterals;

namespace {
template <class Value>
std::optional<reading::Fact<Value>> keyed(const reading::Posted &posted, const QString &field,
                                          reading::Where where)
{
    const std::optional<reading::Term> term = reading::firstTerm(posted, field, where);
    const std::optional<Value> value = term ? fromKey<Value>(term->value) : std::nullopt;
    if (!value)
        return {};
    return reading::found(posted, *value, term->start, term->end, term->rule, 0.85);
}
/// "Benefits are provided to employees working a minimum of 30 hours a week".
bool isAboutBenefits(const reading::Posted &posted, int place)
{
    static const Pattern benefits = reading::wordPattern(
        uR"((?<![\p{L}])(?:benefits? (?:are|is)|eligib\w+|entitled|(?:most|our) \p{L}+ (?:spend|work))(?![\p{L}]))"_s);
    const reading::Span sentence = reading::sentenceAround(posted.text, place);
    return posted.zoneAt(place) == skills::Zone::Boilerplate
        || benefits.isIn(posted.text.mid(sentence.start, sentence.end - sentence.start));
}
} // namespace

std::optional<reading::Fact<WorkMode>> reading::workModeIn(const Posted &posted)
{
    return keyed<WorkMode>(posted, u"workMode"_s, Where::Anywhere);
}

std::optional<reading::Fact<EmploymentType>> reading::employmentTypeIn(const Posted &posted)
{
    return keyed<EmploymentType>(posted, u"employmentType"_s, Where::OutsideCompanyTalk);
}

std::optional<reading::Fact<QString>> reading::hoursIn(const Posted &posted)
{
    static const Pattern pattern = wordPattern(
        uR"((?<![\d.,:-])(?<least>\d{1,2}(?:[.,]5)?)(?:\s*(?:-|–|—|to|tot|bis|à|a|of|or|/)\s*(?<most>\d{1,2}(?:[.,]5)?))?\s*-?\s*(?:hours?|hrs?|uur|uren|stunden|std\.?|heures|h|horas)\s*(?:per|a|p\/|pro|die|in der|par|por|each|\/)?\s*(?:work(?:ing)?[- ]?)?(?:week|wk|woche|semaine|semana(?:les)?|werkweek|p\.?w\.?|hebdomadaires?)(?![\p{L}]))"_s);
    auto matches = pattern.globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const double least = match.captured(u"least"_s).replace(u',', u'.').toDouble();
        const QString upper = match.captured(u"most"_s).replace(u',', u'.');
        const double most = upper.isEmpty() ? least : upper.toDouble();
        if (least < 4 || most > 60 || most < least || isAboutBenefits(posted, int(match.capturedStart())))
            continue;
        const QString value = most > least ? u"%1-%2"_s.arg(least).arg(most) : QString::number(least, 'g', 4);
        return found(posted, value, match.capturedStart(), match.capturedEnd(), u"text.hours"_s, 0.85);
    }
    return {};
}
