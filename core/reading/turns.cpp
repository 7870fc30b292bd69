// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/turns.h"

#include "core/base/pattern.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
Pattern phrases(const QString &source)
{
    return Pattern(
        source, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}
} // namespace

bool reading::turnsToRole(QStringView line)
{
    static const Pattern role = phrases(
        uR"((?<!such )\bas (?:an?|our|the) [^.,\n]{3,60},? you\b|\bas (?:an?|our) (?:new |next )?[^.,:\n]{3,50}:$|\bwe(?:'|’)?(?:re| are) (?:currently |now |actively |also )?(?:looking for|seeking|searching|hiring (?:an?|for|our|new|several|multiple|(?-i:\p{Lu})))|\b(?:is|are) (?:currently |now |actively |also )?(?:looking for|seeking|searching for|hiring|recruiting) (?:an?|our next|someone|several|multiple|talented|experienced|passionate|motivated|skilled|highly|new)\b|\blooking to (?:add|hire|recruit) (?:an?|several|multiple|talented|experienced|new)\b|\bseeks (?:an?|to hire|talented|experienced)\b|\bwhere you come in|\bin this (?:role|position|job|internship),? (?:you|the)\b|\byou will be responsible|\b(?:the|our|an?) (?:ideal|successful|right|strong) (?:candidate|applicant|person)\b|\bthe candidate (?:will|must|should|is)\b|\bthis (?:role|position|job|internship) (?:is (?:responsible|for|part|an?)|will|requires|reports|involves|focuses)\b|\b(?:job|position|role) (?:overview|description|summary|responsibilities|duties) ?:|\bso,? if you(?:'|’)?(?:re| are) an?\b|\bare you an? (?:\w+ )?(?:experienced|passionate|talented|skilled|ambitious|creative|motivated|driven)\b|\b(?:wij|we) zoeken\b|\bzoeken (?:wij|we) (?:een|naar)\b|\bzijn (?:wij|we) op zoek|\b(?:wij|we|is|ben ik) (?:zijn )?(?:nog |nu |momenteel )?op zoek naar|\bals [^.\n]{3,60}? (?:ga|ben|werk|heb|bouw|ontwikkel) (?:je|jij)\b|\bin deze (?:rol|functie|positie)\b|\bde ideale kandidaat|\bwir suchen|\bsuchen wir|\bsucht (?:ab sofort |zum \w+ )?(?:eine?n?|dich|sie)\b|\bauf der suche nach eine?|\bin dieser (?:rolle|position|funktion)\b|\bals [^.\n]{3,60}? (?:bist|arbeitest|entwickelst|übernimmst|unterstützt) du\b|\bnous recherchons|\brecherche (?:un|une|son|sa)\b|\ben tant que [^.\n]{3,60}?,? (?:vous|tu)\b|\bvous (?:serez|intégrerez|rejoindrez)\b|\bbuscamos\b|\bestamos buscando|\bbusca (?:un|una)\b|\ben este (?:puesto|rol)\b)"_s);
    return role.isIn(line);
}

/// "Our platform helps retailers to ...", "trusted by 400 banks": what is sold and to whom.
static bool speaksOfCustomers(QStringView line)
{
    static const Pattern served = phrases(
        uR"(\b(?:we|wij|wir|nous|(?:our|the|its) (?:[\w-]+,? ){0,3}(?:platform|solutions?|products?|software|technology|services|company|firm|systems?))\b [^.\n]{0,40}?\b(?:help|helps|helpen|helfen|enables?|empowers?|allows?|serves?|supports?|partners?|transforms?|advises?|provides?|offers?|delivers?|bieden|ondersteunen|unterstützen|bieten|accompagnons|aidons)\b [^.\n]{0,60}?\b(?:customers?|clients?|organi[sz]ations?|organisaties|companies|businesses|enterprises?|brands|people|patients|the world|governments?|industries|retailers|banks|bedrijven|klanten|kunden|unternehmen|entreprises)\b|\b(?:trusted|used) by (?:[\w,+.-]+ ){0,4}(?:customers?|clients?|organi[sz]ations?|companies|businesses|enterprises?|brands|people|patients|governments?|retailers|banks)\b)"_s);
    return served.isIn(line);
}

