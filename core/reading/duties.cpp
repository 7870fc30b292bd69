// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/duties.h"

#include "core/base/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Duty;
using reading::Line;
using reading::Posted;
using skills::Zone;

constexpr size_t mostDuties = 60;
constexpr size_t mostUnknown = 20;

/// The letters of a text that belong to skills.
std::vector<char> lettersOf(const std::vector<skills::Found> &found, qsizetype size)
{
    std::vector<char> letters(static_cast<size_t>(size));
    for (const skills::Found &one : found)
        std::fill(letters.begin() + one.start, letters.begin() + one.end, true);
    return letters;
}

/// A name in the middle of a list, not a sentence's first word: "Foobarium", "XYZ-9".
const Pattern &namePattern()
{
    static const Pattern pattern(
        uR"((?<=[,/(] |[,/(]|\bwith |\bin |\band |\bor |\blike |\busing |\bof )\p{Lu}[\p{L}\d]*(?:[.+#-][\p{L}\d]+)*(?: \p{Lu}[\p{L}\d]+)?(?=[^\S\n]*(?:[,/);.\n]|$| and | or )))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isOrdinary(const QString &name)
{
    static const Pattern ordinary(
        uR"(^(?:Computer|Science|Engineering|Mathematics|Statistics|Physics|Economics|Finance|Business|Master|Bachelor|PhD|Ph\.D|MS|BS|BA|MA|MBA|Information|Technology|Electrical|Mechanical|Applied|Math|University|English|Dutch|German|French|Spanish|US|USA|U\.S|EU|Europe|IT|HR|Experience|Strong|Excellent|Ability|Knowledge|Must|The|You|We|Your|Our|And|Or|Amsterdam|Rotterdam|Netherlands|Germany|Berlin|Econometrics|Accounting|Marketing|Monday|Friday|I|A|Degree|Research|Operations)\b)"_s);
    return name.size() < 2 || ordinary.isIn(name);
}
/// A sentence that says what people in the role do: "You will ...", "responsible for ...", "... are common
/// duties".
const Pattern &dutyCue()
{
    static const Pattern cue = reading::wordPattern(
        uR"((?<![\p{L}])(?:responsib(?:le for|ilities (?:include|are|will include|involve))|set of responsibilities|(?:common|main|key|daily|your|their) (?:duties|tasks)|(?:duties|tasks|role|job|work|position) (?:typically |often |usually )?(?:includes?|involves?|will include|are)|spends? (?:their|your|most|much) (?:\w+ )?(?:time|days?)|in charge of|collaborates? with|works? closely with|you(?: will|['’]ll) (?!need|have|get|find|receive|love|join)|(?:they|you)(?: will|['’]ll)? (?:\w+ly |often |also )?(?:collaborate|work together|work closely|develop|design|build|maintain|create|analy[sz]e|lead|manage|support|implement|write|test|review|mentor|coordinate)|in this role,? you|your work (?:includes?|consists?)|je gaat|jij gaat|je bent verantwoordelijk|jouw taken|je taken|je werkt (?:aan|mee)|(?:du|sie) (?:entwickelst|entwickeln|bist verantwortlich|sind verantwortlich|unterstützt|unterstützen|arbeitest|arbeiten|übernimmst|übernehmen)|zu (?:deinen|ihren) aufgaben|vous (?:serez|êtes) (?:en charge|responsable)|vos missions|vous (?:participez|développez|concevez|travaillerez)|tus funciones|te encargarás|serás responsable|participarás|desarrollarás)(?![\p{L}]))"_s);
    return cue;
}

void addDuty(std::vector<Duty> &duties, const QString &text, int start, int end)
{
    constexpr int shortest = 12;
    while (start < end && (text[start].isSpace() || text[start] == u','))
        ++start;
    while (end > start && (text[end - 1].isSpace() || text[end - 1] == u'.'))
        --end;
    if (end - start >= shortest && duties.size() < mostDuties)
        duties.push_back({reading::Span {start, end}, text.mid(start, end - start)});
}

/// "designing and implementing applications, integrating ..., and developing ...": each a duty; else the
/// sentence.
void addSentence(std::vector<Duty> &duties, const QString &text, const reading::Span &sentence)
{
    static const Pattern doing(
        uR"((?:^|,\s+(?:and\s+)?|\b(?:for|includes?|involves?|time)\s+)(?=(?:\w+ly )?\p{Ll}{3,}ing\b))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString words = text.mid(sentence.start, sentence.end - sentence.start);
    std::vector<int> starts;
    auto matches = doing.globalMatch(words);
    while (matches.hasNext())
        starts.push_back(sentence.start + int(matches.next().capturedEnd()));
    if (starts.size() < 2)
        return addDuty(duties, text, sentence.start, sentence.end);
    for (size_t i = 0; i < starts.size(); ++i) {
        int end = i + 1 < starts.size() ? starts[i + 1] : sentence.end;
        static const Pattern joint(uR"(,?\s*(?:and\s*)?$)"_s);
        const PatternMatch tail = joint.match(text.mid(starts[i], end - starts[i]));
        end -= i + 1 < starts.size() ? int(tail.capturedLength()) : 0;
        addDuty(duties, text, starts[i], end);
    }
}

/// What a text without a section of duties says in its sentences.
std::vector<Duty> spokenDuties(const Posted &posted)
{
    std::vector<Duty> duties;
    int behind = 0;
    auto matches = dutyCue().globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const int place = int(matches.next().capturedStart());
        const Zone zone = posted.zoneAt(place);
        if (place < behind || zone == Zone::About || zone == Zone::Benefits || zone == Zone::Closing
            || zone == Zone::Boilerplate)
            continue;
        reading::Span sentence = reading::sentenceAround(posted.text, place);
        if (posted.text.mid(sentence.start, 2) == "- "_L1)
            sentence.start += 2;
        addSentence(duties, posted.text, sentence);
        behind = sentence.end;
    }
    return duties;
}
} // namespace

std::vector<reading::Duty> reading::dutiesIn(const Posted &posted)
{
    std::vector<Duty> duties;
    const bool hasItems = std::ranges::any_of(
        posted.outline.lines, [](const Line &line) { return line.zone == Zone::Duties && line.isItem; });
    for (const Line &line : posted.outline.lines) {
        if (line.zone != Zone::Duties || line.isHeading || (hasItems && !line.isItem)
            || duties.size() >= mostDuties)
            continue;
        const int start = line.start + (line.isItem ? 2 : 0);
        const QString words = posted.text.mid(start, line.end - start);
        if (words.size() >= 12)
            duties.push_back({Span {start, line.end}, words});
    }
    return duties.empty() ? spokenDuties(posted) : duties;
}

std::vector<QString> reading::unknownIn(const Posted &posted, const std::vector<skills::Found> &found)
{
    std::vector<QString> names;
    const std::vector<char> skilled = lettersOf(found, posted.text.size());
    auto matches = namePattern().globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext() && names.size() < mostUnknown) {
        const PatternMatch match = matches.next();
        const auto start = int(match.capturedStart());
        const Zone zone = posted.zoneAt(start);
        if (zone != Zone::Required && zone != Zone::Preferred)
            continue;
        const auto behind = skilled.begin() + match.capturedEnd();
        if (std::find(skilled.begin() + start, behind, true) != behind)
            continue;
        const QString name = match.captured();
        if (std::ranges::find(names, name) == names.end() && !isOrdinary(name))
            names.push_back(name);
    }
    return names;
}
