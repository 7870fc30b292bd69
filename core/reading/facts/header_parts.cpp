// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/header_parts.h"
#include "core/reading/facts/header_words.h"
#include "core/reading/facts/role_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Line;
using reading::Part;
using reading::Piece;
using reading::Posted;

Piece pieceOf(const QString &words)
{
    static const Pattern detail = reading::wordPattern(
        uR"(^(?:(?:fully |100 ?% )?remote\b.*|hybrid\b.*|hybride\b.*|on-?\s?site\b.*|full[- ]?time\b.*|part[- ]?time\b.*|permanent\b.*|temporary\b.*|contract\b.*|freelance\b.*|fixed[- ]term\b.*|cdi\b.*|vollzeit\b.*|voltijd\b.*|vaste baan\b.*|internship|[mfwdx/]{3,7}|h/f|eu\b.*|.*\b(?:ago|applicants|geleden|sollicitanten|bewerber)\b.*|(?:ref\w*|job id)\b.*|[€£$].*|\d.*|.*\b(?:hours|days|months|uur)\b.*)$)"_s);
    static const Pattern name(
        uR"(^\p{Lu}[\p{L}\d'’.-]*(?: (?:\p{Lu}[\p{L}\d'’.-]*|&|am|of|de|van|der|den|und|and)){0,5}(?:,? (?:Inc|INC|LLC|Ltd|LTD|GmbH|B\.?V|N\.?V|AG|SE|Corp|S\.A)\.?)?(?: \d{5})?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (detail.isIn(words))
        return Piece::Detail;
    static const Pattern speech = reading::wordPattern(
        uR"((?<![\p{L}])(?:you|your|we|our|is|are|will|has|have|this|an?|need|needs|looking|seeking|seeks|help|je|wij|wir|ein|eine|een|un|une|une?s)(?![\p{L}]))"_s);
    // "berth planning" tells which group; it is nobody's name.
    if (words.front().isLower() && words.count(u' ') < 3 && !speech.isIn(words))
        return Piece::Detail;
    if (reading::namesRole(words))
        return speech.isIn(words) || words.count(u' ') > 7 ? Piece::Other : Piece::Title;
    return name.isIn(words) && !speech.isIn(words) ? Piece::Name : Piece::Other;
}

/// The parts of a line; empty where one of them belongs in no header.
std::vector<Part> partsOf(const Posted &posted, const Line &line)
{
    constexpr int longest = 100;
    static const Pattern seam = reading::wordPattern(
        uR"(\s*[|·•@:()]\s*(?:(?:at|bij|bei|chez)\s+(?-i:(?=\p{Lu})))?|\s+/\s+|,\s+(?!(?-i:Inc|INC|LLC|Ltd|LTD|GmbH|B\.?V|N\.?V|AG|SE|Corp|S\.A)\b(?!, \p{Lu}{2}$))|(?-i:(?<!\b\p{Lu})(?<!\bInc)(?<!\bINC)(?<!\bLtd)(?<!\bCorp)(?<!\bCo))\.(?=\s|$)\s*|\s+[-–—]\s+|\s+(?:at|bij|bei|chez|in)\s+(?-i:(?=\p{Lu})))"_s);
    std::vector<Part> parts;
    if (line.end - line.start > longest)
        return parts;
    const QString text = posted.line(line).toString();
    qsizetype from = line.isItem ? 2 : 0;
    QString cue;
    const auto take = [&](qsizetype to) {
        const QString words = text.mid(from, to - from);
        if (!words.trimmed().isEmpty())
            parts.push_back({pieceOf(words.trimmed()), words.trimmed(), line.start + int(from), cue,
                             line.start + int(from + words.size())});
    };
    auto seams = seam.globalMatch(text);
    while (seams.hasNext()) {
        const PatternMatch match = seams.next();
        take(match.capturedStart());
        from = match.capturedEnd();
        cue = match.captured().simplified().section(u' ', -1);
    }
    take(text.size());
    // "Location: Valencia" has its own rule.
    const bool labelled = parts.size() > 1 && parts[1].cue == ":"_L1 && parts[1].piece != Piece::Title;
    if (labelled || std::ranges::any_of(parts, [](const Part &part) { return part.piece == Piece::Other; }))
        parts.clear();
    return parts;
}

/// "Over 100 applicants", "Reposted 2 weeks ago": about the entry, not about the work.
bool isOfTheList(const QString &words)
{
    static const Pattern entry = reading::wordPattern(
        uR"((?<![\p{L}])(?:ago|applicants|geleden|sollicitanten|bewerber)(?![\p{L}]))"_s);
    return entry.isIn(words);
}
bool isFurniture(QStringView line)
{
    static const Pattern furniture = reading::wordPattern(
        uR"(^\W*(?:back to (?:all |the )?(?:jobs|job list\w*|results|search|openings|careers|vacancies|overview)|skip to (?:main )?content|terug naar .{3,30}|zurück zu[rm]? .{3,30}|.{2,40} logo|share|save|apply(?: now| for this job)?|report|follow|menu|home|jobs|careers|vacatures|stellenangebote|sign in|log in|search(?: jobs)?)\W*$)"_s);
    return furniture.isIn(line);
}
} // namespace

