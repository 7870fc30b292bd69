// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/tidy_lines.h"

#include "core/documents/date_texts.h"
#include "core/profile/line_shapes.h"
#include "core/profile/sections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using documents::Line;
using profile::Section;

/// Nobody writes lines of pages' length; what looks at a line several times must not meet one. They are cut
/// between words, and nothing is lost.
std::vector<Line> shortLines(const std::vector<Line> &lines)
{
    constexpr qsizetype longest = 1'500;
    std::vector<Line> made;
    for (const Line &line : lines) {
        QStringView rest = line.text;
        while (rest.size() > longest) {
            const qsizetype space = rest.lastIndexOf(u' ', longest);
            const qsizetype end = space > 0 ? space : longest;
            made.push_back(line);
            made.back().text = rest.first(end).toString();
            rest = rest.sliced(end).trimmed();
        }
        made.push_back(line);
        made.back().text = rest.toString();
    }
    return made;
}

std::vector<Line> withWholeDates(const std::vector<Line> &lines)
{
    std::vector<Line> made;
    for (const Line &line : lines) {
        if (!made.empty() && documents::areOneDate(made.back().text, line.text))
            made.back().text += u' ' + line.text;
        else
            made.push_back(line);
    }
    return made;
}

/// "EXPERIENCE<tab>Developer, Harbour Foods" as two lines; "SKILLS<tab>Python, SQL" as a label and its list,
/// which may stand within a job.
std::vector<Line> withHeadingsApart(const std::vector<Line> &lines)
{
    static const QRegularExpression beside(uR"(^(\S.{2,38}?)(?:\t|\s{3,})(\S.*)$)"_s);
    std::vector<Line> made;
    for (const Line &line : lines) {
        const QRegularExpressionMatch match = beside.match(line.text);
        const auto section = match.hasMatch() ? profile::sectionOf(match.captured(1)) : std::nullopt;
        const bool isLabel = section == Section::Skills || section == Section::Languages;
        if (!section) {
            made.push_back(line);
        } else if (isLabel) {
            made.push_back({match.captured(1) + u": "_s + match.captured(2), line.kind});
        } else {
            made.push_back({match.captured(1), Line::Kind::Heading});
            made.push_back({match.captured(2), Line::Kind::Text});
        }
    }
    return made;
}
/// A heading of a job, or a role written like a title.
bool isStrongHead(const Line &line)
{
    if (!profile::isHead(line) || profile::sectionOf(line.text))
        return false;
    return line.kind == Line::Kind::Heading
        || (profile::namesRole(line.text) && profile::opensWithCapitals(line.text));
}

/// Where dates stand below their job after a gap, the gap goes; not where the head comes after them.
std::vector<Line> withDatesAtTheirHeads(const std::vector<Line> &lines)
{
    const auto isStrongAt = [&](size_t at) { return at < lines.size() && isStrongHead(lines[at]); };
    std::vector<Line> made;
    for (size_t at = 0; at < lines.size(); ++at) {
        const bool isParting = lines[at].text.isEmpty() && at > 0 && isStrongHead(lines[at - 1])
            && at + 1 < lines.size() && documents::beginsWithDates(lines[at + 1].text);
        const bool isHeadBelow = isStrongAt(at + 2)
            || (at + 2 < lines.size() && lines[at + 2].text.isEmpty() && isStrongAt(at + 3));
        if (!isParting || isHeadBelow)
            made.push_back(lines[at]);
    }
    return made;
}
} // namespace

std::vector<documents::Line> profile::tidied(const std::vector<Line> &lines)
{
    return withDatesAtTheirHeads(withHeadingsApart(withWholeDates(shortLines(lines))));
}
