// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/role_words.h"
#include "core/reading/facts/text_facts.h"
#include "core/skills/lexicon.h"

#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Posted;

/// A place where a text names who posts it, and how much that says.
struct Clue {
    Pattern pattern {};
    int weight = 0;
};

/// From this weight on a clue says it in so many words: "Company: Acme".
constexpr int surely = 5;

constexpr int searchedForNames = 20'000;

QString namePattern()
{
    const QString word = u"\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\.(?=[\\p{L}\\d])[\\p{L}\\d]+)*"_s;
    return u"(?<name>"_s + word + u"(?: (?:"_s + word
        + u"|of|&|and(?= \\p{Lu})|in(?= \\p{Lu})|de|van|der)){0,4}(?:,? (?:Inc|Ltd|LLC|GmbH|B\\.V|N\\.V|AG|SE|S\\.A|Corp)\\b\\.?)?)"_s;
}

const std::array<Clue, 6> &clues()
{
    static const std::array<Clue, 6> made = [] {
        const QString name = namePattern();
        const auto pattern = [](const QString &source) {
            return Pattern(
                source, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
        };
        const QString start = u"(?:^(?:- )?|(?<=[.!?:] ))"_s;
        return std::array<Clue, 6> {
            Clue {
                pattern(
                    u"^(?i:company(?: name)?|employer|hiring organi[sz]ation|bedrijf|werkgever|unternehmen|firma|entreprise|société|empresa|organi[sz]ation)\\s*:\\s*"_s
                    + name + u"\\s*$"_s),
                surely},
            Clue {
                pattern(
                    u"^(?:\\W{0,4})(?i:about|über|over|à propos de|sobre|acerca de|working at|werken bij|life at|why join|why|warum|waarom|pourquoi|por qué) "_s
                    + name + u"\\s*:?\\s*$"_s),
                4},
            Clue {
                pattern(
                    start + name
                    + u"(?:,? \\(?[A-Z]{2,6}\\)?,?)? (?:is (?:currently |now |actively )?(?:seeking|looking|hiring|searching|recruiting)\\b|are (?:currently )?(?:looking|seeking|hiring)|has an (?:immediate |exciting )?(?:opening|opportunity)|sucht\\b|zoekt\\b|is op zoek|recherche\\b|recrute\\b|busca\\b)"_s),
                4},
            Clue {
                pattern(
                    start + name
                    + u"(?:,? \\(?[A-Z]{2,6}\\)?,?)? (?:is an? (?:EEO|equal|affirmative|drug-free|E-Verify)|is (?:proud to be |committed to )an? equal|provides equal|(?:is|was) (?:founded|headquartered)\\b|(?:is|are) (?!(?:the|our) (?i:firm|company|bank|group)['’]s|an? (?:[\\w-]+ ){0,2}(?:newly|centrali[sz]ed|internal|cross-functional)\\b)(?:an?|the|one of)\\b(?=[^.\\n]{0,90}\\b(?:compan|provider|lead|firm|organi[sz]|manufactur|maker|global|world|nation|agency|consult|start-?up|scale-?up|platform|bank|university|hospital|institute|employer|supplier|business|group|brand|fund|team of|software|health))|helps|provides|builds|develops|delivers|ist (?:ein|der|die|das)\\b|is een|is (?:de|het)\\b|est (?:un|le|la)|es (?:un|la|el)\\b)"_s),
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

/// Words that open a sentence or name a thing, in capitals by chance.
bool isOrdinary(const QString &name, bool isLabelled)
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
    return name.size() < 2 || name.size() > 50 || glued.isIn(name) || name.contains("'s "_L1)
        || name.contains("’s "_L1) || first.isIn(name) || (!isLabelled && role.isIn(name));
}

/// "Python", "Machine Learning": what the lexicon knows is asked of people, it does not hire them.
bool isSkill(const QString &name)
{
    return skills::Lexicon::standard().index().knows(skills::stemOf(name));
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

struct Candidate {
    QString name {};
    int weight = 0;
    int start = 0;
    bool isSure = false;
};

int occurrences(const QString &text, const QString &name)
{
    return int(text.count(name));
}

std::vector<Candidate> candidatesIn(const QString &text)
{
    std::vector<Candidate> all;
    for (const Clue &clue : clues()) {
        auto matches = clue.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QString name = match.captured(u"name"_s);
            while (name.endsWith(u'.') && !name.endsWith("Inc."_L1) && !name.endsWith("B.V."_L1)
                   && !name.endsWith("N.V."_L1))
                name.chop(1);
            if (isOrdinary(name, clue.weight >= surely) || isSkill(name)
                || (clue.weight < surely
                    && (isDepartment(text, name) || isCutInHalf(text, match.capturedStart(u"name"_s)))))
                continue;
            const auto known = std::ranges::find(all, name, &Candidate::name);
            if (known != all.end())
                known->weight += clue.weight;
            else
                all.push_back(
                    {name, clue.weight, int(match.capturedStart(u"name"_s)), clue.weight >= surely});
        }
    }
    return all;
}

/// The best supported name but the client's: one clue alone counts only where the name comes back.
std::optional<Candidate> posterIn(const QString &text, const QString &client)
{
    constexpr int enough = 4;
    std::optional<Candidate> best;
    for (Candidate &candidate : candidatesIn(text)) {
        candidate.weight += std::min(occurrences(text, candidate.name) - 1, 3);
        if (candidate.weight < enough || candidate.name == client
            || (!candidate.isSure && isAlsoAWord(text, candidate.name)))
            continue;
        if (!best || candidate.weight > best->weight
            || (candidate.weight == best->weight && candidate.start < best->start))
            best = candidate;
    }
    return best;
}

/// Whether the one who posts looks for somebody else: "is seeking an analyst for one of its clients". That a
/// consultancy has clients is not enough.
bool isForAClient(const QString &text)
{
    static const QString seeks =
        u"(?:seeking|looking|hiring|searching|recruiting|needs|seeks|requires|in need|in search)"_s;
    // Up to the sentence's end; "Sr. Analyst" ends none. Who joins "our team" is not hired by the client.
    static const QString on = u"(?:(?! to join our )(?:[^.\\n]|(?<=\\b[SJ]r)\\.))"_s;
    static const Pattern client = reading::wordPattern(
        u"(?<![\\p{L}])(?:"_s + seeks + on
        + u"{0,140} (?:(?:for|on behalf of|at|in support of|to provide) (?:one of (?:our|its|their|my) (?:[\\w-]+ ){0,4}clients?|(?:our|its|my|(?<!activities for )(?<!services for )(?<!projects for )(?<!work for )a) (?:[\\w-]+ ){0,4}client)(?![\\p{L}])(?! (?:project|engagement|team|service|base|relation|facing|success)))|"_s
        + seeks + on + u"{0,100}(?:position|role|opportunity|contract|assignment|hire)"_s + on
        + u"{0,60} (?:with|supporting) (?:an?|our|one of our) (?:[\\w-]+ ){0,6}clients?|(?:our|my) (?:[\\w-]+ ){0,4}client(?:,|\\s)[^.\\n]{0,160}"_s
        + seeks
        + u"|(?:to join|join) our client['’]s|client has an? (?:immediate |exciting |current |urgent )?(?:opening|opportunity|need|contract)(?![\\p{L}])|(?:direct|end) client is (?:looking|seeking|searching|hiring)(?![\\p{L}])|recruiting [^.\\n]{0,40}for our client"_s
        + u"|(?:onze|een van onze) (?:opdrachtgever|klant)s?[^.\\n]{0,80}(?:zoek|op zoek)|(?:zoek\\w*|op zoek)[^.\\n]{0,80}voor (?:onze|een van onze) (?:opdrachtgever|klant)|für (?:unseren|einen unserer|unsere) (?:kunden|mandanten|auftraggeber)[^.\\n]{0,80}such\\w+|im auftrag (?:unseres|eines)|pour (?:le compte de (?:notre|nos)|l['’]un de nos|notre) clients?|notre client[^.\\n]{0,100}recherch|(?:nuestro cliente|para (?:un|nuestro|uno de nuestros) clientes?)[^.\\n]{0,80}busca|buscamos[^.\\n]{0,80}para (?:un|nuestro|uno de nuestros) cliente)"_s);
    constexpr int searched = 3'000;
    return client.isIn(text.left(searched));
}

/// "We recruit for our client, Acme.": whom the agency names.
std::optional<Candidate> namedClient(const QString &text)
{
    static const Pattern client(
        u"\\b(?i:for|on behalf of|voor|für|pour) (?i:our|my|onze|unseren|notre) (?:[\\w-]+ ){0,3}(?i:client|opdrachtgever|klant|kunden),? "_s
            + namePattern() + u"(?=[.,;!\\n]| (?:is|are|we)\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = client.match(text);
    const QString name = match.captured(u"name"_s);
    if (!match.hasMatch() || isOrdinary(name, false) || isSkill(name))
        return {};
    return Candidate {name, 7, int(match.capturedStart(u"name"_s)), false};
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

std::optional<reading::Fact<QString>> reading::companyIn(const Posted &posted)
{
    const QString text = posted.text.left(searchedForNames);
    return factOf(posted, isForAClient(text) ? namedClient(text) : posterIn(text, {}), u"text.company"_s);
}

std::optional<reading::Fact<QString>> reading::agencyIn(const Posted &posted)
{
    const QString text = posted.text.left(searchedForNames);
    if (!isForAClient(text))
        return {};
    const std::optional<Candidate> client = namedClient(text);
    return factOf(posted, posterIn(text, client ? client->name : QString()), u"text.agency"_s);
}
