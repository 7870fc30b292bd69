// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/clients.h"
#include "core/reading/facts/company_names.h"
#include "core/reading/facts/header_words.h"
#include "core/reading/facts/text_facts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Posted;
using reading::Said;

/// A place where a text names who posts it, and how much that says.
struct Clue {
    Pattern pattern {};
    int weight = 0;
    Said said = Said::InPassing;
};

/// Who posts says so early.
constexpr int searchedForNames = 10'000;

const std::array<Clue, 7> &clues()
{
    static const std::array<Clue, 7> made = [] {
        const QString &name = reading::companyName();
        const auto pattern = [](const QString &source) {
            return Pattern(
                source, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
        };
        const QString start = u"(?:^(?:- )?|(?<=[.!?:] ))"_s;
        return std::array<Clue, 7> {
            Clue {
                pattern(
                    u"^(?i:company(?: name)?|employer|hiring organi[sz]ation|bedrijf|werkgever|unternehmen|firma|entreprise|société|empresa|organi[sz]ation)\\s*:\\s*"_s
                    + name + u"\\s*$"_s),
                9, Said::BehindALabel},
            Clue {
                pattern(
                    start + name
                    + u"(?:,? \\(?[A-Z]{2,6}\\)?,?)? (?:is (?:currently |now |actively )?(?:seeking|looking|hiring|searching|recruiting)\\b|are (?:currently )?(?:looking|seeking|hiring)|has an (?:immediate |exciting )?(?:opening|opportunity)|sucht\\b|zoekt\\b|is op zoek|recherche\\b|recrute\\b|busca\\b)"_s),
                4, Said::AsAnEmployer},
            Clue {
                pattern(
                    start + name
                    + u"(?:,? \\(?[A-Z]{2,6}\\)?,?)? (?:is an? (?:EEO|equal|affirmative|drug-free|E-Verify)|is (?:proud to be |committed to )an? equal|provides equal|(?:is|was) (?:founded|headquartered)\\b)"_s),
                2, Said::AsAnEmployer},
            Clue {
                pattern(
                    u"^(?:\\W{0,4})(?i:about|über|over|à propos de|sobre|acerca de|working at|werken bij|life at|why join|why|warum|waarom|pourquoi|por qué) "_s
                    + name + u"\\s*:?\\s*$"_s),
                4},
            Clue {
                pattern(
                    start + name
                    + u"(?:,? \\(?[A-Z]{2,6}\\)?,?)? (?:(?:is|are) (?!an? (?:EEO|equal|affirmative|drug-free|E-Verify)|(?:the|our) (?i:firm|company|bank|group)['’]s|an? (?:[\\w-]+ ){0,2}(?:newly|centrali[sz]ed|internal|cross-functional)\\b)(?:an?|the|one of)\\b(?=[^.\\n]{0,90}\\b(?:compan|provider|lead|firm|organi[sz]|manufactur|maker|global|world|nation|agency|consult|start-?up|scale-?up|platform|bank|university|hospital|institute|employer|supplier|business|group|brand|fund|team of|software|health))|helps|provides(?! equal)|builds|develops|delivers|ist (?:ein|der|die|das)\\b|is een|is (?:de|het)\\b|est (?:une?|le|la)|es (?:una?|la|el)\\b)"_s),
                2},
            Clue {
                pattern(
                    u"(?:^|[\\s(])(?i:at|bij|bei|chez|join|en) "_s + name
                    + u",? (?:we\\b|you\\b|our\\b|wir\\b|wij\\b|you'll|you’ll|nous\\b|as (?:an?|our)\\b|ben\\b|werk|krijg|bist|haben wir)"_s),
                3},
            Clue {
                pattern(
                    u"(?i:welcome to|welkom bij|willkommen bei|bienvenue chez|what|the team at|a career at|opportunities at|become part of|part of|join) "_s
                    + name + u"(?= (?:can offer|offers|team\\b)|[!.,\\n])"_s),
                1}};
    }();
    return made;
}

struct Candidate {
    QString name {};
    int weight = 0;
    int start = 0;
};

int occurrences(const QString &text, const QString &name)
{
    return int(text.count(name));
}

std::vector<Candidate> candidatesIn(const Posted &posted)
{
    const QString &text = posted.text;
    const QString opening = text.left(searchedForNames);
    std::vector<Candidate> all;
    for (const Clue &clue : clues()) {
        auto matches = clue.pattern.globalMatch(opening, posted.landmarks);
        while (matches.hasNext()) {
            const PatternMatch match = matches.next();
            QString name = match.captured(u"name"_s);
            while (name.endsWith(u'.') && !reading::hasLegalForm(name))
                name.chop(1);
            const auto known = std::ranges::find(all, name, &Candidate::name);
            if (known != all.end()) {
                known->weight += clue.weight;
                continue;
            }
            if (reading::isCompanyName(text, name, match.capturedStart(u"name"_s), clue.said))
                all.push_back({name, clue.weight, int(match.capturedStart(u"name"_s))});
        }
    }
    return all;
}

/// The best supported name but the client's: one clue alone counts only where the name comes back.
std::optional<Candidate> posterIn(const Posted &posted, const QString &client)
{
    constexpr int enough = 4;
    std::optional<Candidate> best;
    for (Candidate &candidate : candidatesIn(posted)) {
        candidate.weight += std::min(occurrences(posted.text, candidate.name) - 1, 3);
        if (candidate.weight < enough || candidate.name == client)
            continue;
        if (!best || candidate.weight > best->weight
            || (candidate.weight == best->weight && candidate.start < best->start))
            best = candidate;
    }
    return best;
}

std::optional<Fact<QString>> factOf(const Posted &posted, const std::optional<Candidate> &best,
                                    const QString &rule)
{
    if (!best)
        return {};
    const double confidence = best->weight >= 7 ? 0.7 : 0.5;
    return reading::found(posted, best->name, best->start, best->start + best->name.size(), rule, confidence);
}
} // namespace

reading::Posters reading::postersIn(const Posted &posted)
{
    if (!isForAClient(posted))
        return {factOf(posted, posterIn(posted, {}), u"text.company"_s), {}};
    const std::optional<NamedClient> client = namedClientIn(posted);
    Posters posters;
    if (client)
        posters.company = found(posted, client->name, client->start, client->start + client->name.size(),
                                u"text.company"_s, 0.7);
    posters.agency = factOf(posted, posterIn(posted, client ? client->name : QString()), u"text.agency"_s);
    return posters;
}
