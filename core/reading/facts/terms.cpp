// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Posted;
using skills::Zone;

template <class Value> struct Rule {
    Value value {};
    QString id {};
    QRegularExpression pattern {};
};

enum class Where { Anywhere, OutsideCompanyTalk };

/// The first place that a rule finds, the rules in their order.
template <class Value, class Rules>
std::optional<Fact<Value>> firstOf(const Posted &posted, const Rules &rules, Where where)
{
    for (const Rule<Value> &rule : rules) {
        QRegularExpressionMatchIterator matches = rule.pattern.globalMatch(posted.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Zone zone = posted.zoneAt(int(match.capturedStart()));
            const reading::Span sentence = reading::sentenceAround(posted.text, match.capturedStart());
            // "Job type: Full-time" holds wherever it stands.
            const bool labelled = QStringView(posted.text)
                                      .mid(sentence.start, match.capturedEnd() - sentence.start)
                                      .contains(u':');
            const bool others =
                zone == Zone::Boilerplate || (where == Where::OutsideCompanyTalk && zone == Zone::About);
            if (others && !labelled)
                continue;
            return reading::found(posted, rule.value, match.capturedStart(), match.capturedEnd(), rule.id,
                                  0.85);
        }
    }
    return {};
}
} // namespace

std::optional<reading::Fact<WorkMode>> reading::workModeIn(const Posted &posted)
{
    using enum WorkMode;
    static const std::array<Rule<WorkMode>, 6> rules {Rule<WorkMode> {
                                                          Onsite, u"text.not-remote"_s,
                                                          wordPattern(
                                                              uR"(\b(?:no|not(?: a)?) (?:fully )?remote\b|\bmust (?:be|work) (?:on[- ]?site|in (?:the )?office)|\b(?:100 ?%|fully|only|strictly) on[- ]?site|\bon[- ]?site only|\bnot (?:eligible|available) for remote)"_s)},
                                                      Rule<WorkMode> {
                                                          Hybrid, u"text.hybrid"_s,
                                                          wordPattern(
                                                              uR"(\bhybride? ?(?:[-–] ?)?(?:working|work|model|setup|set-up|role|position|office|schedule|policy|environment|arrangement|remote|basis|way of working|culture|werken|werkplek|werkmodel|arbeiten|arbeitsmodell|mode|format|\(|opportunit\w+|flexib\w+)|\bhybrides arbeiten|\bwork(?:ing)? (?:in a )?hybrid|\bwerken (?:we |wij )?hybride?|\(hybrid[^)\n]{0,30}\)|(?:location|modality|locatie|work ?mode|workplace|arbeitsort|type)[^\n:]{0,15}:\s*hybrid|\b(?:remote/hybrid|hybrid/remote)\b|^- hybrid$|\btélétravail partiel|\bmodelo híbrido|\btrabajo híbrido|\bhíbrid[oa]\b|\btravail hybride)"_s)},
                                                      Rule<WorkMode> {
                                                          Hybrid, u"text.days-in-office"_s, wordPattern(uR"(\b(?:\d|one|two|three|four|a few|twee|drie|een)(?:\s?(?:-|–|to|tot|of|or)\s?(?:\d|two|three|four))? (?:days?|dagen|dag|tage)(?: (?:a|per|each|in de|pro) (?:week|woche))? (?:minimum )?(?:in|at|from|on|op|im|van|vanuit|zu) (?:the |our |het |de |onze |je )?(?:office|home|remote|site|kantoor|huis|thuis|homeoffice|büro)|\b(?:\d|two|three) days? (?:remote|remotely)\b|\b(?:deels|gedeeltelijk) (?:vanuit huis|thuis)|\bwork[- ]from[- ]home (?:or|and) (?:in[- ])?(?:the )?office|\bpartially remote|\bpart remote)"_s)},
                                                      Rule<WorkMode> {
                                                          Remote, u"text.remote"_s,
                                                          wordPattern(
                                                              uR"(\b(?:fully|100 ?%|completely|entirely|primarily) remote\b|\bremote[- ](?:first|only|position|role|job|opportunity|work(?:ing)? (?:position|role|from))|\b(?:position|role|job) (?:is|can be|will be) (?:fully |100% )?(?:remote|performed remotely|done remotely)|\bwork(?:ing)? (?:fully |100% )?remote(?:ly)?(?: from anywhere| within)?\b(?! (?:team|allowance|sens))|\(remote[^)\n]{0,30}\)|(?:location|locatie|work ?mode|workplace|arbeitsort|standort|lieu)[^\n:]{0,15}:\s*(?:100% |fully )?remote|\bremote\s?[,/|–-]\s?(?:us|usa|uk|eu|europe|emea|germany|netherlands|anywhere|worldwide)\b|\bwork from anywhere|\btelecommut(?:e|ing) position|\bvolledig (?:remote|thuis)|\b100 ?% (?:homeoffice|télétravail)|\btélétravail (?:complet|total)|\b100 ?% remoto|\bteletrabajo)"_s)},
                                                      Rule<WorkMode> {
                                                          Onsite, u"text.onsite"_s,
                                                          wordPattern(
                                                              uR"(\b(?:work|position|role|job|duties|performed|this is an?|located|is|be)\b[^.\n]{0,25}\bon[- ]?site\b(?! (?:visits?|gym|parking|medical|support|client|training|interview|customer))|\bin[- ]office (?:role|position|work)|(?:work location|werklocatie|location|arbeitsort|lugar de trabajo|lieu du poste)\s*:?\s*(?:in[- ]person|on[- ]?site|fysiek|vor ort|présentiel|en présentiel|presencial|empleo presencial)|\bin person\b$|\bpräsenz vor ort|\b5 (?:days|dagen) (?:per week |a week )?(?:in (?:the |our )?office|op kantoor|on[- ]?site))"_s)},
                                                      Rule<WorkMode> {
                                                          Hybrid, u"text.home-days"_s,
                                                          wordPattern(
                                                              uR"(\bhybrid\b(?=[^\n]{0,20}$)|^hybride?\b|\bdeels thuiswerken|\bmix of (?:office|remote|home))"_s)}};
    return firstOf<WorkMode>(posted, rules, Where::Anywhere);
}

