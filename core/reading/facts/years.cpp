// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"
#include "core/reading/facts/wishes.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Posted;
using skills::Zone;

constexpr double mostYears = 25;

double numberOf(const QString &word)
{
    static const QHash<QString, double> words {
        {u"one"_s, 1},   {u"two"_s, 2},    {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5},
        {u"six"_s, 6},   {u"seven"_s, 7},  {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10},
        {u"een"_s, 1},   {u"één"_s, 1},    {u"twee"_s, 2},  {u"drie"_s, 3}, {u"vier"_s, 4},
        {u"vijf"_s, 5},  {u"zes"_s, 6},    {u"zeven"_s, 7}, {u"acht"_s, 8}, {u"tien"_s, 10},
        {u"ein"_s, 1},   {u"einem"_s, 1},  {u"zwei"_s, 2},  {u"drei"_s, 3}, {u"fünf"_s, 5},
        {u"sechs"_s, 6}, {u"sieben"_s, 7}, {u"zehn"_s, 10}, {u"un"_s, 1},   {u"deux"_s, 2},
        {u"trois"_s, 3}, {u"quatre"_s, 4}, {u"cinq"_s, 5},  {u"dix"_s, 10}, {u"dos"_s, 2},
        {u"tres"_s, 3},  {u"cuatro"_s, 4}, {u"cinco"_s, 5}, {u"seis"_s, 6}, {u"siete"_s, 7},
        {u"ocho"_s, 8},  {u"diez"_s, 10}};
    const double known = words.value(word.toLower(), 0);
    return known > 0 ? known : QString(word).replace(u',', u'.').toDouble();
}

const Pattern &yearsPattern()
{
    static const Pattern pattern = reading::wordPattern(
        uR"((?<![\d,$€£\p{L}])(?<![\d\s]\.)(?<![\p{L}\d]-)(?<!months to )(?<!month to )(?<!months - )(?<least>\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|nine|ten|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|einem?|zwei|drei|fünf|sechs|sieben|zehn|un|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|seis|siete|ocho|diez)(?:\s*\(\d{1,2}\+?\))?\s*(?:\+|plus\b)?\s*(?:(?:-|–|—|−|to|tot|bis|à|a|or|of|oder|ou|o)\s*(?:\d{1,2}|two|three|four|five|six|seven|eight|ten|drie|vijf|drei|fünf|cinq|cinco)\s*(?:\(\d{1,2}\))?\s*\+?\s*|or more |of meer |oder mehr |ou plus |o más |\+\s*|plus )?-?(?:year\(s\)|years?|yrs?|jaar|jaren|jahren?|jährige[nrs]?|ans?|années?|años?)(?![\p{L}]))"_s);
    return pattern;
}

/// Speaks of the company, of time off or of a law rather than of the candidate.
bool isAboutOthers(QStringView sentence)
{
    static const Pattern others = reading::wordPattern(
        uR"(\b(?:in a row|we have \d+|(?:degree|studies|studium|diploma|course)[^.\n(]{0,60}\((?:a )?(?:minimum|at least|min\.?)|(?:each|every|our) (?:\w+ )?(?:members?|consultants?|people|engineers|employees?|developers?) (?:has|have|brings?|average)|team (?:has|have|with) \d+|(?:team|we|our|together)[^.\n]{0,60}(?:combined|collective|cumulative|joint) (?:\w+ )?experience|(?:duration|duur|dauer|durée|duración)|one year of it|years? (?:college|university|degree|institution|school|undergraduate|program(?:me)?|mba|term|appointment|fellowship|plan|anniversary|lease|roadmap|horizon)|after (?:\d+|one|two|three|a) |na \d+ jaar|nach \d+ jahren|après \d|tras \d|each (?:additional )?year|every year|years ago|years? old|year old|jaar geleden|vor \d+ jahren|founded|since|established|our company|(?:our|rich|long|proud|company) history|history of (?:over |more than |nearly )?\d+|years? (?:of )?history|historie|heritage|anniversary|tenure|longevity|(?:stays?|stayed) \d+|been in operations?|(?:has|have) been (?:at|with) (?!least)|contract opportunity|(?:designation|certification|certificate) for (?:a minimum of |at least )?\d+|we offer [^.\n]{0,25}\d+[- ]year|a further|extended (?:by|for)|warranty|vesting|vest|exercise|of age|years old|contract (?:of|for)|\d+[- ]year (?:contract|degree|program)|year contract|been in business|years? in business(?! \w)|of service|of innovation|consecutive|serving(?! (?:as|in)\b)|for over \d+ years|for more than \d+ years|more than \d{2} years|over \d{2} years|al meer dan|in lieu|seit (?:über|mehr als|\d)|depuis (?:plus )?|gegründet|opgericht|sinds|fondée|desde hace|más de \d+ años (?:de historia|en el sector|acompa)|ans d['’]existence|firmenjubiläum|vertrag|contract voor|jaarcontract|contrat de|ausbildung|berufsausbildung)\b)"_s);
    return others.match(sentence).hasMatch();
}

