// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"
#include "core/reading/headings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Line;
using reading::Posted;

/// Words that a job title ends in or holds.
const QString &roleNouns()
{
    static const QString nouns =
        u"(?:engineer|developer|scientist|analyst|architect|consultant|manager|specialist|administrator|"
        u"designer|programmer|"
        "intern|lead|director|technician|officer|coordinator|trader|marketeer|marketer|tester|researcher|"
        "accountant|"
        "recruiter|assistant|associate|advisor|adviser|nurse|teacher|operator|buyer|planner|editor|writer|"
        "producer|"
        "supervisor|representative|executive|strategist|owner|master|controller|auditor|mechanic|driver|"
        "sales|"
        "ontwikkelaar|medewerker|adviseur|beheerder|projectleider|stagiair|entwickler(?:in)?|ingenieur(?:in)?"
        "|berater(?:in)?|"
        "leiter(?:in)?|mitarbeiter(?:in)?|développeur|ingénieur|chef de projet|desarrollador(?:a)?|ingeniero|analista)"_s;
    return nouns;
}

/// "We are looking for a Senior QA Engineer who", "As our Backend Engineer, you'll".
const std::array<QRegularExpression, 3> &titleSentences()
{
    static const std::array<QRegularExpression, 3> patterns = [] {
        // Words of a title: capitalised, or small ones between them.
        const QString word = u"(?:\\p{Lu}[\\p{L}\\d+#./&-]*|\\d+|of|and|for|/|&|[-–])"_s;
        const QString title = u"(?<title>(?:"_s + word + u"\\s+){0,6}?(?:\\p{Lu}[\\p{L}\\d+#./&-]*[/ -])?"_s
            + u"(?i:"_s + roleNouns() + u")\\b)"_s;
        const auto made = [&](const QString &before) {
            return QRegularExpression(before + title, QRegularExpression::UseUnicodePropertiesOption);
        };
        const QString adjectives =
            u"(?:(?:experienced|talented|motivated|exceptional|skilled|passionate|ambitious|driven|dynamic|"
            u"highly|"
            "outstanding|innovative|strong|dedicated|enthusiastic|creative|great|new|forward-looking|and|"
            "very|full[- ]?time|"
            "ervaren|gedreven|enthousiaste|an?|our|next|een|einen?|un|une)[,]? +){0,6}"_s;
        return std::array<QRegularExpression, 3> {
            made(
                u"(?i:looking (?:for|to hire|to add)|seeking|searching for|hiring|in search of|in need of|recruiting|op zoek naar|suchen(?: wir)?|recherchons|buscamos|zoeken(?: wij| we)?)\\s+(?i:an?|our|the|een|eine?n?|une?)?\\s*"_s
                + adjectives),
            made(
                u"(?i:\\bas (?:an?|our|the)|\\bals|\\bin (?:your|the) role (?:of|as)|the position of|role of)\\s+"_s
                + adjectives),
            made(u"^"_s)};
    }();
    return patterns;
}

QString withoutNoise(QString title)
{
    static const QRegularExpression noise(
        uR"(\s*[(\[]?\s*(?:m/w/d|f/m/d|d/f/m|m/f/d|m/v/x|m/v|h/f|f/h|w/m/d|all genders)\s*[)\]]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    title.remove(noise);
    while (!title.isEmpty() && (title.back().isPunct() && title.back() != u')' && title.back() != u'.'))
        title.chop(1);
    return title.trimmed();
}

/// One of the first lines that is a title and nothing else.
std::optional<Fact<QString>> titleLine(const Posted &posted)
{
    static const QRegularExpression role = reading::wordPattern(u"\\b"_s + roleNouns() + u"s?\\b"_s);
    static const QRegularExpression label = reading::wordPattern(
        uR"(^(?:job title|position title|title|role|position|job|functie|vacature|stelle|poste|puesto)\s*:\s*)"_s);
    int looked = 0;
    for (const Line &line : posted.outline.lines) {
        if (++looked > 6)
            break;
        const QString words = posted.line(line).toString();
        const QRegularExpressionMatch labelled = label.match(words);
        const qsizetype skipped = labelled.hasMatch() ? labelled.capturedEnd() : 0;
        QString rest = words.mid(skipped);
        // "Data Analyst | Amsterdam | Contract", "Engineer: Watertown, MA."
        static const QRegularExpression tail(uR"(\s*(?:\||:| [-–—] |, in |\bat\b).*$)"_s);
        const QString head = rest.remove(tail).trimmed();
        const bool sentence =
            head.contains(". "_L1) || head.endsWith(u'.') || head.contains(u'!') || head.contains(u'?');
        if (head.size() < 4 || head.size() > 80 || sentence || line.isItem || reading::zoneOfHeading(words)
            || head.count(u' ') > 8 || !head.front().isUpper())
            continue;
        static const QRegularExpression speech =
            reading::wordPattern(uR"(\b(?:you|your|we|our|is|are|will|have|this|join|je|jij|wij|help)\b)"_s);
        if (role.match(head).hasMatch() && !speech.match(head).hasMatch()) {
            const qsizetype start = line.start + skipped;
            return reading::found(posted, withoutNoise(head), start, start + head.size(),
                                  u"text.title-line"_s, 0.7);
        }
    }
    return {};
}
} // namespace

