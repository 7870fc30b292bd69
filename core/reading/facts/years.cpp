// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {
using reading::Posted;
using skills::Zone;

constexpr double mostYears = 25;

double numberOf(const QString &word)
{
    static const QHash<QString, double> words {
        {u"one"_s, 1},   {u"two"_s, 2},   {u"three"_s, 3}, {u"four"_s, 4},  {u"five"_s, 5},   {u"six"_s, 6},
        {u"seven"_s, 7}, {u"eight"_s, 8}, {u"ten"_s, 10},  {u"twee"_s, 2},  {u"drie"_s, 3},   {u"vier"_s, 4},
        {u"vijf"_s, 5},  {u"zwei"_s, 2},  {u"drei"_s, 3},  {u"fünf"_s, 5},  {u"deux"_s, 2},   {u"trois"_s, 3},
        {u"cinq"_s, 5},  {u"dos"_s, 2},   {u"tres"_s, 3},  {u"cinco"_s, 5}, {u"several"_s, 0}};
    const double known = words.value(word.toLower(), 0);
    return known > 0 ? known : word.toDouble();
}

const QRegularExpression &yearsPattern()
{
    static const QRegularExpression pattern = reading::wordPattern(
        uR"((?<![\d.,$€£])\b(?<least>\d{1,2}|one|two|three|four|five|six|seven|eight|ten|twee|drie|vier|vijf|zwei|drei|fünf|deux|trois|cinq|dos|tres|cinco)(?:\s*\(\d{1,2}\))?\s*\+?\s*(?:(?:-|–|—|to|tot|bis|à|a|or|of)\s*\d{1,2}\s*\+?\s*|or more |plus )?(?:years?|yrs?|jaar|jahren?|jährige|ans|années|años)\b)"_s);
    return pattern;
}

/// Speaks of the company, of time off or of a law rather than of the candidate.
bool isAboutOthers(QStringView sentence)
{
    static const QRegularExpression others = reading::wordPattern(
        uR"(\b(?:in a row|years ago|years? old|year old|jaar geleden|vor \d+ jahren|founded|since|established|our company|history|historie|heritage|anniversary|warranty|vesting|vest|exercise|of age|years old|contract (?:of|for)|\d+[- ]year (?:contract|degree|program)|year contract|in business|of service|of innovation|consecutive|serving|for over \d+ years|for more than \d+ years|more than \d{2} years|over \d{2} years|al meer dan|seit über|depuis (?:plus )?)\b)"_s);
    return others.match(sentence).hasMatch();
}

bool isAboutExperience(QStringView sentence)
{
    static const QRegularExpression experience = reading::wordPattern(
        uR"(experience|experienced|ervaring|erfahrung|expérience|experiencia|years? (?:of )?(?:working|developing|building|designing|programming|in |with |as )|background|hands-on|track record|yrs?\.? |professional|minimum|at least|\+\s*years|proficien|expertise|knowledge)"_s);
    return experience.match(sentence).hasMatch();
}

/// "degree, or 4 years of combined education": stands in for the degree, is not what is asked.
bool standsInForDegree(QStringView before, QStringView after)
{
    static const QRegularExpression instead = reading::wordPattern(
        uR"((?:degree|diploma|bachelor\S*|master\S*|bs|education|field)\b[^.;\n]{0,60}\b(?:or|plus|and|with)\s+(?:at least |a minimum of )?$)"_s);
    static const QRegularExpression combined =
        reading::wordPattern(uR"(^[^.;\n]{0,12}(?:combined|equivalent) )"_s);
    return instead.match(before).hasMatch() && combined.match(after).hasMatch();
}

bool isOptional(const Posted &posted, const reading::Span &sentence, int place)
{
    static const QRegularExpression marker =
        reading::wordPattern(uR"(\b(?:preferred|a plus|desired|desirable|nice to have|ideally)\b)"_s);
    static const QRegularExpression brackets(uR"(\([^()]*\))"_s);
    const QString words = posted.text.mid(sentence.start, sentence.end - sentence.start).remove(brackets);
    return posted.zoneAt(place) == Zone::Preferred || marker.match(words).hasMatch();
}
} // namespace

std::optional<reading::Fact<double>> reading::yearsIn(const Posted &posted)
{
    std::optional<Fact<double>> optional;
    QRegularExpressionMatchIterator matches = yearsPattern().globalMatch(posted.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart());
        const Zone zone = posted.zoneAt(start);
        if (zone == Zone::About || zone == Zone::Benefits || zone == Zone::Boilerplate)
            continue;
        const double years = numberOf(match.captured(u"least"_s));
        const Span sentence = sentenceAround(posted.text, start);
        const QStringView text = posted.text;
        const QStringView near = text.mid(std::max(sentence.start, start - 60),
                                          std::min(sentence.end, int(match.capturedEnd()) + 80)
                                              - std::max(sentence.start, start - 60));
        const bool wanted = zone == Zone::Required || zone == Zone::Preferred || isAboutExperience(near);
        if (years <= 0 || years > mostYears || !wanted || isAboutOthers(near))
            continue;
        if (standsInForDegree(text.mid(sentence.start, start - sentence.start),
                              text.mid(match.capturedEnd(), 40)))
            continue;
        const Fact<double> fact = found(posted, years, start, match.capturedEnd(), u"text.years"_s, 0.85);
        if (!isOptional(posted, sentence, start))
            return fact;
        if (!optional)
            optional = fact;
    }
    return optional;
}