bool isAboutExperience(QStringView sentence)
{
    static const Pattern experience = reading::wordPattern(
        uR"(experience|experienced|ervaring|\p{L}*erfahrung|expérience|experiencia|years? (?:of )?(?:working|developing|building|designing|programming|in |with |as )|background|hands-on|track record|yrs?\.? |professional|minimum|at least|\+\s*years|proficien|expertise|knowledge)"_s);
    return experience.isIn(sentence);
}

/// "For the past 12 years", "each next year": a stretch of time, not one of experience.
bool isPeriod(QStringView before)
{
    static const Pattern period = reading::wordPattern(
        uR"((?<![\p{L}])(?:last|past|next|first|previous|another|every|afgelopen|komende|eerste|letzten|nächsten|ersten|dernières|prochaines|últimos|próximos|primeros) (?:[\p{L}]+ )?\z)"_s);
    return period.isIn(before);
}

/// The line up to `place`, 200 characters at most.
QStringView lineBefore(QStringView text, int place)
{
    constexpr int most = 200;
    const qsizetype from =
        std::max({qsizetype(0), qsizetype(place - most), text.left(place).lastIndexOf(u'\n') + 1});
    return text.mid(from, place - from);
}

/// "degree, or 4 years of combined education": stands in for the degree, is not what is asked. `before` is
/// the line up to the years.
bool standsInForDegree(QStringView before, QStringView after)
{
    static const Pattern instead = reading::wordPattern(
        uR"((?:degree|diploma|bachelor\S*|master\S*|bs|education|field)\b[^.;\n]{0,60}\b(?:or|plus|and|with)\s+(?:at least |a minimum of )?$)"_s);
    static const Pattern combined = reading::wordPattern(uR"(\A[^.;\n]{0,12}(?:combined|equivalent) )"_s);
    // "Bachelor's degree or 8 years of relevant experience": the years are for those without one.
    static const Pattern replaces = reading::wordPattern(
        uR"((?:degree|diploma|bachelor['’]?s?|master['’]?s?|ph\.?d\.?|(?<![\p{L}])b\.?s\.?c?|abschluss|opleiding)(?: or (?:above|higher|better))?(?: (?:in|from) [^.;\n]{3,90})?,?(?: is)?(?: (?:typically|generally|usually|preferred|required|desired)){0,2}[,;]?\s+(?:or|oder|ou)\s+(?:at least |a minimum of )?$|\bin lieu of [^.;\n]*$)"_s);
    return replaces.match(before).hasMatch()
        || (instead.match(before).hasMatch() && combined.match(after).hasMatch());
}

/// "The team consists of ten people, all with 5 years": the people who are there already.
bool isAboutTeam(QStringView before)
{
    static const Pattern team = reading::wordPattern(
        uR"((?<![\p{L}])(?:(?:team|department|group|staff)[^.;\n]{0,60}consists? of|most of our)(?![\p{L}]))"_s);
    return team.isIn(before);
}

