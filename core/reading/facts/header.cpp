// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/header_parts.h"
#include "core/reading/facts/header_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The lines above a posting's first paragraph: "Data Developer", then "Windrose Logistics, Rotterdam
// (hybrid)".

namespace {
using reading::addressAt;
using reading::Fact;
using reading::hasLegalForm;
using reading::isAtCue;
using reading::isDetail;
using reading::isField;
using reading::Part;
using reading::Piece;
using reading::Posted;

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

/// "We at Acme", "Acme helps": what no place does, whose name stands in many sentences.
bool actsStrongly(const Posted &posted, const QString &words, int below)
{
    static const Pattern before =
        reading::wordPattern(uR"((?<![\p{L}])(?:at|join|bij|bei|chez|about|why) $)"_s);
    static const Pattern behind = reading::wordPattern(
        uR"(^(?: [\p{L}&.]+){0,2} (?:is (?!a city|in|the capital)|has|helps?|offers?|provides?|builds?|was founded|heeft|helpt|biedt|bouwt|bietet|hat|hilft|propose)(?![\p{L}]))"_s);
    constexpr qsizetype around = 60;
    const QString name = words.section(u' ', 0, words.startsWith("The "_L1) ? 1 : 0);
    const QStringView text(posted.text);
    for (qsizetype at = text.indexOf(name, below); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool isWhole =
            (at == 0 || !text[at - 1].isLetter()) && (end == text.size() || !text[end].isLetter());
        if (isWhole
            && (before.isIn(text.mid(std::max<qsizetype>(0, at - 8), std::min<qsizetype>(at, 8)))
                || behind.isIn(text.mid(end, around))))
            return true;
    }
    return false;
}

/// What no place is called: "R&D Lab", "Acme Inc", "A Windrose Company".
bool isNoPlace(const QString &words)
{
    static const Pattern other = reading::wordPattern(
        uR"([&\d.+/]|(?<![\p{L}])(?:company|group|labs?|inc|llc|gmbh|ltd|institute|university|consulting|solutions|technologies|systems)(?![\p{L}]))"_s);
    static const Pattern saint = reading::wordPattern(uR"(^(?:st|ste|ft|mt)\. )"_s);
    return other.isIn(saint.isIn(words) ? words.mid(4) : words);
}

struct Header {
    std::optional<Part> company {};
    std::optional<Part> place {};
};

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
    // "Rotterdam, South Holland, Netherlands" is no company in the south of Holland.
    const std::optional<Part> address = addressAt(posted, parts, i);
    const bool hasCity =
        i + 2 < parts.size() && address && address->end == parts[i + 2].end && parts[i + 2].words.size() == 2;
    if (address && !hasCity && !actsStrongly(posted, part.words, below))
        return false;
    const bool listed = part.cue.isEmpty() || part.cue == ","_L1 || part.cue == "/"_L1;
    const bool beforePlace = next && next->piece == Piece::Name
        && (next->cue == ","_L1 || next->cue == "/"_L1) && next->words != part.words && !isField(next->words);
    const bool alone = part.cue.isEmpty() && isLong
        && (!next || next->cue == "|"_L1 || next->cue == u"·"_s
            || next->words.startsWith("remote"_L1, Qt::CaseInsensitive));
    // "Acme Weather. Remote": nobody ends a place with a full stop; "San Francisco, California" is no
    // company.
    static const Pattern placelike = reading::wordPattern(
        uR"(^(?:new|san|santa|los|las|den|st|saint|sint|north|south|east|west|fort|port|lake|mount|palo|menlo|cape|great|greater|grand|salt|el|la|le|rio|bad|united|the)\b| (?:am|an|aan|of|upon|city|park|beach|valley|county)\b)"_s);
    const bool stands = part.cue.isEmpty() && isLong && next && !placelike.isIn(part.words)
        && (next->cue == "."_L1 || (beforePlace && i + 2 < parts.size() && isDetail(&parts[i + 2])));
    return stands || (listed && (beforePlace || alone) && actsBelow(posted, part.words, below));
}

