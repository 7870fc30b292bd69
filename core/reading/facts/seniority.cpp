// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codes.h"
#include "core/reading/facts/text_facts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Posted;

struct Level {
    Seniority value = Seniority::Medior;
    Pattern pattern {};
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
    static const Pattern trade = reading::wordPattern(
        uR"(\b(?:project|product|account|client|community|content|office|program|case|campaign|social media|marketing|brand|data|release|scrum|category|event|property|territory|sales|key account|customer success|change|test|supply chain|partner|partner development|business development|development programme|yield|revenue|contracts?|vendor|supplier|procurement|portfolio|relationship|relations|risk|compliance|pricing|incident|problem|configuration|crm|system) manager\b|\blead generation)"_s);
    return trade.match(title).hasMatch();
}

/// In prose only what plainly speaks of this role.
const std::array<Level, 6> &proseLevels()
{
    const QString role =
        u"(?:[\\w+#.]+[ "
        u"/-]){0,4}(?:engineer|developer|scientist|analyst|architect|consultant|designer|programmer|"
        "specialist|administrator|tester|trader|marketeer|marketer|ontwikkelaar|entwickler(?:in)?|researcher|"
        "planner|ingenieur(?:in)?|berater(?:in)?|analist|adviseur|développeur|ingénieur|analyste|"
        "desarrollador|analista|ingenier[oa]|counsel|lawyer|accountant|controller|product owner|scrum master)(?![\\p{L}])"_s;
    const QString asks =
        u"(?<![\\p{L}])(?:looking for|seeking(?: for)?|searching for|hiring|hire|recruiting|become|as "
        u"(?:an?|our)(?= [^.\\n]{3,60},? (?:you|that means))|role as(?! well)|join(?:ing)? [^.\\n]{1,40} as|"
        "op zoek naar|zoeken?|zoekt|uitbreiden met|suchen|sucht|recherch\\w+|recrut\\w+|buscamos|busca)"
        "(?: wij| we| wir)?(?: an?| our| the| een| eine?n?| une?| una?)? ?(?:[\\p{L}-]+,? ){0,4}?"_s;
    const auto level = [&](const QString &before, const QString &behind, const QString &others) {
        QString pattern = asks + u"(?:(?:"_s + before + u") "_s + role;
        if (!behind.isEmpty())
            pattern += u"|"_s + role + u" (?:"_s + behind + u")"_s;
        return reading::wordPattern(pattern + u")(?![\\p{L}])"_s + others);
    };
    static const std::array<Level, 6> levels {
        Level {
            Seniority::Intern,
            reading::wordPattern(
                asks
                + u"(?:intern|stagiaire?|praktikant(?:in)?|werkstudent(?:in)?|becari[oa])(?![\\p{L}])|(?<![\\p{L}])(?:(?:this|about this) internship(?![\\p{L}])|dienstverband\\s*:\\s*stage(?![\\p{L}]))"_s)},
        Level {Seniority::Lead,
               level(u"lead|principal|staff"_s, QString(),
                     u"|"_s + asks + u"(?:tech|team|technical)[ -]?lead(?:er)?(?![\\p{L}])"_s)},
        Level {
            Seniority::Junior,
            level(
                u"junior|jr\\.?|entry[- ]level|startende|angehende[nr]?"_s, u"junior|débutant"_s,
                u"|(?<![\\p{L}])(?:(?:junior|entry[- ]level) (?:position|role)|startersfunctie|berufseinsteigerstelle)(?![\\p{L}])"_s)},
        Level {
            Seniority::Senior,
            level(
                u"senior|sr\\.?"_s, u"senior|confirmée?|expérimentée?|sénior"_s,
                u"|^senior "_s + role
                    + u"|(?<![\\p{L}])senior[- ]level (?:[\\w/&-]+ ){0,3}(?:manager|engineer|developer|architect|analyst|administrator)(?![\\p{L}])|(?<![\\p{L}])as a senior member of (?:the|our) "_s)},
        Level {
            Seniority::Medior,
            level(
                u"medior|mid[- ]level|intermediate"_s, QString(),
                u"|(?<![\\p{L}])(?:(?:vacature:? )medior(?![\\p{L}])|(?<!senior to )medior (?:niveau|level|profile|role|position)|(?<! to )(?<!/)mid[- ]level,? (?:full[- ]time |permanent )?(?:position|role|profile|professional))(?![\\p{L}])"_s)},
        Level {Seniority::Manager,
               reading::wordPattern(u"\\bas an? (?:senior )?manager (?:for|of|in|on) (?:the|our)\\b"_s)}};
    return levels;
}

/// "Seniority level: Mid-Senior level", "Ervaringsniveau: medior".
std::optional<Fact<Seniority>> labelledLevel(const Posted &posted)
{
    static const Pattern label = reading::wordPattern(
        uR"(^(?:- )?(?:seniority(?: level)?|experience level|career level|job level|position level|level|niveau|ervaringsniveau|functieniveau|carrièreniveau|karrierestufe|erfahrungslevel|karrierelevel|niveau d['’]expérience|nivel(?: profesional| de experiencia)?)\s*:\s*(?<level>[^\n]{3,40})$)"_s);
    const PatternMatch match = label.match(posted.text, posted.landmarks);
    const std::optional<Seniority> level =
        match.hasMatch() ? reading::seniorityOf(match.captured(u"level"_s)) : std::nullopt;
    if (!level)
        return {};
    return reading::found(posted, *level, match.capturedStart(u"level"_s), match.capturedEnd(u"level"_s),
                          u"text.level"_s, 0.85);
}
} // namespace

std::optional<reading::Fact<Seniority>> reading::seniorityOfTitle(const Posted &posted,
                                                                  const Fact<QString> &title)
{
    for (const Level &level : titleLevels()) {
        const PatternMatch match = level.pattern.match(title.value);
        if (!match.hasMatch() || (level.value == Seniority::Manager && isTrade(title.value)))
            continue;
        if (!title.span)
            return Fact<Seniority> {level.value, match.captured(), {}, u"title.seniority"_s, 0.9};
        const qsizetype at = posted.text.indexOf(match.captured(), title.span->start);
        if (at < 0)
            continue;
        return found(posted, level.value, at, at + match.capturedLength(), u"title.seniority"_s, 0.9);
    }
    return {};
}

std::optional<reading::Fact<Seniority>> reading::seniorityIn(const Posted &posted,
                                                             const std::optional<Fact<QString>> &title)
{
    if (title) {
        if (std::optional<Fact<Seniority>> level = seniorityOfTitle(posted, *title))
            return level;
    }
    if (std::optional<Fact<Seniority>> level = labelledLevel(posted))
        return level;
    for (const Level &level : proseLevels()) {
        const PatternMatch match = level.pattern.match(posted.text, posted.landmarks);
        if (match.hasMatch() && posted.zoneAt(int(match.capturedStart())) != skills::Zone::Benefits)
            return found(posted, level.value, match.capturedStart(), match.capturedEnd(), u"text.seniority"_s,
                         0.7);
    }
    return {};
}
