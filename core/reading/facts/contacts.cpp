// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Span;

/// Where one thought ends inside of a line: list marks, labels of fields ("Requisition:") and glued
/// sentences.
const Pattern &thoughtEnd()
{
    static const Pattern pattern(
        uR"((?<=\s)(?:Requisition|Req|Location|Duration) ?: \S+\s|\s+[*•·|]\s*|\s+[-–—]{1,2}\s*(?=\p{Lu})|(?<=[\p{L}\d)!.][.!?*])(?=\p{Lu}{2,}\s|\p{Lu}\p{Ll}+\s|U\.S\.)|(?<=\p{Lu}{2})(?=TS/SCI)|\S+@\S+\s(?=[Mm]ust\b)|(?<=[\p{Ll}!?)\d]|\p{Lu}{2})(?=(?:Full(?:-?time)?|Visa|Job|Location|Position|Duration|Contract|Permanent|Responsibilities|Summary|Preferred|Required|Top Skills|Software|U\.S\.|US |NOTE:?|Please)\b|U\.S\. )|\s(?=Candidates? must\b)|(?<!PLEASE)(?<!Please)\s(?=(?:NOTE|Note|Requisition|Job Posting Title|Job [\p{L} ]{2,20}|Shift|Position Type|Position Title|Duration|Required Skills|Required|Preferred|PREFERRED [A-Z]+|REQUIRED [A-Z]+|Top Skills|Company Description|Salary|Location|Description|Education|Experience|Responsibilities|Skills)(?: ?:|\b [\p{L} ]{2,20}:)))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Where another thought begins without any mark, in texts that lost theirs: "... as required Where
/// applicable, ...". Not behind a word that leads on to it: "require active secret clearance".
const Pattern &thoughtBegin()
{
    static const Pattern pattern(
        uR"((?<=[\p{Ll}\d)”"*]|\p{Lu}{2})(?<! a| an| the| of| or| and| for| by| in| to| be| is| are| any| no| not| all| our| that| with|equire|equires|equiring|ctive|ave|ossess|ponsor|inimum|urrent|nterim|ational|LEARANCE| Top| TOP|uthorization|rocess|evel|alid)[ ”“*]+(?=No (?:visa|Visa|H-?1B?) [Ss]ponsorship|This (?:position|role|is)\b|We (?:are|do|can|cannot|offer|will)\b|Our client|(?:All applicants|Applicants) (?:must|for|who)|Where applicable|Must (?:be|have)\b|(?:Top )?Secret clearance|H-?1-?B and|U\.?S\.? [Cc]itizen|Those authorized|What [Yy]ou|Associate|Bachelor|Software (?:Dev|Eng)|Top Skills|Active (?:Secret|Top|TS)|Company$|Responsib))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The thought around a place: a sentence less the fields, headings and list items that ran into it.
Span thoughtAround(const QString &text, Span sentence, int place)
{
    const Span whole = sentence;
    const QString words = text.mid(whole.start, whole.end - whole.start);
    for (const Pattern *edge : {&thoughtEnd(), &thoughtBegin()}) {
        auto edges = edge->globalMatch(words);
        while (edges.hasNext()) {
            const PatternMatch found = edges.next();
            if (whole.start + found.capturedEnd() <= place)
                sentence.start = std::max(sentence.start, whole.start + int(found.capturedEnd()));
            else if (whole.start + found.capturedStart() > place + 4)
                sentence.end = std::min(sentence.end, whole.start + int(found.capturedStart()));
        }
    }
    return sentence;
}

/// A thought as a value: no list mark, cut between words around the place where it is too long.
Span shortened(const QString &text, Span sentence, int place)
{
    constexpr int longest = 220;
    constexpr int before = 130;
    if (text.mid(sentence.start, 2) == "- "_L1)
        sentence.start += 2;
    // "Security clearance" and its value on the next line.
    static const Pattern heading = reading::wordPattern(
        uR"(^(?:(?:required |minimum )?(?:security )?clearance(?: requirements?| required)?|citizenship|work (?:authori[sz]ation|permit)|visa(?: sponsorship| status)?)\s*:?$)"_s);
    if (sentence.end + 1 < text.size() && text[sentence.end] == u'\n'
        && heading.isIn(text.mid(sentence.start, sentence.end - sentence.start)))
        sentence.end = reading::sentenceAround(text, sentence.end + 1).end;
    sentence = thoughtAround(text, sentence, place);
    // "Work authorization All who ...", "SECURITY CLEARANCE This position ...": a heading lost its line.
    static const Pattern lostHeading(
        uR"(^(?:(?:Security|SECURITY) (?:Clearance|CLEARANCE)|(?:Work|WORK) (?:Authori[sz]ation|AUTHORI[SZ]ATION)|Special Requirements:) *(?=(?:This|Those|All|Candidates?|Must|Applicants?|You|We|Only|US|U\.S\.|Government)\b))"_s);
    if (const PatternMatch lost = lostHeading.match(text.mid(sentence.start, sentence.end - sentence.start));
        lost.hasMatch()) {
        sentence.start += int(lost.capturedLength());
        place = std::max(place, sentence.start);
    }
    if (place - sentence.start > before) {
        const qsizetype space = text.indexOf(u' ', place - before);
        sentence.start = space >= 0 && space < place ? int(space) + 1 : place;
    }
    if (sentence.end - sentence.start > longest) {
        const qsizetype space = text.lastIndexOf(u' ', sentence.start + longest);
        sentence.end = space > place ? int(space) : sentence.start + longest;
    }
    while (sentence.start < sentence.end && (text[sentence.start].isSpace() || text[sentence.start] == u'-'))
        ++sentence.start;
    while (sentence.end > sentence.start && text[sentence.end - 1].isSpace())
        --sentence.end;
    return sentence;
}

/// Words about the reader's right to work, not about what the company sells or whom it pays for moving.
const Pattern &visaPattern()
{
    static const Pattern pattern = reading::wordPattern(
        uR"((?<![\p{L}\d])(?:(?:visa|h-?1b|immigration|work permit|permit|employment) sponsorships?|(?:offer|provide|provides|require|requiring|need|available for|unable to|cannot|not|without|no|eligible for) (?:\w+ ){0,3}sponsorship|(?:unable|not able) to sponsor|(?:cannot|can ?not|will not|does not|do not) (?:be able to )?sponsor|sponsor(?:ing)? (?:h-?1b|visas?|work)|work (?:permits?|visas?)|h-?1b|security clearance|(?:secret|sci|public trust|dod|q-level|sc|dv) clearance|ts ?/ ?sci|top secret|(?:us|u\.s\.|united states|dutch|eu|german|uk|british|french|spanish|canadian|australian) citizen(?:s|ship)?|citizenship (?:is )?required|authori[sz]ed to work|authori[sz]ation to work|(?:legal )?right to work|work authori[sz]ations?|green card|eligib(?:le|ility) to work in|valid work|werkvergunning|verblijfsvergunning|arbeitserlaubnis|aufenthaltstitel|sicherheitsüberprüfung|eu-bürger|permis de travail|titre de séjour|habilitation (?:secret|défense)|permiso de trabajo|permiso de residencia|nie en vigor)(?![\p{L}\d]))"_s);
    return pattern;
}
} // namespace

