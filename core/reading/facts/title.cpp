// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/header_parts.h"
#include "core/reading/facts/role_words.h"
#include "core/reading/facts/text_facts.h"
#include "core/reading/headings.h"
#include "core/reading/titles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Line;
using reading::Posted;

/// "Data Analyst", "(Junior) Data Analyst".
bool opensLikeATitle(const QString &head)
{
    return head.front().isUpper() || (head.startsWith(u'(') && head.size() > 1 && head[1].isUpper());
}

/// A whole line that names a role and says nothing about it.
bool readsAsTitle(const QString &head)
{
    static const Pattern speech = reading::wordPattern(
        uR"((?<![\p{L}])(?:hi|hello|hallo|dear|i['’]m|my|you|your|we|our|is|are|will|have|has|this|that|join|je|jij|wij|wie|wir|sie|nous|vous|help|seeking|looking|needed|wanted|hiring|zoekt|zoeken|sucht|suchen|recherche|busca|responsible|reporting|reports|(?<!customer )(?<!user )(?<!guest )(?<!employee )(?<!digital )(?<!member )(?<!player )(?<!developer )experience|requirements?(?! (?:engineer|analyst|manager|management))|responsibilities|description|understands?|qualify|candidates?|supports|creates?|interacts?|assists?|supervises|leads|performs?|provides?|manages?|work(?:s|ing)?|builds?|develops?|ensure|apply|recruiters,|calls|please|if|as|about|opportunity|positions?|type|team of|to gather|jouw|een|eine?|un|une|una)(?![\p{L}]))"_s);
    // "Sr. Developer" is one; any other full stop ends a sentence.
    static const Pattern stop(uR"((?<![JS]r)(?<!\bSt)\. )"_s);
    const bool sentence = stop.isIn(head) || head.endsWith(u'.') || head.contains(u'!') || head.contains(u'?')
        || head.contains(u':');
    if (head.size() < 4 || head.size() > 80 || sentence || head.count(u' ') > 8 || !opensLikeATitle(head)
        || reading::zoneOfHeading(head))
        return false;
    // "Lead a team ..." does, "Lead Engineer" is.
    static const Pattern verb =
        reading::wordPattern(uR"(^(?:lead|support|develop|design|plan) (?:a|an|the|our)\b)"_s);
    static const Pattern leadsWhat = reading::wordPattern(
        uR"(^lead (?!.*(?:engineer|developer|scientist|analyst|architect|consultant|designer|specialist|manager|programmer|tester|researcher|officer|entwickler|ontwikkelaar)))"_s);
    if (leadsWhat.isIn(head))
        return false;
    return reading::namesRole(head) && !speech.isIn(head) && !verb.isIn(head);
}

