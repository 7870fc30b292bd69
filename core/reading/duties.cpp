// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/duties.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Line;
using reading::Posted;
using skills::Zone;

constexpr size_t mostDuties = 60;
constexpr size_t mostUnknown = 20;

bool isCovered(const std::vector<skills::Found> &found, int start, int end)
{
    return std::ranges::any_of(found,
                               [&](const skills::Found &one) { return one.start < end && one.end > start; });
}

/// A name in the middle of a list, not a sentence's first word: "Foobarium", "XYZ-9".
const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(
        uR"((?<=[,/(] |[,/(]|\bwith |\bin |\band |\bor |\blike |\busing |\bof )(?<name>\p{Lu}[\p{L}\d]*(?:[.+#-][\p{L}\d]+)*(?: \p{Lu}[\p{L}\d]+)?)(?=\s*(?:[,/);.\n]|$| and | or )))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isOrdinary(const QString &name)
{
    static const QRegularExpression ordinary(
        uR"(^(?:Computer|Science|Engineering|Mathematics|Statistics|Physics|Economics|Finance|Business|Master|Bachelor|PhD|Ph\.D|MS|BS|BA|MA|MBA|Information|Technology|Electrical|Mechanical|Applied|Math|University|English|Dutch|German|French|Spanish|US|USA|U\.S|EU|Europe|IT|HR|Experience|Strong|Excellent|Ability|Knowledge|Must|The|You|We|Your|Our|And|Or|Amsterdam|Rotterdam|Netherlands|Germany|Berlin|Econometrics|Accounting|Marketing|Monday|Friday|I|A|Degree|Research|Operations)\b)"_s);
    return name.size() < 2 || ordinary.match(name).hasMatch();
}
/// A sentence of a role told in prose that says what one does all day.
bool tellsOfDuty(QStringView sentence)
{
    static const QRegularExpression duty(
        uR"(\b(?:responsib\w+|spends? (?:their|your|most|much) (?:\w+ )?time|duties|(?:role|job|work|position) (?:typically |often |usually )?(?:includes?|involves?)|tasks? (?:includes?|are)|in charge of|collaborates? with|works? closely with|you(?:'|’)?(?:ll| will) (?!need|have|get|find|receive|love|join))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return duty.match(sentence).hasMatch();
}

/// Where no section names the duties, the sentences that tell of them.
std::vector<reading::Duty> dutiesInProse(const Posted &posted)
{
    static const QRegularExpression sentence(uR"([^\s.!?][^.!?\n]{20,}(?:[.!?](?=\s|$)|$))"_s);
    std::vector<reading::Duty> duties;
    for (const Line &line : posted.outline.lines) {
        if (line.zone != Zone::Unknown || line.isHeading || line.isItem)
            continue;
        auto matches = sentence.globalMatch(QStringView(posted.text).mid(line.start, line.end - line.start));
        while (matches.hasNext() && duties.size() < mostDuties) {
            const QRegularExpressionMatch match = matches.next();
            if (tellsOfDuty(match.capturedView()))
                duties.push_back({reading::Span {line.start + int(match.capturedStart()),
                                                 line.start + int(match.capturedEnd())},
                                  match.captured()});
        }
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
    if (!posted.outline.has(Zone::Duties))
        return dutiesInProse(posted);
    return duties;
}

std::vector<QString> reading::unknownIn(const Posted &posted, const std::vector<skills::Found> &found)
{
    std::vector<QString> names;
    for (const Line &line : posted.outline.lines) {
        if (line.zone != Zone::Required && line.zone != Zone::Preferred)
            continue;
        QRegularExpressionMatchIterator matches = namePattern().globalMatch(posted.line(line));
        while (matches.hasNext() && names.size() < mostUnknown) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(u"name"_s);
            const int start = line.start + int(match.capturedStart(u"name"_s));
            const bool known = isCovered(found, start, start + int(name.size()))
                || std::ranges::find(names, name) != names.end();
            if (!known && !isOrdinary(name))
                names.push_back(name);
        }
    }
    return names;
}