std::optional<reading::Fact<QString>> reading::visaIn(const Posted &posted)
{
    // "regardless of citizenship", "your privacy": the law's words, not the employer's.
    static const Pattern law = wordPattern(
        uR"(regardless of|without regard|discriminat|e-verify|verify (?:the )?identity|equal (?:employment )?opportunit|protected individuals|highest levels? of|scam|poster\b|generally, an? |is defined as|"U\.?S\.? Person")"_s);
    auto matches = visaPattern().globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const int place = int(matches.next().capturedStart());
        const Span sentence = sentenceAround(posted.text, place);
        if (law.isIn(posted.text.mid(sentence.start, sentence.end - sentence.start)))
            continue;
        const Span span = shortened(posted.text, sentence, place);
        return found(posted, posted.text.mid(span.start, span.end - span.start), span.start, span.end,
                     u"text.visa"_s, 0.7);
    }
    return {};
}

std::optional<reading::Fact<QString>> reading::contactIn(const Posted &posted)
{
    static const Pattern mail(
        uR"((?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{2,30}){0,3}\.(?:[a-z]{2,12}(?![a-z0-9])|[A-Z]{2,12}(?![A-Za-z0-9])))"_s);
    // Desks for other matters than this application.
    static const Pattern desk = wordPattern(
        uR"(accommodat|privacy|unsubscribe|no-?reply|accessib|disabilit|assistance|fraud|scam|phishing|abuse|press@|gdpr|dataprotection|data protection|datenschutz|complaint|agencies|acquisi|do not (?:forward|send|submit)|report (?:the|this|any)|alternative (?:method|format|way)|identity theft|only originate|offers (?:only )?come from|someone to refer)"_s);
    // Every word may begin an address; most texts hold none.
    if (!posted.text.contains(u'@'))
        return {};
    auto matches = mail.globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const Span sentence = sentenceAround(posted.text, match.capturedStart());
        // "... ext. 1108 or at anna@...": an abbreviation ended no sentence.
        constexpr int shortest = 40;
        const bool cut = match.capturedStart() - sentence.start < shortest;
        const qsizetype line = posted.text.lastIndexOf(u'\n', match.capturedStart()) + 1;
        const int from = std::max(cut ? int(line) : sentence.start, int(match.capturedStart()) - 320);
        const int to =
            std::min(std::max(sentence.end, int(match.capturedEnd())), int(match.capturedEnd()) + 80);
        if (!desk.isIn(posted.text.mid(from, to - from)))
            return found(posted, match.captured(), match.capturedStart(), match.capturedEnd(), u"text.mail"_s,
                         0.8);
    }
    return {};
}

std::optional<reading::Fact<QString>> reading::jobIdIn(const Posted &posted)
{
    static const Pattern pattern = wordPattern(
        uR"((?<![\p{L}])(?:(?:job|requisition|req|vacancy|vacature|reference|ref|posting|position|opening|stellen|referenz|kennziffer|referentie|referencia|référence|oferta)[-. ]?(?:id|number|nr|no|code|nummer|ref|requisition id|#)|(?-i:(?:Job |Vacancy )?(?:Reference|Ref)\.?(?= ?[:#]))|role number|ad code|vacaturenr|jobnummer|kennziffer|référence|referenznummer|stellen-id)\.?(?:\s*[:#])*\s*[-–]?(?<id>(?-i:(?:[A-Z]{1,6}[-_]?)?\d(?:[\dA-Z_./-]{0,30}[\dA-Z])))(?-i:(?![a-z/\d])(?!-[A-Z])(?![A-Z](?![a-z]))))"_s);
    // "Job Code: 12/05/2024" is a day, "Position number 2" a counter.
    static const Pattern odd(uR"(^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}$|^.{25,}$)"_s);
    auto matches = pattern.globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const QString id = match.captured(u"id"_s);
        if (!odd.isIn(id))
            return found(posted, id, match.capturedStart(u"id"_s), match.capturedEnd(u"id"_s),
                         u"text.job-id"_s, 0.8);
    }
    return {};
}
