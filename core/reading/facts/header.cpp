// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/role_words.h"
#include "core/reading/facts/text_facts.h"
#include "core/reading/headings.h"
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
    /// Where the words end, with a region and a country behind a place.
    int end = 0;
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
    if (detail.isIn(words))
        return Piece::Detail;
    static const Pattern speech = reading::wordPattern(
        uR"((?<![\p{L}])(?:you|your|we|our|is|are|will|has|have|this|an?|need|needs|looking|seeking|seeks|help|je|wij|wir|ein|eine|een|un|une|une?s)(?![\p{L}]))"_s);
    // "berth planning" tells which group; it is nobody's name.
    if (words.front().isLower() && words.count(u' ') < 3 && !speech.isIn(words))
        return Piece::Detail;
    if (role.isIn(words))
        return speech.isIn(words) || words.count(u' ') > 7 ? Piece::Other : Piece::Title;
    return name.isIn(words) ? Piece::Name : Piece::Other;
}

/// The parts of a line; empty where one of them belongs in no header.
std::vector<Part> partsOf(const Posted &posted, const Line &line)
{
    constexpr int longest = 100;
    static const Pattern seam = reading::wordPattern(
        uR"(\s*[|·•@:()]\s*|\s+/\s+|,\s+|(?-i:(?<!\b\p{Lu}))\.(?=\s|$)\s*|\s+[-–—]\s+|\s+(?:at|bij|bei|chez|in)\s+(?-i:(?=\p{Lu})))"_s);
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
    static const Pattern tail = reading::wordPattern(
        uR"( (?:teams?|departments?|sector|industry|opportunity|opening|position|programme?)$)"_s);
    return words.size() < 3 || tail.isIn(words) || reading::zoneOfHeading(words)
        || skills::Lexicon::standard().index().knows(skills::stemOf(words)) || field.isIn(words);
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

/// "Windrose B.V.": nobody else carries a legal form.
bool hasLegalForm(const QString &words)
{
    static const Pattern form(
        uR"( (?:GmbH(?: & Co\.? KG)?|AG|SE|KG|KGaA|mbH|B\.?V\.?|N\.?V\.?|Inc\.?|LLC|L\.L\.C\.?|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|S\.A\.?S?\.?|SARL|SAS|S\.?L\.?U?\.?|ApS|A/S|AB|Oy)$)"_s);
    return form.isIn(words);
}

/// The last part of an address: a country or a state.
bool isCountry(const QString &words)
{
    static const Pattern country = reading::wordPattern(
        uR"(^(?:(?-i:\p{Lu}{2})|(?:the )?netherlands|nederland|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|belgium|belgië|belgique|luxembourg|france|spain|españa|portugal|italy|italia|ireland|uk|united kingdom|england|scotland|wales|norway|sweden|denmark|finland|iceland|poland|polska|czechia|czech republic|hungary|romania|bulgaria|greece|estonia|latvia|lithuania|usa|us|united states(?: of america)?|canada|mexico|brazil|australia|new zealand|india|singapore|japan|israel|south africa)$)"_s);
    return country.isIn(words);
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
    if (hasLegalForm(part.words))
        return true;
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
    const bool stands = part.cue.isEmpty() && isLong && next && !placelike.isIn(part.words)
        && (next->cue == "."_L1 || (beforePlace && i + 2 < parts.size() && isDetail(&parts[i + 2])));
    return stands || (listed && (beforePlace || alone) && actsBelow(posted, part.words, below));
}

/// "Oslo, Norway" and "Rotterdam, South Holland, Netherlands" from its first part on; nothing where no
/// country ends it.
std::optional<Part> addressAt(const Posted &posted, const std::vector<Part> &parts, size_t i)
{
    constexpr size_t longest = 3;
    for (size_t j = i + 1; j < parts.size() && j < i + longest && parts[j].cue == ","_L1; ++j) {
        if (!isCountry(parts[j].words))
            continue;
        Part whole = parts[i];
        whole.end = parts[j].end;
        whole.words = posted.text.mid(whole.start, whole.end - whole.start).trimmed();
        return whole;
    }
    return {};
}

/// The place stands behind the company or before "hybrid", or it ends in a country.
void findPlace(const Posted &posted, const std::vector<Part> &parts, Header &header)
{
    for (size_t i = 0; i < parts.size() && !header.place; ++i) {
        const Part &part = parts[i];
        const bool isCompany = header.company && header.company->start == part.start;
        if (part.piece != Piece::Name || isCompany || isField(part.words))
            continue;
        const bool listed = part.cue.isEmpty() || part.cue == ","_L1 || part.cue == "/"_L1
            || part.cue == "("_L1 || part.cue == "|"_L1 || part.cue == "·"_L1 || part.cue == "•"_L1
            || part.cue == "in"_L1;
        const bool behindCompany = i > 0 && header.company && header.company->start == parts[i - 1].start;
        header.place = addressAt(posted, parts, i);
        if (!header.place && listed
            && (behindCompany || isDetail(i + 1 < parts.size() ? &parts[i + 1] : nullptr)))
            header.place = part;
    }
}

/// "Data Engineer / Acme / Utrecht": title, company and place in a row, with a place that stands for none who
/// acts.
void findRow(const Posted &posted, const std::vector<Part> &parts, int below, Header &header)
{
    const bool isAddress = parts.size() > 3 && addressAt(posted, parts, 2);
    const bool isRow = (parts.size() == 3 || isAddress) && parts[0].piece == Piece::Title
        && parts[1].piece == Piece::Name && parts[2].piece == Piece::Name && parts[1].cue == parts[2].cue
        && (parts[1].cue == "/"_L1 || parts[1].cue == "|"_L1 || parts[1].cue == "·"_L1);
    if (!isRow || header.company || (header.place && !isAddress) || isField(parts[1].words)
        || isField(parts[2].words))
        return;
    if (posted.text.indexOf(u" in "_s + parts[1].words, below) >= 0)
        return;
    header.company = parts[1];
    if (!header.place)
        header.place = parts[2];
}

/// A line of its own beside the title's line: "Acme" where the text speaks of Acme.
void findLine(const Posted &posted, const std::vector<std::vector<Part>> &rows, int below, Header &header)
{
    const auto isTitle = [&](size_t i) { return i < rows.size() && rows[i].front().piece == Piece::Title; };
    for (size_t i = 0; i < rows.size() && !header.company; ++i) {
        const Part &part = rows[i].front();
        const bool alone = rows[i].size() == 1 && part.piece == Piece::Name && !isField(part.words);
        if (alone && (isTitle(i + 1) || (i > 0 && isTitle(i - 1))) && actsBelow(posted, part.words, below))
            header.company = part;
    }
}

/// The one name left on a line of its own beside the title and the company.
void findLineOfPlace(const Posted &posted, const std::vector<std::vector<Part>> &rows, int below,
                     Header &header)
{
    for (size_t i = 0; i < rows.size() && header.company && !header.place; ++i) {
        const Part &part = rows[i].front();
        const bool alone = rows[i].size() == 1 && part.piece == Piece::Name && !isField(part.words);
        if (alone && part.start != header.company->start && part.words.count(u' ') < 3
            && !actsBelow(posted, part.words, below))
            header.place = part;
    }
}

/// The lines above the first paragraph, in parts.
std::vector<std::vector<Part>> rowsOf(const Posted &posted)
{
    constexpr size_t most = 4;
    const std::vector<Line> &lines = posted.outline.lines;
    std::vector<std::vector<Part>> rows;
    for (size_t i = 0; i < std::min(lines.size(), most); ++i) {
        std::vector<Part> parts = lines[i].isHeading ? std::vector<Part>() : partsOf(posted, lines[i]);
        // "Acme · Oslo, Norway" was parted into a line and an item; any other item opens a list.
        const bool isList = lines[i].isItem && (i == 0 || parts.size() < 2 || !addressAt(posted, parts, 0));
        if (parts.empty() || isList)
            break;
        rows.push_back(std::move(parts));
    }
    return rows;
}

Header headerOf(const Posted &posted)
{
    const std::vector<std::vector<Part>> rows = rowsOf(posted);
    const auto hasTitle = [](const std::vector<Part> &parts) {
        return std::ranges::any_of(parts, [](const Part &part) { return part.piece == Piece::Title; });
    };
    Header header;
    if (std::ranges::none_of(rows, hasTitle))
        return header;
    const int below = posted.outline.lines[rows.size() - 1].end;
    for (const std::vector<Part> &parts : rows) {
        for (size_t i = 0; i < parts.size() && !header.company; ++i) {
            if (parts[i].piece == Piece::Name && !isField(parts[i].words)
                && isCompany(posted, parts, i, below))
                header.company = parts[i];
        }
    }
    findLine(posted, rows, below, header);
    for (const std::vector<Part> &parts : rows)
        findPlace(posted, parts, header);
    for (const std::vector<Part> &parts : rows)
        findRow(posted, parts, below, header);
    findLineOfPlace(posted, rows, below, header);
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