/// "Data Analyst | Amsterdam | Contract", "Engineer: Watertown, MA": what comes before the place.
QString withoutTail(QString words)
{
    static const Pattern tail(
        uR"(\s*(?:\||:| [-–—•·] | [-–—](?=\p{Lu}\p{Ll})|, in |\(?\b(?:Remote|Hybrid|On-?site)\b|(?<=\p{L}) (?:at|with|w/) (?=\p{L})| (?:bij|bei|chez) (?=\p{Lu})| \(?(?:\d{2,3} ?%|\d{2}(?:[-–]\d{2})? ?(?:uur|hours|h)\b)).*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const Pattern label = reading::wordPattern(
        uR"( (?:position|job|role)?\s*(?:description|responsibilities|summary|overview)$)"_s);
    // "Business Analyst Location", "Product ManagerRef": the next field's label.
    static const Pattern field(
        uR"((?:\s|(?<=\p{Ll})|(?<=\)))(?:Locations?|Duration|Ref|Rate|Salary|Client|Terms?|Start|Position Type|Job Type|Live Anywhere|duties may include|Duties)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "Engineer Springfield, VA", "Scientist (Fairfax, VA)".
    static const Pattern place(
        uR"((?<=engineer|scientist|developer|manager|analyst|architect|consultant|designer|specialist|administrator)(?: |,? \()\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu}{2}\)?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    // "Java Developer TRV2700Hartford", "Systems Engineer IILeeds": a number or a place that ran into the
    // title.
    static const Pattern glued(uR"((?:\s+[A-Z]{2,}\d{3,}|(?<= II| IV|III)(?=\p{Lu}\p{Ll})).*$)"_s,
                               QRegularExpression::UseUnicodePropertiesOption);
    // "Data Scientist Contract", "Analyst, Clearance Required", "Developer (Angular mandatory)".
    static const Pattern terms = reading::wordPattern(
        uR"(\s*\((?:no|[^()]*(?:mandatory|must|required|only))\b[^()]*\)|,? (?:active |top secret |secret |TS/SCI )*clearance(?: is)?(?: required)?$|(?<=engineer|scientist|developer|manager|analyst|architect|consultant|designer|specialist|administrator) (?:contract|freelance|permanent|temporary)$|,? (?:full|part)[- ]time(?:/ ?permanent)?$)"_s);
    for (const Pattern *noise : {&glued, &tail, &label, &place, &field, &terms})
        words = noise->removedFrom(words);
    // "Specialist (32 - 40 hours)" left half a bracket.
    if (words.count(u'(') > words.count(u')'))
        words.truncate(words.lastIndexOf(u'('));
    return words.trimmed();
}

/// `company` is that of the lines above the first paragraph.
std::optional<Fact<QString>> titleAt(const Posted &posted, const std::optional<Fact<QString>> &company,
                                     int start, int end, double confidence)
{
    // "Als Data Engineer bij ...", "We are hiring: Data Engineer" speak of the role they name.
    static const Pattern opening = reading::wordPattern(
        uR"(^(?:(?:jouw rol )?(?:als|as an?|as our) (?-i:(?=\p{Lu}))|(?:(?:job |position |role )?title|the|vacature|full[- ]?time|part[- ]?time) (?-i:(?=\p{Lu}))|(?:we are |we['’]?re |now )?hiring\s*[:!–-]\s*|(?:vacancy|vacature|job opening|stellenangebot|offre d['’]emploi|wir suchen|gesucht)\s*[:!–-]\s*))"_s);
    const PatternMatch opened = opening.match(posted.text.mid(start, std::min(end - start, 40)));
    start += int(opened.hasMatch() ? opened.capturedLength() : 0);
    // "Data Engineer / Acme / Utrecht": the title ends before the company.
    if (company && company->span && company->span->start > start && company->span->start < end)
        end = company->span->start;
    static const Pattern separator(u"(?: (?:at|bij|bei|chez))?[\\s/|·•,@-]+$"_s);
    const QString head = withoutTail(separator.removedFrom(posted.text.mid(start, end - start)));
    const QString value = reading::cleanTitle(head);
    if (!readsAsTitle(head) || value.size() < 4)
        return {};
    return reading::found(posted, value, start, start + head.size(), u"text.title-line"_s, confidence);
}

/// "Job title: Data Analyst", the value behind the label or on the line below it.
std::optional<Fact<QString>> labelledTitle(const Posted &posted, const std::optional<Fact<QString>> &company)
{
    static const Pattern label = reading::wordPattern(
        uR"(^(?:short description|job title|position title|role title|posting title|title|role|position(?: role/tile)?|job role|job|functie|functietitel|vacature|stelle|stellenbezeichnung|position|poste|intitulé du poste|puesto)\s*(?::|$)\s*)"_s);
    const std::vector<Line> &lines = posted.outline.lines;
    for (size_t i = 0; i < std::min<size_t>(lines.size(), 25); ++i) {
        const PatternMatch match = label.match(posted.line(lines[i]));
        if (!match.hasMatch())
            continue;
        const int start = lines[i].start + int(match.capturedEnd());
        const bool below = start >= lines[i].end && i + 1 < lines.size();
        const Line &line = below ? lines[i + 1] : lines[i];
        if (std::optional<Fact<QString>> title =
                titleAt(posted, company, below ? line.start : start, line.end, 0.8))
            return title;
    }
    return {};
}

/// One of the first lines that is a title and nothing else.
std::optional<Fact<QString>> titleLine(const Posted &posted, const std::optional<Fact<QString>> &company)
{
    const std::vector<Line> &lines = posted.outline.lines;
    const size_t first = reading::headerStart(posted);
    for (size_t i = first; i < std::min<size_t>(lines.size(), first + 3); ++i) {
        if (lines[i].isItem)
            continue;
        if (std::optional<Fact<QString>> title = titleAt(posted, company, lines[i].start, lines[i].end, 0.7))
            return title;
    }
    return {};
}

/// "We are looking for a Senior QA Engineer who", "As our Backend Engineer, you'll".
const std::array<Pattern, 4> &titleSentences()
{
    static const std::array<Pattern, 4> patterns = [] {
        // Words of a title: capitalised, or small ones between them.
        const QString word = u"(?:\\p{Lu}[\\p{L}\\d+#./&-]*|\\d+|of|and|for|/|&|[-–])"_s;
        const QString title = u"(?<title>(?:"_s + word + u"\\s+){0,6}?(?:\\p{Lu}[\\p{L}\\d+#./&-]*[/ -])?"_s
            + u"(?i:"_s + reading::roleNouns()
            + u")(?![\\p{L}-])(?: in Test\\b| (?:Intern|Internship|I{1,3}|IV|VI{0,3}|[1-5])(?![\\p{L}\\d.+])"_s
            + u"|(?<=Manager|manager|Director|director|Head|head|Lead|lead|VP|President|president) of \\p{Lu}[\\p{L}&-]+(?: (?:(?:and|&) )?\\p{Lu}[\\p{L}&-]+){0,3})?"_s
            + u"(?: ?/ ?(?:\\p{Lu}[\\p{L}\\d+#.&-]* ){0,3}(?i:"_s + reading::roleNouns() + u")\\b)?)"_s;
        const QString adjectives =
            u"(?:(?:[Ee]xperienced|[Dd]riven|[Aa]nd|[Dd]etail-[Oo]riented|[Tt]alented|[Mm]otivated|[Pp]"
            u"assionate|[Ss]killed|experienced|talented|motivated|exceptional|skilled|passionate|ambitious|"
            u"driven|dynamic|"
            u"highly|outstanding|innovative|strong|dedicated|enthusiastic|creative|great|new|hands-on|"
            u"forward-looking|and|very|full[- ]?time|ervaren|gedreven|enthousiaste|engagierten?|erfahrenen?|"
            u"an?|our|next|een|einen?|un|une|una)[,]? +){0,6}"_s;
        const auto made = [&](const QString &before, const QString &behind) {
            return Pattern(before + adjectives + title + behind,
                           QRegularExpression::UseUnicodePropertiesOption);
        };
        return std::array<Pattern, 4> {
            made(
                u"(?i:looking (?:for|to hire|to add)|(?<!is )(?<!are )seeking|is (?:currently )?seeking|are (?:currently )?seeking|searching for|(?:is|are|['’]re|currently) hiring|in search of|in need of|(?:is|are) recruiting|needs|op zoek naar|suchen(?: wir)?(?: ab sofort| zum nächstmöglichen zeitpunkt)?|recherch(?:ons|e)|buscamos|zoek(?:en|t)(?: wij| we)?)\\s+(?i:an?|our|the|een|eine?n?|une?|una)\\s+"_s,
                QString()),
            made(
                u"(?i:\\bas (?:an?|our|the)|\\bals(?: eine?)?|\\bin (?:your|the) role (?:of|as)|\\bthe (?:position|role) of|\\ben tant que?|\\bcomo)\\s+"_s,
                u"(?=,? (?:\\([^)\\n]{1,40}\\),? )?(?:(?:at|with|in|for|on|bij|bei|chez|en) [^.\\n,]{2,60},? )?(?:you|je |jij |ben |ga |bist|sind sie|sie |du |wirst|werden|vous|tu |serás|te ))"_s),
            // "If you are a Lead Android Developer with 3+ years of experience, please read on".
            made(u"(?i:\\bif you(?: are|['’]re) an?)\\s+"_s,
                 u"(?=,? (?:with|who|that|and|looking|interested|please|in|based)\\b)"_s),
            // "The Senior Data Scientist is responsible for ...".
            made(
                u"(?:^|\\n|[.!:] ?)(?:The|This|Our) "_s,
                u"(?= (?:is (?:primarily |directly )?(?:responsible|accountable)|will|reports|works|role|position)\\b)"_s)};
    }();
    return patterns;
}

std::optional<Fact<QString>> titleSentence(const Posted &posted)
{
    constexpr int searched = 6'000;
    const QString head = posted.text.left(searched);
    for (const Pattern &pattern : titleSentences()) {
        auto matches = pattern.globalMatch(head);
        while (matches.hasNext()) {
            const PatternMatch match = matches.next();
            const QString words = match.captured(u"title"_s);
            // One bare word ("a manager") names no role; a first sentence does not run over a line.
            if (!words.contains(u' ') && !words.contains(u'-') && !words.contains(u'/'))
                continue;
            // "The lead of the team will ..." is a person.
            if (words.startsWith("lead"_L1) || words.startsWith("head"_L1))
                continue;
            if (!words.contains(u'\n'))
                return reading::found(posted, reading::cleanTitle(words), match.capturedStart(u"title"_s),
                                      match.capturedEnd(u"title"_s), u"text.title-sentence"_s, 0.6);
        }
    }
    return {};
}
} // namespace

std::optional<reading::Fact<QString>> reading::titleIn(const Posted &posted)
{
    // "Home Software Development", then the page's other jobs: a sentence knows better which one this is.
    static const Pattern trail = wordPattern(uR"(^home\b)"_s);
    const std::vector<Line> &lines = posted.outline.lines;
    const bool hasTrail = !lines.empty() && trail.isIn(posted.line(lines.front()));
    const std::optional<Fact<QString>> company = headerCompanyIn(posted);
    if (std::optional<Fact<QString>> title = labelledTitle(posted, company))
        return title;
    std::optional<Fact<QString>> title = hasTrail ? titleSentence(posted) : titleLine(posted, company);
    if (title)
        return title;
    return hasTrail ? titleLine(posted, company) : titleSentence(posted);
}