std::optional<reading::Fact<EmploymentType>> reading::employmentTypeIn(const Posted &posted)
{
    using enum EmploymentType;
    static const std::array<Rule<EmploymentType>, 5> rules {Rule<EmploymentType> {
                                                                Internship, u"text.internship"_s,
                                                                wordPattern(
                                                                    uR"(\b(?:this|the|our|paid|month|months|about|your|summer|winter|graduation|research) internship\b|\binternship (?:position|opportunity|compensation|program|assignment|allowance|duration)|(?:job type|dienstverband|employment type|type|contract)[^\n:]{0,15}:\s*(?:stage|internship|praktikum)\b|\bas an? (?:\w+ ){0,3}intern\b|\b(?:looking for|seeking|hiring) an? (?:\w+ ){0,3}intern\b|\bafstudeerstage|\bmeewerkstage|\bstageopdracht|\bstageplek|\bpflichtpraktik|\bstagiaire\b|\boffre de stage|\bprácticas (?:en|remuneradas))"_s)},
                                                            Rule<
                                                                EmploymentType> {Contract, u"text.contract"_s,
                                                                                 wordPattern(uR"(\bcontract[- ]to[- ](?:hire|perm)|\bcontract (?:position|role|assignment|job|opportunity|basis|length|duration)\b|\b\d+\+?[- ]months?[- ](?:initial |long |rolling )?contract\b|\b(?:long|short)[- ]term contract\b|\b(?:position|job|employment|assignment|contract|hire)[- ]?type\s*:\s*(?:\w+ ?/ ?)?contract\b|\bfreelance (?:position|role|assignment|basis|job|opdracht|project)|\bcorp[- ]to[- ]corp\b|\bc2c\b|\bw2 (?:only|contract|position)|\b(?:w2|1099)\b(?= while contract)|^contract$|duration\s*:\s*\d+\+? ?(?:months?|weeks?)|\bzzp[- ]opdracht|\binitial contract\b|\bfreie mitarbeit|\bmission freelance)"_s)},
                                                            Rule<EmploymentType> {
                                                                FullTime, u"text.full-time"_s,
                                                                wordPattern(
                                                                    uR"(\bfull[- ]?time\b(?! (?:students?|employees?|staff|employment equivalent|equivalent|study|associates|regular employees|team members|education|engineers? on|hire))|\bvoltijd|\bvollzeit|\bin vollzeit|\btemps plein|\bjornada completa|\btiempo completo|\b(?:36|38|40)\s?(?:-\s?40\s?)?(?:hours|uur|hrs|stunden)[- ]?(?: ?(?:per|a|p/|pro|/) ?(?:week|wk|woche)|werkweek)|\b40[- ]hour (?:work)?week)"_s)},
                                                            Rule<EmploymentType> {
                                                                PartTime, u"text.part-time"_s,
                                                                wordPattern(
                                                                    uR"(\bpart[- ]?time\b(?! (?:students?|employees?|study))|\bdeeltijd|\bteilzeit|\btemps partiel|\bmedia jornada|\bwerkstudent|\b(?:16|20|24)\s?(?:-\s?(?:24|32)\s?)?(?:hours|uur|stunden) (?:per|a|pro) (?:week|woche))"_s)},
                                                            Rule<EmploymentType> {
                                                                Temporary, u"text.temporary"_s,
                                                                wordPattern(
                                                                    uR"(\btemporary (?:position|role|assignment|job|contract)|\bfixed[- ]term (?:contract|position|appointment)|\bseasonal (?:position|role)|\btijdelijke (?:functie|opdracht|aanstelling|baan)|\bbefristete? (?:stelle|anstellung|position)|\bmaternity cover|\bcontrato temporal|(?:job type|employment type)\s*:\s*temporary)"_s)}};
    return firstOf<EmploymentType>(posted, rules, Where::OutsideCompanyTalk);
}

