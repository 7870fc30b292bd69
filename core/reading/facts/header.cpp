// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/role_words.h"
#include "core/reading/facts/text_facts.h"
#include "core/skills/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The lines above a posting's first paragraph: "Data Developer", then "Windrose Logistics, Rotterdam
// (hybrid)".

namespace {
using reading::Fact;
using reading::Line;
using reading::Posted;

enum class Piece { Title, Detail, Name, Other };

struct Part {
    Piece piece = Piece::Other;
    QString words {};
    int start = 0;
    /// What stands before it: "at", "in", "(", "," or nothing at the start of the line.
    QString cue {};
};

Piece pieceOf(const QString &words)
{
    static const Pattern role =
        reading::wordPattern(u"(?<![\\p{L}])"_s + reading::roleNouns() + u"s?(?![\\p{L}])"_s);
    static const Pattern detail = reading::wordPattern(
        uR"(^(?:(?:fully |100 ?% )?remote\b.*|hybrid\b.*|hybride\b.*|on-?\s?site\b.*|full[- ]?time\b.*|part[- ]?time\b.*|permanent\b.*|temporary\b.*|contract\b.*|freelance\b.*|fixed[- ]term\b.*|cdi\b.*|vollzeit\b.*|voltijd\b.*|vaste baan\b.*|internship|[mfwdx/]{3,7}|h/f|eu\b.*|(?:ref\w*|job id)\b.*|[€£$].*|\d.*|.*\b(?:hours|days|months|uur)\b.*)$)"_s);
    static const Pattern name(
        uR"(^\p{Lu}[\p{L}\d'’.-]*(?: (?:\p{Lu}[\p{L}\d'’.-]*|&|am|of|de|van|der|den|und|and)){0,4}$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (detail.match(words).hasMatch())
        return Piece::Detail;
    static const Pattern speech = reading::wordPattern(
        uR"((?<![\p{L}])(?:you|your|we|our|is|are|will|has|have|this|an?|need|needs|looking|seeking|seeks|help|je|wij|wir|ein|eine|een|un|une|une?s)(?![\p{L}]))"_s);
    // "berth planning" tells which group; it is nobody's name.
    if (words.front().isLower() && words.count(u' ') < 3 && !speech.match(words).hasMatch())
        return Piece::Detail;
    if (role.match(words).hasMatch())
        return speech.match(words).hasMatch() || words.count(u' ') > 7 ? Piece::Other : Piece::Title;
    return name.match(words).hasMatch() ? Piece::Name : Piece::Other;
}

/// The parts of a line; empty where one of them belongs in no header.
std::vector<Part> partsOf(const Posted &posted, const Line &line)
{
    constexpr int longest = 100;
    static const Pattern seam = reading::wordPattern(
        uR"(\s*[|·•@:()]\s*|\s+/\s+|,\s+|(?-i:(?<!\b\p{Lu}))\.(?=\s|$)\s*|\s+[-–—]\s+|\s+(?:at|bij|bei|chez|in)\s+(?-i:(?=\p{Lu})))"_s);
    std::vector<Part> parts;
    if (line.isItem || line.end - line.start > longest)
        return parts;
    const QString text = posted.line(line).toString();
    qsizetype from = 0;
    QString cue;
    const auto take = [&](qsizetype to) {
        const QString words = text.mid(from, to - from);
        if (!words.trimmed().isEmpty())
            parts.push_back({pieceOf(words.trimmed()), words.trimmed(), line.start + int(from), cue});
    };
    auto seams = seam.globalMatch(text);
    while (seams.hasNext()) {
        const QRegularExpressionMatch match = seams.next();
        take(match.capturedStart());
        from = match.capturedEnd();
        cue = match.captured().trimmed();
    }
    take(text.size());
    // "Location: Valencia" has its own rule.
    const bool labelled = parts.size() > 1 && parts[1].cue == ":"_L1 && parts[1].piece != Piece::Title;
    if (labelled || std::ranges::any_of(parts, [](const Part &part) { return part.piece == Piece::Other; }))
        parts.clear();
    return parts;
}

/// Words that name a field of work or a heading: "Analyst, Pricing (hybrid)".
bool isField(const QString &words)
{
    static const Pattern field = reading::wordPattern(
        uR"(^(?:pricing|marketing|sales|finance|operations?|engineering|research|data|analytics|risk|growth|product|platform|security|quality|support|design|legal|people|infrastructure|business|technology|software|development|systems?|services?|team|group|about|job|description|overview|summary|location|company|role|position|department|europe|eu|uk|usa?|us|emea|worldwide|anywhere|new|urgent|wanted|hiring|united|vacature|vacancy|opening|opportunity|functie|title|stelle|internship|careers?|client|full|part|time|senior|junior|remote|hybrid|degree|requirements?|responsibilities|experience|duration|rate|netherlands|germany|states)(?![\p{L}]))"_s);
    return words.size() < 3 || skills::Lexicon::standard().index().knows(skills::stemOf(words))
        || field.match(words).hasMatch();
}

/// Whether the text below speaks of somebody by this name: "in Hamburg" does not.
bool actsBelow(const Posted &posted, const QString &words, int below)
{
    const QString first = words.section(u' ', 0, words.startsWith("The "_L1) ? 1 : 0);
    if (first.size() < 3)
        return false;
    const Pattern acting = reading::wordPattern(
        uR"((?<!\bin )(?<!\bto )(?<!\bof )(?<!from )(?<!near )(?<!outside )(?<!around )(?<!, )(?<!te )(?<![\p{L}\d])(?-i:)"_s
        + QRegularExpression::escape(first) + uR"()(?![\p{L}-]|,? (?:office|area|region|netherlands)))"_s);
    return acting.match(posted.text, posted.landmarks, below).hasMatch();
}

bool isAtCue(const QString &cue)
{
    return cue == "@"_L1 || cue == "at"_L1 || cue == "bij"_L1 || cue == "bei"_L1 || cue == "chez"_L1;
}

struct Header {
    std::optional<Part> company {};
    std::optional<Part> place {};
};

bool isDetail(const Part *part)
{
    return part && part->piece == Piece::Detail && part->words.front().isLetter()
        && !part->words.startsWith("job"_L1, Qt::CaseInsensitive)
        && !part->words.startsWith("ref"_L1, Qt::CaseInsensitive)
        && !part->words.startsWith("contract"_L1, Qt::CaseInsensitive);
}

/// "Acme at ...", "Acme Labs: Data Engineer", "Acme, Utrecht (hybrid)" with a text that speaks of Acme.
bool isCompany(const Posted &posted, const std::vector<Part> &parts, size_t i, int below)
{
    const Part &part = parts[i];
    const Part *next = i + 1 < parts.size() ? &parts[i + 1] : nullptr;
    if (isAtCue(part.cue))
        return true;
    const bool isLong = part.words.contains(u' ');
    if (i == 0 && isLong && next && next->cue == ":"_L1)
        return next->piece == Piece::Title;
    const bool listed = part.cue.isEmpty() || part.cue == ","_L1 || part.cue == "/"_L1;
    const bool beforePlace = next && next->piece == Piece::Name
        && (next->cue == ","_L1 || next->cue == "/"_L1) && next->words != part.words && !isField(next->words);
    const bool alone = part.cue.isEmpty() && isLong
        && (!next || next->cue == "|"_L1 || next->words.startsWith("remote"_L1, Qt::CaseInsensitive));
    // "Acme Weather. Remote": nobody ends a place with a full stop; "San Francisco, California" is no
    // company.
    static const Pattern placelike = reading::wordPattern(
        uR"(^(?:new|san|santa|los|las|den|st|saint|sint|north|south|east|west|fort|port|lake|mount|palo|menlo|cape|great|greater|grand|salt|el|la|le|rio|bad|united|the)\b| (?:am|an|aan|of|upon|city|park|beach|valley|county)\b)"_s);
    const bool stands = part.cue.isEmpty() && isLong && next && !placelike.match(part.words).hasMatch()
        && (next->cue == "."_L1 || (beforePlace && i + 2 < parts.size() && isDetail(&parts[i + 2])));
    return stands || (listed && (beforePlace || alone) && actsBelow(posted, part.words, below));
}

/// The place stands behind the company or before "hybrid".
void sortOut(const Posted &posted, const std::vector<Part> &parts, int below, Header &header)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        if (part.piece != Piece::Name || isField(part.words))
            continue;
        if (!header.company && isCompany(posted, parts, i, below)) {
            header.company = part;
            continue;
        }
        const bool listed = part.cue.isEmpty() || part.cue == ","_L1 || part.cue == "/"_L1
            || part.cue == "("_L1 || part.cue == "|"_L1 || part.cue == "in"_L1;
        const bool behindCompany = i > 0 && header.company && header.company->start == parts[i - 1].start;
        if (!header.place && listed
            && (behindCompany || isDetail(i + 1 < parts.size() ? &parts[i + 1] : nullptr)))
            header.place = part;
    }
}