std::optional<reading::Fact<QString>> reading::titleIn(const Posted &posted)
{
    if (std::optional<Fact<QString>> line = titleLine(posted))
        return line;
    for (size_t i = 0; i < 2; ++i) {
        const QRegularExpressionMatch match = titleSentences()[i].match(posted.text.left(6000));
        if (match.hasMatch() && match.captured(u"title"_s).size() > 5)
            return found(posted, withoutNoise(match.captured(u"title"_s)), match.capturedStart(u"title"_s),
                         match.capturedEnd(u"title"_s), u"text.title-sentence"_s, 0.6);
    }
    return {};
}

std::optional<reading::Fact<QString>> reading::companyIn(const Posted &posted)
{
    static const QString name =
        u"(?<name>\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:\\p{Lu}[\\p{L}\\d&.'’-]*|of|&|and(?= \\p{Lu})|in(?= \\p{Lu}))){0,4})"_s;
    static const std::array<QRegularExpression, 5> patterns {
        QRegularExpression(
            u"(?m)^(?i:company|employer|bedrijf|unternehmen|entreprise|empresa|organisation|organization)\\s*:\\s*"_s
                + name,
            QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(
            u"(?m)^(?:\\W{0,4}|- )(?i:about|über|over|à propos de|sobre) (?!(?i:us|you|the|our|this|ons|uns|de functie|nous|nosotros|jou|dich)\\b)"_s
                + name + u"\\s*:?\\s*$"_s,
            QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(
            u"(?m)(?:^|[.!?] )"_s + name
                + u"(?:,? \\(?[A-Z]{2,6}\\)?,?)? (?:is (?:a|an|the|one of|currently seeking|seeking|looking|hiring|searching|recruiting)\\b|are (?:a|looking)|helps|provides|builds|ist ein|is een|est un|es una)"_s,
            QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(u"(?:^|[\\s(])(?i:at|bij|bei|chez|join|with) "_s + name
                               + u",? (?:we|you|our|wir|wij|you'll|you’ll|nous)\\b"_s,
                           QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(u"\\b(?:What|Why) "_s + name + u" (?:can offer|offers)"_s,
                           QRegularExpression::UseUnicodePropertiesOption)};
    static const QRegularExpression notAName(
        uR"(^(?:This|The|It|We|Our|You|Your|There|Here|That|As|In|At|He|She|What|Who|If|Experience|Knowledge|Python|Job|Team|Company|Candidate|Ability|Position|Role|Location|English|And|Not|Work|One|Each|All|Wij|Dit|Het|Een|Je|Jij|Wir|Das|Die|Der|Ideal|Applicants?|Salary|Working|Background|Education|Must|A|An|These|Those|Our Client|Client)\b)"_s);
    for (const QRegularExpression &pattern : patterns) {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(posted.text.left(20'000));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QString value = match.captured(u"name"_s);
            if (notAName.match(value).hasMatch() || value.size() < 2)
                continue;
            return found(posted, value, match.capturedStart(u"name"_s), match.capturedEnd(u"name"_s),
                         u"text.company"_s, 0.5);
        }
    }
    return {};
}

std::optional<reading::Fact<QString>> reading::locationIn(const Posted &posted)
{
    static const QString place =
        u"(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?:, (?:\\p{Lu}{2}\\b|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?))?)"_s;
    static const std::array<QRegularExpression, 4> patterns {
        QRegularExpression(
            u"(?m)(?i:\\b(?:location|work location|job location|locatie|standplaats|arbeitsort|standort|einsatzort|lieu|localisation|ubicación|lugar))(?i:\\(s\\))?\\s*:\\s*(?:(?:Remote|Hybrid)\\s*[-,/]\\s*)?"_s
                + place,
            QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(u"(?i:werklocatie)\\s*:[^\\n]{0,30}? in (?:\\d{4,5} )?"_s + place,
                           QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(
            u"(?i:based in|located in|based around|office in|offices in|heart of|place of employment is|location of this job is|our client in|clients in|position in|team in|job is in|kantoor in|gevestigd in|standort in)\\s+"_s
                + place,
            QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(u"\\b"_s + place.chopped(0) + u"(?= (?:Client|area|office)\\b)"_s,
                           QRegularExpression::UseUnicodePropertiesOption)};
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(posted.text.left(20'000));
        if (match.hasMatch())
            return found(posted, match.captured(u"place"_s), match.capturedStart(u"place"_s),
                         match.capturedEnd(u"place"_s), u"text.location"_s, 0.5);
    }
    return {};
}
