// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/clients.h"
#include "core/reading/facts/company_names.h"
#include "core/reading/facts/text_facts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Posted;

/// Who posts for whom is said in the first lines.
bool isInTheOpening(const Pattern &pattern, const Posted &posted)
{
    constexpr qsizetype searched = 3'000;
    const PatternMatch match = pattern.match(posted.text, posted.landmarks);
    return match.hasMatch() && match.capturedEnd() <= searched;
}

const QString seeks =
    u"(?:seeking|looking|hiring|searching|recruiting|needs|seeks|requires|in need|in search|has an? (?:immediate |exciting |urgent )?(?:opening|opportunity|need))"_s;
/// Up to the sentence's end; "Sr. Analyst" ends none. Who joins "our team" is not hired by the client.
const QString on = u"(?:(?! to join our (?!client))(?:[^.\\n]|(?<=\\b[SJ]r)\\.))"_s;
const QString start = u"(?<![\\p{L}])"_s;
const QString end = u"(?![\\p{L}])"_s;

/// "is seeking a tester for one of our clients", "our client, a bank, is looking for".
bool seeksForAClient(const Posted &posted)
{
    static const Pattern client = reading::wordPattern(
        start + u"(?:"_s + seeks + on
        + u"{0,140} (?:(?:for|on behalf of|at|in support of|to provide) (?:one of (?:our |its |their |my )?(?:[\\w-]+ ){0,4}clients?|(?:our|its|my|(?<!activities for )(?<!services for )(?<!projects for )(?<!work for )a) (?:[\\w-]+ ){0,4}client)"_s
        + end + u"(?! (?:project|engagement|team|service|base|relation|facing|success)s?"_s + end + u"))|"_s
        + seeks + on + u"{0,100}(?:position|role|opportunity|contract|assignment|hire)"_s + on
        + u"{0,60} (?:with|supporting) (?:an?|our|one of our) (?:[\\w-]+ ){0,6}clients?|(?:our|my) (?:[\\w-]+,? ){0,5}client(?:,|\\s)(?!(?:services?|success|facing|relations?|teams?|base|delivery|engagements?|support|projects?)"_s
        + end + u")[^.\\n]{0,160}"_s + seeks
        + u"|(?:to join|join) our client['’]s|client has an? (?:immediate |exciting |current |urgent )?(?:opening|opportunity|need|contract)(?![\\p{L}])|(?:direct|end|the) client is (?:currently |actively )?(?:looking|seeking|searching|hiring)(?![\\p{L}])|recruiting [^.\\n]{0,40}for our client"_s
        + u"|(?:onze|een van onze) (?:opdrachtgever|klant)s?[^.\\n]{0,80}(?:zoek|op zoek)|(?:zoek\\w*|op zoek)[^.\\n]{0,80}voor (?:onze|een van onze) (?:opdrachtgever|klant)|für (?:unseren|einen unserer|unsere) (?:kunden|mandanten|auftraggeber)[^.\\n]{0,80}such\\w+|im auftrag (?:unseres|eines)|pour (?:le compte de (?:notre|nos)|l['’]un de nos|notre) clients?|notre client[^.\\n]{0,100}recherch|(?:nuestro cliente|para (?:un|nuestro|uno de nuestros) clientes?)[^.\\n]{0,80}busca|buscamos[^.\\n]{0,80}para (?:un|nuestro|uno de nuestros) cliente)"_s);
    return isInTheOpening(client, posted);
}

/// The same without the word: "is hiring an engineer for a steel company in Leeds", "for one of our
/// prestigious customers"; and who joins "our client's team", or sits "at our client's office".
bool seeksForSomebody(const Posted &posted)
{
    static const Pattern somebody = reading::wordPattern(
        start + u"(?:"_s + seeks + on
        + u"{0,140} (?:(?:for|of|at|with) one of (?:our|its) (?:[\\w-]+ ){0,4}customers"_s + end
        + u"|for an? (?:[\\p{L}\\d-]+,? ){0,6}(?:company|organi[sz]ation|firm|institution|manufacturer|corporation|employer|bank)(?= (?:in|located|based) (?-i:\\p{Lu}))|(?:to join|join) (?:our|my) clients?['’]? (?:(?:[\\w-]+ ){0,5}team|compan|organi[sz]ation))"_s
        + u"|(?:seeking|looking|hiring|searching|recruiting)[^.\\n]{0,140} (?:at|in) (?:our|my) client['’ ]s (?:office|site|facility|location|premises)"_s
        + end
        + u"|for one of our (?:[\\w-]+ ){0,4}clients in (?-i:\\p{Lu})|our client is (?:an?|the|one of|striving|building|growing|expanding|located|based|currently|going|part)"_s
        + end + u")"_s);
    return isInTheOpening(somebody, posted);
}