bool isOptional(const Posted &posted, const reading::Span &sentence, int place)
{
    static const Pattern marker =
        reading::wordPattern(uR"(\b(?:preferred|a plus|desired|desirable|nice to have|ideally)\b)"_s);
    static const Pattern brackets(uR"(\([^()]*\))"_s);
    const QString words =
        brackets.removedFrom(posted.text.mid(sentence.start, sentence.end - sentence.start));
    return posted.zoneAt(place) == Zone::Preferred || marker.isIn(words);
}

/// "7+ years of experience required", even among wishes.
bool isRequiredBehind(QStringView behind)
{
    static const Pattern required =
        reading::wordPattern(uR"(\A[^.;,\n]{0,110}(?<!not )(?:required|mandatory|a must)(?![\p{L}]))"_s);
    return required.isIn(behind);
}

/// "up to 3 years" asks for none.
bool isUpperBound(QStringView before)
{
    static const Pattern most = reading::wordPattern(
        uR"((?<![\p{L}])(?:up to|upto|no more than|not more than|less than|under|fewer than|maximum(?: of)?|max\.?|maximaal|hoogstens|minder dan|bis zu|maximal|höchstens|weniger als|jusqu['’]à|maximum|moins de|hasta|máximo|menos de)\s+$)"_s);
    return most.isIn(before);
}

/// "BS with 4 years, MS with 2": where one line names several degrees, each with its years, the fewest count.
double leastAlternative(QStringView line, double first)
{
    static const Pattern degree = reading::wordPattern(
        uR"((?<![\p{L}])(?:bachelor\S*|b\.?s\.?c?|b\.?a|master\S*|m\.?s\.?c?|ph\.?\s?d|doctora\w+|hbo|wo|mbo|degree)(?![\p{L}]))"_s);
    auto years = yearsPattern().globalMatch(line);
    std::vector<PatternMatch> all;
    while (years.hasNext())
        all.push_back(years.next());
    double least = first;
    for (size_t i = 1; i < all.size(); ++i) {
        const qsizetype from = all[i - 1].capturedEnd();
        const QStringView between = line.mid(from, all[i].capturedStart() - from);
        static const Pattern instead =
            reading::wordPattern(uR"((?<![\p{L}])(?:or|of|oder|ou|o)(?![\p{L}])|[/;])"_s);
        if (between.size() > 120 || !degree.isIn(between) || !instead.isIn(between))
            break;
        const double years2 = numberOf(all[i].captured(u"least"_s));
        if (years2 > 0)
            least = std::min(least, years2);
    }
    return least;
}

/// The end of a sentence with the one that goes on from it: "...; or a PhD and 12 years", ". Or a master's
/// plus one year".
int withAlternative(const QString &text, int end)
{
    static const Pattern goesOn = reading::wordPattern(uR"(^[;.]\s*(?:or|oder|of|ou|o)\s)"_s);
    constexpr int most = 3;
    for (int i = 0; i < most && goesOn.isIn(text.mid(end, 12)); ++i)
        end = reading::sentenceAround(text, end + 4).end;
    return end;
}

/// "1 3 years", "0 2 years": a range whose dash was lost; the first figure, else nothing.
std::optional<double> lostRange(QStringView before)
{
    static const Pattern first = reading::wordPattern(uR"((?:^|[^\d\s.,/-]\s|\n)(?<first>\d)\s\z)"_s);
    const PatternMatch match = first.match(before);
    return match.hasMatch() ? std::optional(match.captured(u"first"_s).toDouble()) : std::nullopt;
}

/// "0-2 years": nothing is asked.
bool startsAtNone(const PatternMatch &match, QStringView before)
{
    static const Pattern none = reading::wordPattern(uR"((?<![\d.,])0\+?\s*(?:-|–|—|to|tot|bis)\s*\z)"_s);
    return match.captured(u"least"_s) == u"0"_s || none.isIn(before);
}

