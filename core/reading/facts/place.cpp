// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Line;
using reading::Posted;

/// "Boston", "'s-Hertogenbosch", "St. Gallen", "Frankfurt am Main", then "MA", "Germany".
QString placePattern()
{
    const QString word =
        u"(?:(?:St|Ste|Mt|Ft)\\. )?(?:['’]s[- ]|[Dd]en |[Dd]e )?\\p{Lu}[\\p{L}'’]*(?:-\\p{L}+)*"_s;
    const QString name = word + u"(?: (?:"_s + word
        + u"|am|an der|aan den?|op|sur|de la|de|del|of|im|bei|sous|les)){0,3}(?: (?!office|area|region|metro)\\p{Ll}{3,12}(?=,? \\p{Lu}{2}(?!\\p{L})))?"_s;
    return u"(?<place>"_s + name + u"(?:,? (?:\\p{Lu}{2}(?![\\p{L}])|D\\.C\\.))?(?:, "_s + word + u"(?: "_s
        + word + u"){0,2})?)"_s;
}

/// Words of a label's value or of a sentence that are no place.
bool isNoPlace(const QString &words)
{
    static const Pattern other(
        uR"(^(?:THE(?! (?:NETHERLANDS|HAGUE)\b)|This|That|Our|Your|The|We|You|It|Primary|Remote|Hybrid|Flexible|Flexibility|Onsite|On|Standard|Full|Part|Based|Eastern|Western|Office|Fun|Vibrant|Modern|Multiple|Various|Several|TBD|Anywhere|Home|Must|Within|Work|Working|Global|International|Client|Company|Department|Position|Job|Type|Duration|Salary|Hybride|Onderweg|Location|Locations|Catered|Competitive|Free|Great|Virtual|Nationwide|Worldwide|Any|All|If|As|In|At|Data|Research|Engineering|Software|Business|IT|Microsoft|MS|AI|Monday|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Fysiek|Op|Vor|Thuis|Kantoor|Présentiel|Presencial|Teletrabajo|Télétravail|English|Dutch|German|French|Spanish|Agile|Java|Python|Candidates?|Unlimited|Ideally|Preferably|One|Two|Three|Only|Either|Options?|Please|Contact|Time|Language|Level|Team|Rate|Start|Not|No|Yes|Due|Because|See|Same|Different|Own|Corporate|Central|Local|Customer|Customers|Open|New (?:role|position|opportunity)|Great|Beautiful)\b)"_s);
    // "MainzBerlin", "FLoor": words that ran into each other; "McLean" and "IJmuiden" are whole.
    static const Pattern glued(
        uR"((?<!\bMc)(?<!\bMac)(?<!\b(?:De|La|Le|Du|Di|Mc))(?<=\p{Ll})\p{Lu}|\b(?!IJ\p{Ll})\p{Lu}{2,}\p{Ll})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "High Tech Campus" stands in a city that is not named.
    static const Pattern thing(uR"( (?:Campus|Building|Tower|Headquarters|HQ|Office)$)"_s);
    return words.size() < 3 || glued.isIn(words) || words.contains("'s "_L1) || words.contains(u"’s "_s)
        || thing.isIn(words) || other.isIn(words);
}

/// What ran into the place where a line break was lost: "Framingham, MADuration", "Boston, MA Position".
QString cutPlace(QString words)
{
    static const Pattern behind(
        uR"(\s*\b(?:Duration|Position|Type|Client|Interview|Rate|Job|Contract|Title|Start|Salary|Terms?|Pay|Department|Full|Hourly|Permanent|Responsibilities|Description|Availability|Remote|Hybrid|Only|Local|Reports?|Employment|Schedule|Company|Date|Status|Experience|Work|Shift|Fill|State:?|Requisition|Country|Zip|Fulltime|Ad Code|ONLY|AREA|Is|This|The(?! (?:Netherlands|Hague|Woodlands|Dalles|Bronx|Hamptons|Colony|Villages)\b)|We|You|Our|For|With)\b.*$|(?<=, (?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]))(?=[A-Z]{2,}).*$|(?<=[A-Z]{2})(?=[A-Z][a-z]).*$|(?<=[a-z] [A-Z]{2}), [A-Z].*$|(?<=, [A-Z]{2})[a-z]+[A-Z].*$)"_s);
    return behind.removedFrom(words).trimmed();
}

std::optional<Fact<QString>> placeFound(const Posted &posted, const QString &captured, qsizetype start,
                                        double confidence)
{
    const QString words = cutPlace(captured);
    if (isNoPlace(words) || words.count(u' ') > 6)
        return {};
    return reading::found(posted, words, start, start + words.size(), u"text.location"_s, confidence);
}

std::optional<Fact<QString>> labelledPlace(const Posted &posted)
{
    static const Pattern pattern(
        u"(?m)(?:^[^\\p{L}\\n]{0,6}|[ .)])(?<!\\d )(?i:(?<!additional )(?<!alternate )(?<!other )(?<!two )(?<!three )(?<!four )(?<!five )(?<!six )(?<!multiple ))(?i:(?:primary |work(?:ing|place)? |job |office |position )?locations?|(?:job )?locatie|standplaats|werklocatie|plaats|arbeitsort|standort|einsatzort|dienstort|lieu(?: de travail| du poste)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|city|stad)(?i:\\(s\\))?(?:\\s*[:–-]\\s*(?:[\\n]+(?:- )?)?|(?<=^Location|^Locatie|^Standort|^Location\\(s\\))\\n+(?:- )?)(?:\\W{0,4})(?:(?:(?i:100 ?% )?Remote|Hybrid|Onsite|On-site|Hybride)(?: ?/ ?(?:Remote|Hybrid))?(?:\\s*[-–,/(|]\\s*| werken in | working in | in ))?(?:\\d{4,5}(?: ?[A-Z]{2})? )?"_s
            + placePattern(),
        QRegularExpression::UseUnicodePropertiesOption);
    auto matches = pattern.globalMatch(posted.text.left(20'000));
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        if (std::optional<Fact<QString>> place =
                placeFound(posted, match.captured(u"place"_s), match.capturedStart(u"place"_s), 0.75))
            return place;
    }
    return {};
}

/// "this role is based in Utrecht", "our client in Glendale, CO".
std::optional<Fact<QString>> spokenPlace(const Posted &posted)
{
    static const Pattern pattern(
        u"(?<![\\p{L}])(?i:(?:role|position|job|opportunity|internship|you|you['’]ll be|you will be|candidates?|will be|team|this is) (?:\\w+ ){0,3}(?:based|located) (?:in|at|out of)|(?:position|role|job|opportunity|opening|internship|assignment|project) in|(?:our|one of our|of our|its|of its|one of) clients? (?:located |based )?in|(?:in|at|from) our (?:new |head |main |modern )?office in|office in (?:the (?:heart|cent(?:er|re)|middle) of )?|place of employment is|(?:location|work location) (?:of this job |for this role )?(?:is|will be)|kantoor (?:in|te)|standplaats (?:is )?|werken in|op ons kantoor in|gevestigd in|standort in|büro in|in unserem büro in|arbeitsort ist|basé(?:e)? à|poste (?:est )?basé(?:e)? (?:à|en)|bureaux? (?:à|de)|(?:oficinas?|puesto|ubicad[oa]) en)\\s+"_s
            + placePattern() + u"(?=[\\s.,;:)(/]|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    auto matches = pattern.globalMatch(posted.text.left(20'000));
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const skills::Zone zone = posted.zoneAt(int(match.capturedStart()));
        // "Only after having met you at our office in Zürich" warns of frauds.
        const int from = std::max(0, int(match.capturedStart()) - 60);
        const QStringView before = QStringView(posted.text).mid(from, match.capturedStart() - from);
        if (zone == skills::Zone::About || zone == skills::Zone::Boilerplate
            || before.contains(u" met you"_s))
            continue;
        if (std::optional<Fact<QString>> place =
                placeFound(posted, match.captured(u"place"_s), match.capturedStart(u"place"_s), 0.5))
            return place;
    }
    return {};
}
} // namespace

std::optional<reading::Fact<QString>> reading::locationIn(const Posted &posted)
{
    std::optional<Fact<QString>> place = labelledPlace(posted);
    if (!place)
        place = headerPlaceIn(posted);
    return place ? place : spokenPlace(posted);
}