bool reading::isAtCue(const QString &cue)
{
    return cue == "@"_L1 || cue == "at"_L1 || cue == "bij"_L1 || cue == "bei"_L1 || cue == "chez"_L1;
}

bool reading::isDetail(const Part *part)
{
    return part && part->piece == Piece::Detail && part->words.front().isLetter()
        && !part->words.startsWith("job"_L1, Qt::CaseInsensitive)
        && !part->words.startsWith("ref"_L1, Qt::CaseInsensitive)
        && !part->words.startsWith("contract"_L1, Qt::CaseInsensitive) && !isOfTheList(part->words);
}

std::optional<reading::Part> reading::addressAt(const Posted &posted, const std::vector<Part> &parts,
                                                size_t i)
{
    constexpr size_t longest = 3;
    for (size_t j = i + 1; j < parts.size() && j < i + longest && parts[j].cue == ","_L1; ++j) {
        if (!isCountry(parts[j].words))
            continue;
        // "Acme, Rotterdam, ZH, NL": it begins later.
        if (j == i + longest - 1 && j + 1 < parts.size() && parts[j + 1].cue == ","_L1
            && isCountry(parts[j + 1].words))
            return {};
        const bool goesOn = j + 1 < parts.size() && j + 1 < i + longest && parts[j + 1].cue == ","_L1
            && isCountry(parts[j + 1].words);
        if (goesOn)
            continue;
        Part whole = parts[i];
        whole.end = parts[j].end;
        whole.words = posted.text.mid(whole.start, whole.end - whole.start).trimmed();
        return whole;
    }
    return {};
}

size_t reading::headerStart(const Posted &posted)
{
    constexpr size_t most = 6;
    const std::vector<Line> &lines = posted.outline.lines;
    size_t first = 0;
    while (first < std::min(lines.size(), most) && isFurniture(posted.line(lines[first])))
        ++first;
    return first < lines.size() ? first : 0;
}

namespace {
/// The parts of the items behind a line where they go on with it: "Acme · Oslo, Norway · 2 weeks ago" was
/// parted into a line and items. Items of any other kind open a list. `next` is left behind the last one
/// taken.
std::vector<Part> continuationAt(const Posted &posted, size_t &next)
{
    constexpr size_t most = 4;
    constexpr int longest = 70;
    const std::vector<Line> &lines = posted.outline.lines;
    std::vector<Part> all;
    bool isHeader = false;
    size_t i = next;
    for (; i < lines.size() && lines[i].isItem; ++i) {
        std::vector<Part> parts = partsOf(posted, lines[i]);
        if (parts.empty() || i - next == most || lines[i].end - lines[i].start > longest)
            return {};
        isHeader = isHeader || parts.front().piece == Piece::Detail || addressAt(posted, parts, 0);
        parts.front().cue = u"·"_s;
        all.insert(all.end(), parts.begin(), parts.end());
    }
    if (!isHeader && i - next > 1)
        return {};
    next = i;
    return all;
}
} // namespace

reading::HeaderRows reading::headerRowsOf(const Posted &posted)
{
    constexpr size_t most = 4;
    const std::vector<Line> &lines = posted.outline.lines;
    HeaderRows header;
    size_t i = headerStart(posted);
    while (i < lines.size() && header.rows.size() < most && !lines[i].isItem && !lines[i].isHeading) {
        if (isFurniture(posted.line(lines[i]))) {
            ++i;
            continue;
        }
        std::vector<Part> parts = partsOf(posted, lines[i]);
        if (parts.empty())
            break;
        ++i;
        const std::vector<Part> more = continuationAt(posted, i);
        parts.insert(parts.end(), more.begin(), more.end());
        header.rows.push_back(std::move(parts));
        header.end = lines[i - 1].end;
    }
    return header;
}