Header headerOf(const Posted &posted)
{
    const std::vector<Line> &lines = posted.outline.lines;
    std::vector<std::vector<Part>> rows;
    bool hasTitle = false;
    for (size_t i = 0; i < std::min<size_t>(lines.size(), 2); ++i) {
        std::vector<Part> parts = partsOf(posted, lines[i]);
        if (parts.empty())
            break;
        hasTitle = hasTitle
            || std::ranges::any_of(parts, [](const Part &part) { return part.piece == Piece::Title; });
        rows.push_back(std::move(parts));
    }
    Header header;
    if (!hasTitle)
        return header;
    const int below = lines[rows.size() - 1].end;
    for (const std::vector<Part> &parts : rows)
        sortOut(posted, parts, below, header);
    return header;
}

std::optional<Fact<QString>> factOf(const Posted &posted, const std::optional<Part> &part,
                                    const QString &rule)
{
    if (!part)
        return {};
    return reading::found(posted, part->words, part->start, part->start + part->words.size(), rule, 0.6);
}
} // namespace

std::optional<reading::Fact<QString>> reading::headerCompanyIn(const Posted &posted)
{
    return factOf(posted, headerOf(posted).company, u"text.header-company"_s);
}

std::optional<reading::Fact<QString>> reading::headerPlaceIn(const Posted &posted)
{
    return factOf(posted, headerOf(posted).place, u"text.header-place"_s);
}