bool reading::introducesCompany(QStringView line)
{
    static const Pattern company(
        uR"(^(?:\p{Lu}[\p{L}\d&.,'’-]*\s+(?:(?:\p{Lu}[\p{L}\d&.,'’-]*|of|and|&|the)\s+){0,5}(?:(?:is|are) (?:an?|the|one of)|is (?:een|de|dé|het|hét)|ist (?:eine?|der|die|das)|est (?:une?|le|la|l['’])|es (?:una?|la|el))\b|(?:We are|Wij zijn|We zijn|Wir sind|Nous sommes|Somos) \p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*)?, |Since \d{4}|Founded in|Sinds \d{4}|Seit \d{4}|With (?:over|more than) \d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const Pattern reader(
        uR"(\b(?:you|your|candidates?|role|position|looking for|seeking|hiring|opportunity|responsib(?:le|ilit\w+)|duties|requirements?|skills|job|internship|engineers?|developers?|scientists?|analysts?|jij|je|jouw|du|dein|deine|sie|ihre?|vous|votre|tu|ton|functie|rol|vacature|opdracht|stage|stelle|rolle|aufgabe|poste|puesto|oferta)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortest = 60;
    constexpr qsizetype shortestTalk = 100;
    if (line.size() <= shortest)
        return false;
    if (company.isIn(line))
        return !reader.isIn(line);
    return line.size() >= shortestTalk && !reader.isIn(line) && speaksOfCustomers(line);
}

bool reading::asksPlainly(QStringView line)
{
    static const Pattern asks = phrases(
        uR"(\b(?:is|are|zijn|ist|sind|est|es) (?:(?:also|strictly|een|absoluut|zwingend|absolument|ook) )?(?:required|mandatory|essential|a must|vereist|vereiste|noodzakelijk|erforderlich|vorausgesetzt|requise?|indispensable|obligatoire|imprescindible|obligatorio)\b|\b(?:taalvaardigheid|beheersing)\b[^.\n]{0,60}\bvereist\b|\b(?:candidates?|applicants?|you) must (?:have|know|speak|be fluent|be proficient|possess)\b|\bnon-\w+ speakers? (?:\w+ )?(?:will|can|do)\b)"_s);
    static const Pattern denies = phrases(
        uR"(\b(?:not|niet|nicht|pas|no es) (?:\w+ )?(?:required|necessary|needed|vereist|nodig|erforderlich|nötig|requise?|nécessaire|necesario|imprescindible)\b)"_s);
    constexpr qsizetype longest = 400;
    return line.size() <= longest && asks.isIn(line) && !denies.isIn(line);
}

bool reading::asksForKnowledge(QStringView item)
{
    static const Pattern asks = phrases(
        uR"(^- (?:(?:previous |prior |proven |hands-on |demonstrated )?experience (?:with|in|using|as)|proficien\w+ (?:in|with)|knowledge of|familiarity with|you have (?:experience|knowledge|an? |\d)|(?:je|jij) (?:hebt|beschikt over)|du (?:hast|bringst|verfügst)|vous (?:avez|maîtrisez)|tienes|ervaring met|kennis van|erfahrung (?:mit|in)|kenntnisse|expérience (?:en|avec|de)|connaissances?|experiencia (?:en|con)|conocimientos?)(?![\p{L}]))"_s);
    return asks.isIn(item);
}

bool reading::asksForYears(QStringView item)
{
    static const Pattern asks = phrases(
        uR"(^- (?:(?:at least|minimum|min\.|minimaal|mindestens|au moins|al menos|mínimo)(?: of| de)? )?\d+\+?(?: ?[-–] ?\d+)?\+? ?(?:years?|jaar|jahren?|ans|años)\b.*\b(?:experience|in|with|as|ervaring|erfahrung|expérience|experiencia)\b)"_s);
    return asks.isIn(item);
}

bool reading::namesOwnTools(QStringView line)
{
    static const Pattern tools = phrases(
        uR"(\b(?:our|the|a|modern|moderne|onze|unser|notre|nuestro) (?:\w+ )?(?:tech(?:nology)?[ -]?stack|techstack)\b|\bwe (?:mainly |mostly |currently |also )?(?:use|combine|work with|build with|develop with) (?:\w+ ){0,4}?(?:technologies|tools|languages|frameworks),? (?:like|such as|including)\b)"_s);
    // Most lines name no such thing: that is seen sooner than what they do not say.
    static constexpr std::array things {"stack"_L1, "Stack"_L1,     "technologies"_L1,
                                        "tools"_L1, "languages"_L1, "frameworks"_L1};
    return std::ranges::any_of(things, [&](QLatin1StringView one) { return line.contains(one); })
        && tools.isIn(line);
}
