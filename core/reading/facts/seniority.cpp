// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Posted;

struct Level {
    Seniority value = Seniority::Medior;
    QRegularExpression pattern {};
};

/// In a title every one of these words is meant.
const std::array<Level, 6> &titleLevels()
{
    static const std::array<Level, 6> levels {
        Level {
            Seniority::Intern,
            reading::wordPattern(
                uR"(\b(?:intern|internship|stagiaire?|stage|praktikant(?:in)?|praktikum|trainee|werkstudent(?:in)?|becario|afstudeer\w+)\b)"_s)},
        Level {
            Seniority::Lead,
            reading::wordPattern(
                uR"(\b(?:(?:tech(?:nical)?|team|group) ?-?lead|lead|principal|staff (?:engineer|software|scientist|data)|head of|chief)\b)"_s)},
        Level {Seniority::Manager,
               reading::wordPattern(
                   uR"(\b(?:manager|director|vp|vice president|teamleider|leiter(?:in)?|responsable)\b)"_s)},
        Level {Seniority::Junior,
               reading::wordPattern(
                   uR"(\b(?:junior|jr\.?|entry[- ]level|graduate|starter|berufseinsteiger|débutant)\b)"_s)},
        Level {Seniority::Senior,
               reading::wordPattern(uR"(\b(?:senior|sr\.?|ervaren|experte|confirmé)\b)"_s)},
        Level {Seniority::Medior,
               reading::wordPattern(uR"(\b(?:medior|mid[- ]?level|intermediate|mid[- ]senior)\b)"_s)}};
    return levels;
}

/// A project manager leads no people: that word is the trade, not the level.
bool isTrade(const QString &title)
{
    static const QRegularExpression trade = reading::wordPattern(
        uR"(\b(?:project|product|account|community|content|office|program|case|campaign|social media|marketing|brand|data|release|scrum|category|event|property|territory|sales|key account|customer success|change|test|supply chain|partner) manager\b|\blead generation)"_s);
    return trade.match(title).hasMatch();
}

std::optional<Fact<Seniority>> inTitle(const Posted &posted, const Fact<QString> &title)
{
    for (const Level &level : titleLevels()) {
        const QRegularExpressionMatch match = level.pattern.match(title.value);
        if (!match.hasMatch() || (level.value == Seniority::Manager && isTrade(title.value)))
            continue;
        if (!title.span)
            return Fact<Seniority> {level.value, match.captured(), {}, u"title.seniority"_s, 0.9};
        const qsizetype at = posted.text.indexOf(match.captured(), title.span->start);
        if (at < 0)
            continue;
        return reading::found(posted, level.value, at, at + match.capturedLength(), u"title.seniority"_s,
                              0.9);
    }
    return {};
}

/// In prose only what plainly speaks of this role.
const std::array<Level, 6> &proseLevels()
{
    const QString role =
        u"(?:\\w+[ /-]){0,4}(?:engineer|developer|scientist|analyst|architect|consultant|designer|programmer|"
        "specialist|administrator|tester|trader|marketeer|ontwikkelaar|entwickler|researcher|planner)\\b"_s;
    const QString asks = u"\\b(?:looking for|seeking|searching for|hiring|hire|as (?:an?|our)|recruiting|become|op zoek "
                         u"naar|zoeken|suchen)"
                         "(?: wij| we| wir)? (?:an?|our|the|een|eine?n?|)? ?(?:[\\w-]+,? ){0,4}?"_s;
    static const std::array<Level, 6> levels {
        Level {
            Seniority::Intern,
            reading::wordPattern(
                asks
                + u"(?:intern|stagiair|praktikant)\\b|\\b(?:this|about this) internship\\b|dienstverband\\s*:\\s*stage\\b"_s)},
        Level {Seniority::Lead,
               reading::wordPattern(asks + u"(?:(?:tech|team|technical)[ -]?lead(?:er)?\\b|lead "_s + role
                                    + u"|principal "_s + role + u")"_s)},
        Level {Seniority::Junior,
               reading::wordPattern(asks + u"(?:junior|jr\\.?|entry[- ]level) (?:\\w+[ /-]){0,3}\\w+"_s)},
        Level {Seniority::Senior,
               reading::wordPattern(asks + u"(?:senior|sr\\.?) "_s + role + u"|^senior "_s + role)},
        Level {
            Seniority::Medior,
            reading::wordPattern(
                asks
                + u"medior|\\bmedior (?:niveau|level|profile|role|position)|\\bmid[- ]level (?:position|role|profile|professional|"_s
                + role + u")"_s)},
        Level {Seniority::Manager,
               reading::wordPattern(u"\\bas an? (?:senior )?manager (?:for|of|in|on) (?:the|our)\\b"_s)}};
    return levels;
}
} // namespace

std::optional<reading::Fact<Seniority>> reading::seniorityIn(const Posted &posted,
                                                             const std::optional<Fact<QString>> &title)
{
    if (title) {
        if (std::optional<Fact<Seniority>> level = inTitle(posted, *title))
            return level;
    }
    for (const Level &level : proseLevels()) {
        const QRegularExpressionMatch match = level.pattern.match(posted.text);
        if (match.hasMatch() && posted.zoneAt(int(match.capturedStart())) != skills::Zone::Benefits)
            return found(posted, level.value, match.capturedStart(), match.capturedEnd(), u"text.seniority"_s,
                         0.7);
    }
    return {};
}