/// "8 years of overall experience", "10+ years industry experience": all of it rather than one skill's.
bool speaksOfAll(QStringView after)
{
    static const Pattern all = reading::wordPattern(
        uR"(\A['’]?\s*(?:of )?(?:(?:overall|total|gesamte?)(?![\p{L}])|(?:(?:documented|progressive|professional|relevant|related|full[- ]?time|paid|industry|it|work|working|software|development|engineering|information technology)\s+){1,4}experience(?! (?:(?:with|using|on|as|for|leading|managing|developing|building)(?![\p{L}])|in (?!(?:the )?(?:it|information technology|software|industry)(?![\p{L}]))))))"_s);
    return all.isIn(after);
}

/// "8 years of Java, 10 years of overall experience": the total is what is asked.
std::optional<reading::Fact<double>> totalIn(const Posted &posted, int from, double first)
{
    static const Pattern degree = reading::wordPattern(
        uR"((?<![\p{L}])(?:in lieu|degree|bachelor\S*|master\S*|ph\.?d|desired|preferred|a plus)(?![\p{L}]))"_s);
    constexpr int farthest = 2500;
    const QStringView text = posted.text;
    const QStringView words = text.mid(from, farthest);
    auto years = yearsPattern().globalMatch(words);
    while (years.hasNext()) {
        const PatternMatch match = years.next();
        const int start = from + int(match.capturedStart());
        const int end = from + int(match.capturedEnd());
        const double number = numberOf(match.captured(u"least"_s));
        const Zone zone = posted.zoneAt(start);
        if (zone != Zone::Required && zone != posted.zoneAt(from))
            return {};
        const reading::Span sentence = reading::sentenceAround(posted.text, start);
        const QStringView line = text.mid(sentence.start, sentence.end - sentence.start);
        if (number > first && number <= mostYears && speaksOfAll(text.mid(end, 90)) && !degree.isIn(line)
            && !isAboutOthers(line))
            return reading::found(posted, number, start, end, u"text.years"_s, 0.85);
    }
    return {};
}
} // namespace

std::optional<reading::Fact<double>> reading::yearsIn(const Posted &posted)
{
    std::optional<Fact<double>> optional;
    const QStringView text = posted.text;
    auto matches = yearsPattern().globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const int start = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        const Zone zone = posted.zoneAt(start);
        if (zone == Zone::About || zone == Zone::Benefits || zone == Zone::Boilerplate)
            continue;
        const Span sentence = sentenceAround(posted.text, start);
        const int reach = std::min(withAlternative(posted.text, sentence.end), start + 400);
        const double named = numberOf(match.captured(u"least"_s));
        const double years = leastAlternative(text.mid(start, std::max(0, reach - start)), named);
        const int from = std::max(sentence.start, start - 60);
        const QStringView near = text.mid(from, std::min(sentence.end, end + 80) - from);
        const QStringView before = text.mid(sentence.start, start - sentence.start);
        const bool wanted = zone == Zone::Required || zone == Zone::Preferred || isAboutExperience(near);
        if (!wanted || isAboutOthers(near) || isPeriod(before) || isAboutTeam(before) || years > mostYears)
            continue;
        const bool wish = isWishedBeside(text, start, end)
            || (!isRequiredBehind(text.mid(end, 130))
                && (zone == Zone::Preferred || isWishedAbove(text, start)));
        const QStringView shortlyBefore = text.mid(std::max(0, start - 24), std::min(start, 24));
        const double least = lostRange(shortlyBefore).value_or(years);
        if (wish || isUpperBound(shortlyBefore)
            || standsInForDegree(lineBefore(text, start), text.mid(end, 40)))
            continue;
        if (least <= 0 || startsAtNone(match, shortlyBefore))
            return optional;
        const Fact<double> fact = found(posted, least, start, end, u"text.years"_s, 0.85);
        if (!isOptional(posted, sentence, start) && !isWishedSoftly(before)) {
            const bool whole = least != named || speaksOfAll(text.mid(end, 90));
            const std::optional<Fact<double>> total = whole ? std::nullopt : totalIn(posted, end, least);
            return total ? total : fact;
        }
        if (!optional)
            optional = fact;
    }
    return optional;
}