/// The place stands behind the company or before "hybrid", or it ends in a country.
void findPlace(const Posted &posted, const std::vector<Part> &parts, int below, Header &header)
{
    for (size_t i = 0; i < parts.size() && !header.place; ++i) {
        const Part &part = parts[i];
        const bool isCompany = header.company && header.company->words == part.words;
        if (part.piece != Piece::Name || isCompany || isField(part.words) || isNoPlace(part.words)
            || hasLegalForm(part.words))
            continue;
        const bool listed = part.cue.isEmpty() || part.cue == ","_L1 || part.cue == "/"_L1
            || part.cue == "("_L1 || part.cue == "|"_L1 || part.cue == u"·"_s || part.cue == u"•"_s
            || part.cue == "in"_L1;
        const bool behindCompany = i > 0 && header.company && header.company->start == parts[i - 1].start;
        header.place = addressAt(posted, parts, i);
        if (!header.place && listed
            && (behindCompany
                || (isDetail(i + 1 < parts.size() ? &parts[i + 1] : nullptr)
                    && !(part.cue == "|"_L1
                         && parts[i + 1].words.startsWith("remote"_L1, Qt::CaseInsensitive))
                    && !actsStrongly(posted, part.words, below))))
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
        && (parts[1].cue == "/"_L1 || parts[1].cue == "|"_L1 || parts[1].cue == u"·"_s);
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
        const bool alone = (rows[i].size() == 1 || rows[i][1].cue == u"·"_s) && part.piece == Piece::Name
            && !isField(part.words);
        const bool acts = part.words.contains(u' ') ? actsBelow(posted, part.words, below)
                                                    : actsStrongly(posted, part.words, below);
        if (alone && acts && (isTitle(i + 1) || (i > 0 && isTitle(i - 1))))
            header.company = part;
    }
}

/// The one name left on a line of its own below the company, beside the title. Above may stand the page's.
void findLineOfPlace(const Posted &posted, const std::vector<std::vector<Part>> &rows, int below,
                     Header &header)
{
    for (size_t i = 0; i < rows.size() && header.company && !header.place; ++i) {
        const Part &part = rows[i].front();
        const bool alone = rows[i].size() == 1 && part.piece == Piece::Name && !isField(part.words);
        if (alone && part.start > header.company->start && part.words.count(u' ') < 3
            && !actsBelow(posted, part.words, below))
            header.place = part;
    }
}

/// "Oslo, Norway", "Oslo, Norway (hybrid)": a line that is an address says so beside any title.
void findAddress(const Posted &posted, const std::vector<std::vector<Part>> &rows, int below, Header &header)
{
    for (const std::vector<Part> &parts : rows) {
        const std::optional<Part> address = addressAt(posted, parts, 0);
        const bool whole = address && std::ranges::all_of(parts, [&](const Part &part) {
                               return part.end <= address->end || part.piece == Piece::Detail;
                           });
        if (whole && !isNoPlace(parts[0].words) && !isField(parts[0].words)
            && !actsStrongly(posted, parts[0].words, below)) {
            header.place = address;
            return;
        }
    }
}

Header headerOf(const Posted &posted)
{
    const auto [rows, below] = reading::headerRowsOf(posted);
    const auto hasTitle = [](const std::vector<Part> &parts) {
        return std::ranges::any_of(parts, [](const Part &part) { return part.piece == Piece::Title; });
    };
    Header header;
    if (std::ranges::none_of(rows, hasTitle)) {
        findAddress(posted, rows, below, header);
        return header;
    }
    for (const std::vector<Part> &parts : rows) {
        for (size_t i = 0; i < parts.size() && !header.company; ++i) {
            if (parts[i].piece == Piece::Name && !isField(parts[i].words)
                && isCompany(posted, parts, i, below))
                header.company = parts[i];
        }
    }
    findLine(posted, rows, below, header);
    for (const std::vector<Part> &parts : rows)
        findPlace(posted, parts, below, header);
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