std::optional<reading::Fact<QString>> reading::visaIn(const Posted &posted)
{
    static const QRegularExpression pattern = wordPattern(
        uR"(\b(?:visa sponsorship|sponsorship|work (?:permit|visa)|h-?1b|security clearance|ts/sci|top secret|secret clearance|(?:us|u\.s\.|dutch|eu|german) citizen\w*|authorized to work|authorised to work|right to work|work authorization|green card|highly skilled migrant|werkvergunning|arbeitserlaubnis|background check|relocation (?:support|assistance|package)|permis de travail|permiso de trabajo)\b)"_s);
    const QRegularExpressionMatch match = pattern.match(posted.text);
    if (!match.hasMatch())
        return {};
    constexpr int longest = 160;
    const Span sentence = sentenceAround(posted.text, match.capturedStart());
    const int start = std::max(sentence.start, int(match.capturedStart()) - longest / 2);
    const int end = std::min(sentence.end, start + longest);
    QString words = posted.text.mid(start, end - start).trimmed();
    if (words.startsWith("- "_L1))
        words.remove(0, 2);
    return found(posted, words, start, end, u"text.visa"_s, 0.7);
}

std::optional<reading::Fact<QString>> reading::contactIn(const Posted &posted)
{
    static const QRegularExpression mail(
        uR"(\b[A-Za-z0-9._%+-]{1,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{2,30}){1,4}\b)"_s);
    QRegularExpressionMatchIterator matches = mail.globalMatch(posted.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        static const QRegularExpression desk =
            wordPattern(uR"(accommodat|privacy|unsubscribe|no-?reply|accessib|disabilit)"_s);
        const Span sentence = sentenceAround(posted.text, match.capturedStart());
        const QString words = posted.text.mid(sentence.start, sentence.end - sentence.start);
        if (!desk.match(words).hasMatch())
            return found(posted, match.captured(), match.capturedStart(), match.capturedEnd(), u"text.mail"_s,
                         0.8);
    }
    return {};
}

std::optional<reading::Fact<QString>> reading::jobIdIn(const Posted &posted)
{
    static const QRegularExpression pattern = wordPattern(
        uR"(\b(?:job|requisition|req|vacancy|vacature|reference|posting|position|stellen|referenz|kennziffer|referentie)[- ]?(?:id|number|nr|no|code|nummer|ref|#)\.?\s*[:#]?\s*(?<id>[A-Z]{0,6}[-_]?\d[\dA-Z_-]{2,18})\b)"_s);
    const QRegularExpressionMatch match = pattern.match(posted.text);
    if (!match.hasMatch())
        return {};
    return found(posted, match.captured(u"id"_s), match.capturedStart(u"id"_s), match.capturedEnd(u"id"_s),
                 u"text.job-id"_s, 0.8);
}