/// "We are recruiting this role on behalf of Acme", "Namens Acme zoeken wij".
std::array<Pattern, 2> behalfOfAName()
{
    const QString behalf =
        u"(?i:on behalf of|namens|im auftrag (?:von|der)|im namen (?:von|der)) (?!(?i:our|my|the|an?|one|onze|een)\\b)"_s
        + reading::companyName();
    const QString look =
        u"(?i:hiring|recruiting|recruit|seeking|searching|looking|zoeken|zoekt|op zoek|suchen|sucht)"_s;
    return {
        Pattern(start + look + on + u"{0,120} "_s + behalf, QRegularExpression::UseUnicodePropertiesOption),
        Pattern(start + behalf + u",? "_s + on + u"{0,80}?"_s + look + end,
                QRegularExpression::UseUnicodePropertiesOption)};
}

/// "Acme is a leading staffing firm": finding people for others is its trade. "We take no resumes from any
/// staffing firm" speaks of others.
bool isStaffingFirm(const Posted &posted)
{
    static const Pattern trade = reading::wordPattern(
        uR"((?<![\p{L}])(?:(?:staffing|recruitment|recruiting|talent|employment|executive search|personnel)(?: and [\w-]+)? (?:firm|compan(?:y|ies)|agency|agencies|consultancy|bureau)|uitzendbureau|detacheringsbureau|wervings?- en selectiebureau|recruitmentbureau|personaldienstleister|personalberatung|zeitarbeits\w*)(?![\p{L}]))"_s);
    static const Pattern self = reading::wordPattern(
        uR"((?:(?:(?<![\p{L}])(?:is|are|as|wir sind|zijn)|,) (?:an? |the |one of |een |eine? ))(?:(?!\b(?:not|no|never|unsolicited|from|via|through|any|to|with)\b).){0,80}$)"_s);
    static const Pattern service = reading::wordPattern(
        uR"((?<![\p{L}])(?:have the best possible search, placement|placed (?:and [\w-]+ )?(?:at|with) our clients|(?:open requirements|open positions|assignments) with (?:our|the) (?:[\w-]+ ){0,2}clients|recruit (?:[\w-]+ ){1,3}for (?:over |more than )?(?:[\w-]+ ){0,5}clients|(?:with|at) the (?:companies|clients) we (?:support|represent|serve)|contact [^.\n]{0,60}recruitment consultant)(?![\p{L}]))"_s);
    const QString &text = posted.text;
    if (service.match(text, posted.landmarks).hasMatch())
        return true;
    constexpr qsizetype farthest = 110;
    auto trades = trade.globalMatch(text, posted.landmarks);
    while (trades.hasNext()) {
        const qsizetype at = trades.next().capturedStart();
        const qsizetype from = std::max<qsizetype>(reading::sentenceAround(text, at).start, at - farthest);
        if (self.isIn(QStringView(text).mid(from, at - from)))
            return true;
    }
    return false;
}

/// A recruiter or a seller of the firm's own works for the firm.
bool isForTheFirmItself(const QString &head)
{
    static const Pattern own = reading::wordPattern(
        uR"((?<![\p{L}])(?:recruiters?|business development|account (?:executive|manager)|sales (?:executive|manager|representative))(?![\p{L}]))"_s);
    return own.isIn(head);
}
} // namespace

bool reading::isForAClient(const Posted &posted)
{
    constexpr int opening = 300;
    // Behind a heading that ran into its sentence: "ENGINEEROur client is seeking".
    static const Pattern glued(u"\\p{Lu}Our client is (?:seeking|looking)"_s,
                               QRegularExpression::UseUnicodePropertiesOption);
    return seeksForAClient(posted) || seeksForSomebody(posted) || isInTheOpening(glued, posted)
        || namedClientIn(posted)
        || (isStaffingFirm(posted) && !isForTheFirmItself(posted.text.left(opening)));
}

std::optional<reading::NamedClient> reading::namedClientIn(const Posted &posted)
{
    static const std::array<Pattern, 2> behalf = behalfOfAName();
    static const std::array<Pattern, 3> patterns {
        Pattern(
            u"\\b(?i:for|on behalf of|voor|für|pour) (?i:our|my|onze|unseren|notre) (?:[\\w-]+ ){0,3}(?i:client|opdrachtgever|klant|kunden),? "_s
                + companyName() + u"(?=[.,;!\\n]| (?:is|are|we)\\b)"_s,
            QRegularExpression::UseUnicodePropertiesOption),
        behalf[0], behalf[1]};
    for (const Pattern &pattern : patterns) {
        const PatternMatch match = pattern.match(posted.text, posted.landmarks);
        const QString name = match.captured(u"name"_s);
        if (match.hasMatch()
            && isCompanyName(posted.text, name, match.capturedStart(u"name"_s), Said::InPassing))
            return NamedClient {name, int(match.capturedStart(u"name"_s))};
    }
    return {};
}
