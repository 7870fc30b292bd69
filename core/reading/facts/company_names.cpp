// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/company_names.h"
#include "core/reading/facts/header_words.h"
#include "core/reading/facts/role_words.h"
#include "core/reading/facts/text_facts.h"
#include "core/reading/headings.h"
#include "core/skills/lexicon.h"
#include "core/skills/stem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Said;

/// "Software Harbour, Inc.": a legal form behind words that would name a thing.
bool isTrade(const QString &name)
{
    static const Pattern trade(
        uR"(^(?:Data|Digital|Software|Business|Product|Machine|Marketing|Engineering|Technology|Analytics|Customer|Finance|Research|Clinical|Security|Cloud|Network|Services?|Quality|Innovation|Work|Team|American?|Amsterdam|Rotterdam|Berlin|London|Paris|Boston)\b)"_s);
    return reading::hasLegalForm(name) && trade.isIn(name);
}

/// Words that open a sentence or name a thing, in capitals by chance.
bool isOrdinary(const QString &name, Said said)
{
    static const Pattern first(
        uR"(^(?:This|The|It|We|Our|You|Your|There|Here|That|As|In|At|On|He|She|They|Them|Their|Few|Where|Below|What|Who|Why|How|If|Is|Are|Experience|Knowledge|Job|Team|Company|Candidates?|Ability|Position|Role|Location|English|Dutch|German|French|Spanish|And|Not|Work|One|Each|All|Every|Some|Many|Both|Wij|Dit|Het|Een|Je|Jij|Jouw|Wir|Das|Die|Der|Du|Sie|Ihr|Le|La|Les|Nous|Vous|El|Los|Ideal|Applicants?|Salary|Working|Background|Education|Must|A|An|These|Those|Client|EEO|EOE|GDPR|USA?|UK|EU|AI|IT|HR|Ph|Bachelor\w*|Master\w*|Degree|Certifications?|Qualifications?|Requirements?|Responsibilit\w+|Overview|Summary|Description|Equal|Diversity|Benefits?|Data|Digital|Software|Business|Product|Project|Machine|Marketing|Engineering|Technology|Analytics|Customer|Sales|Finance|Teamwork|Communication|Excellent|Strong|Hybrid|Remote|Full|Part|Now|Join|Apply|About|For|With|From|To|When|While|Please|Monday|January|Microsoft Office|Netherlands|Germany|France|Spain|Europe|America|Amsterdam|Rotterdam|Utrecht|Berlin|London|Paris|Madrid|New York|Boston|Manager|Senior|Junior|Lead|Success|Research|Clinical|Security|Cloud|Network|Service|Services|Program|Department|Agency|Agencies|Third|No|Yes|Note|Additional|Other|Relocation|Sponsorship|Travel|Us|Me|Visit|Contact|LinkedIn|Glassdoor|Indeed|Facebook|Reliability|Quality|Innovation|Sustainability|Currently)\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const Pattern role(u"\\b"_s + reading::roleNouns() + u"s?$"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
    // "SummaryWe are looking": a heading that ran into its sentence.
    static const Pattern glued(u"(?<=\\p{Ll})(?:We|Our|You|The|This|Is)$"_s,
                               QRegularExpression::UseUnicodePropertiesOption);
    // "Leading Bank is seeking": nobody in particular.
    static const Pattern anonymous(
        uR"(^(?:(?:Leading|Top|Major|Large|Growing|Fast|Well|Boutique|Prestigious|Premier|Exciting|International|Global|Local|Regional|National|Fortune|Multinational|Established|Successful|Rapidly|Small|Private|Public|Renowned|Reputed|Confidential)\b.*)?\b(?:Bank|Company|Firm|Client|Retailer|Start-?[Uu]p|Organi[sz]ation|Employer|Manufacturer|Consultancy|Services)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "Acme's tide team", "Acme Tide Department": a part of who hires.
    static const Pattern other(uR"(['’]s? |\b(?:Department|Division|Directorate|Team|Abteilung|Afdeling)$)"_s,
                               QRegularExpression::UseUnicodePropertiesOption);
    return name.size() < 2 || name.size() > 50 || glued.isIn(name) || other.isIn(name) || anonymous.isIn(name)
        || (first.isIn(name) && !isTrade(name)) || (said != Said::BehindALabel && role.isIn(name));
}

/// "in Eindhoven", "office in Eindhoven": what stands behind "in" more often than not is a place.
bool isPlace(const QString &text, const QString &name)
{
    return !name.contains(u' ') && text.count(u" in "_s + name) * 2 > text.count(name);
}

/// "Python", "Machine Learning": what the lexicon knows is asked of people, it does not hire them.
bool isSkill(const QString &name)
{
    const skills::PhraseIndex &index = skills::Lexicon::standard().index();
    if (!name.contains(u' '))
        return index.knows(skills::stemOf(name));
    const std::vector<skills::Hit> hits = index.hitsIn(name);
    return hits.size() == 1 && hits.front().start == 0 && hits.front().end == name.size();
}

/// A name that also stands in small letters is a word.
bool isAlsoAWord(const QString &text, const QString &name)
{
    const QString small = name.toLower();
    if (name == small || name.contains(u' '))
        return false;
    for (qsizetype at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
        const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
        const qsizetype end = at + small.size();
        const QChar behind = end < text.size() ? text[end] : QChar(u' ');
        // "acme.com" and "jobs@acme" are the name once more.
        if (before.isSpace() && (behind.isSpace() || behind == u',' || behind == u'.')
            && !(behind == u'.' && end + 1 < text.size() && text[end + 1].isLetter()))
            return true;
    }
    return false;
}

/// "The Institute of Advanced Computing (IAC)" of a university, "our new area Data Products (DP)": a part of
/// who hires, not the employer.
bool isDepartment(const QString &text, const QString &name)
{
    static const QStringList parts {u"area"_s,     u"department"_s,      u"division"_s, u"tribe"_s,
                                    u"squad"_s,    u"gemeente"_s,        u"afdeling"_s, u"business unit"_s,
                                    u"stadt"_s,    u"municipality of"_s, u"city of"_s,  u"town of"_s,
                                    u"Abteilung"_s};
    if (std::ranges::any_of(parts, [&](const QString &part) { return text.contains(part + u' ' + name); }))
        return true;
    if (name != name.toUpper() || !text.contains(u'(' + name + u')'))
        return false;
    // "our Market Watch (MW) team"
    static const QStringList groups {u" team"_s, u" department"_s, u" division"_s, u" unit"_s,
                                     u" practice"_s};
    if (std::ranges::any_of(groups,
                            [&](const QString &group) { return text.contains(u'(' + name + u')' + group); }))
        return true;
    static const Pattern university = reading::wordPattern(
        uR"((?<![\p{L}])(?:university|universiteit|universität|université|universidad)(?![\p{L}]))"_s);
    const QString ofUniversity =
        university.isIn(text) ? u"institute?|faculty|school|section|group|faculteit|fakultät|"_s : QString();
    const Pattern department = reading::wordPattern(
        u"(?<![\\p{L}])(?:"_s + ofUniversity
        + u"department|division|business unit|area|afdeling|abteilung)(?![\\p{L}])[^.\\n()]{0,60}\\("_s
        + QRegularExpression::escape(name) + u"\\)"_s);
    return department.isIn(text);
}

/// "Archie, part of Acme Digital" that "is a platform", "our platform, Archie": what is sold does not hire.
bool isProduct(const QString &text, const QString &name)
{
    static const QString thing =
        u"(?:platform|product|tool|app|application|software|solution|suite|plattform|lösung|oplossing|plateforme|plataforma)"_s;
    static const Pattern ours = reading::wordPattern(
        u"(?<![\\p{L}])(?:our|onze?|unsere[rmn]?|notre|nuestr[oa]) (?:[\\p{L}-]+ ){0,3}"_s + thing
        + u",? $"_s);
    static const Pattern part = reading::wordPattern(
        u"^,? (?:an? |een |ein )?(?:onderdeel van|part of|product of|product van|produkt der|teil der|powered by|built by) (?-i:\\p{Lu})"_s);
    static const Pattern is = reading::wordPattern(
        u"^ (?:is|ist|est|es) (?:an?|the|een|het|de|eine?|une?|una|la|die|das) [^.\\n]{0,60}\\b"_s + thing
        + u"(?![\\p{L}])"_s);
    constexpr qsizetype around = 100;
    bool isThing = false;
    bool isOwned = false;
    const QStringView whole(text);
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const QStringView behind = whole.mid(at + name.size(), around);
        isThing = isThing || is.isIn(behind);
        isOwned = isOwned || part.isIn(behind)
            || ours.isIn(whole.mid(std::max<qsizetype>(0, at - around), std::min(at, around)));
    }
    return isThing && isOwned;
}

/// A line that begins in the middle of a sentence, where a name lost its first half: "Institutes for Bio⏎
/// Medical Research is seeking".
bool isCutInHalf(const QString &text, qsizetype start)
{
    if (start < 2 || text[start - 1] != u'\n' || !text[start - 2].isLower())
        return false;
    const qsizetype line = text.lastIndexOf(u'\n', start - 2) + 1;
    const qsizetype length = start - 1 - line;
    return length > 60 || length < 5;
}

} // namespace

const QString &reading::companyName()
{
    const QString word = u"\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\.(?=[\\p{L}\\d])[\\p{L}\\d]+)*"_s;
    static const QString name = u"(?<name>"_s + word + u"(?: (?:"_s + word
        + u"|of|&|and(?= \\p{Lu})|in(?= \\p{Lu})|de|van|der)){0,4}(?:,? (?:Inc|INC|Ltd|LTD|LLC|GmbH|B\\.?V|N\\.V|AG|SE|S\\.A|Corp|CORP)\\b\\.?)?)"_s;
    return name;
}

bool reading::isCompanyName(const QString &text, const QString &name, qsizetype start, Said said)
{
    // A heading's word may be a name that comes back again and again.
    constexpr int often = 4;
    if (isOrdinary(name, said) || (said == Said::InPassing && isSkill(name))
        || (reading::zoneOfHeading(name) && text.count(name) < often))
        return false;
    return said == Said::BehindALabel
        || !(isAlsoAWord(text, name) || isPlace(text, name) || isDepartment(text, name)
             || isProduct(text, name) || isCutInHalf(text, start));
}
