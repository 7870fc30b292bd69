// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_dates.h"

#include "core/documents/date_texts.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
using documents::Row;
using documents::Word;

/// The lines of a page cut where a gap is wide, so that each column has its own.
std::vector<Row> piecesOf(const std::vector<Word> &words)
{
    std::vector<Row> pieces;
    for (const Row &row : documents::rowsOf(words)) {
        std::vector<Word> piece;
        const auto end = [&] {
            if (!piece.empty())
                pieces.push_back(documents::rowOf(piece));
            piece.clear();
        };
        for (const Word &word : row.words) {
            if (!piece.empty() && word.left - piece.back().right > 0.5 * row.height())
                end();
            piece.push_back(word);
        }
        end();
    }
    return pieces;
}

/// Whether a piece stands right below another, with an edge or the middle in common.
bool standsBelow(const Row &above, const Row &below)
{
    const double gap = below.top - above.bottom;
    const double near = 0.6 * above.height();
    const bool isAligned = std::abs(above.left - below.left) < near
        || std::abs(above.right - below.right) < near
        || std::abs(above.left + above.right - below.left - below.right) < 2 * near;
    return below.middle() > above.bottom && gap < above.height() && isAligned;
}

/// One word in the place of the upper piece, with both texts.
Row joined(const Row &above, const Row &below)
{
    Word whole = above.words.front();
    whole.text = above.text() + u' ' + below.text();
    whole.left = std::min(above.left, below.left);
    whole.right = std::max(above.right, below.right);
    return documents::rowOf({whole});
}

/// The place of the first piece after `at` that makes a whole date with it.
std::optional<size_t> restOf(const std::vector<Row> &pieces, size_t at)
{
    for (size_t next = at + 1; next < pieces.size(); ++next) {
        if (pieces[next].top > pieces[at].bottom + pieces[at].height())
            return {};
        if (standsBelow(pieces[at], pieces[next])
            && documents::areOneDate(pieces[at].text(), pieces[next].text()))
            return next;
    }
    return {};
}

bool isInCapitals(const Row &row)
{
    const QString text = row.text();
    return text == text.toUpper() && text != text.toLower();
}

/// Whether a line begins something new by its looks alone: a heading, or the bold name of an employer.
bool standsOut(const Row &above, const Row &row)
{
    const Word &word = row.words.front();
    const Word &last = above.words.front();
    return (word.bold && !last.bold) || std::abs(word.size - last.size) > 0.6
        || (isInCapitals(row) && !isInCapitals(above));
}

constexpr size_t fewWords = 4;

/// Whether a line is or begins with a stretch of time: a row of a table has the role beside it.
bool isDatedRow(const Row &row)
{
    return documents::isDate(row) || documents::beginsWithPeriod(row);
}

/// How many lines are dates, and how many are neither a date nor of few words.
struct Counted {
    qsizetype all = 0;
    qsizetype dates = 0;
    qsizetype isLong = 0;
};

Counted counted(const std::vector<Row> &rows)
{
    Counted made;
    for (const Row &row : rows) {
        const bool isDated = isDatedRow(row);
        ++made.all;
        made.dates += isDated ? 1 : 0;
        made.isLong += !isDated && row.words.size() > fewWords ? 1 : 0;
    }
    return made;
}

std::vector<Row> levelRows(const std::vector<Row> &margin, const std::vector<Row> &texts)
{
    std::vector<Row> level;
    std::ranges::copy_if(margin, std::back_inserter(level),
                         [&](const Row &row) { return documents::hasNeighbour(row, texts); });
    return level;
}

/// Nothing but dates and headings among them.
bool areDatesWithHeadings(const std::vector<Row> &margin, const Counted &level)
{
    const auto isHeading = [](const Row &row) {
        return std::ranges::all_of(row.words, &Word::bold) || isInCapitals(row);
    };
    return level.dates > 0 && level.dates == level.all && std::ranges::all_of(margin, [&](const Row &row) {
               return documents::isDate(row) || isHeading(row);
           });
}

/// Two of five lines at least are dates, and no other has more than a few words.
bool areDatesWithPlaces(const Counted &rows)
{
    return rows.isLong == 0 && rows.dates > 0 && rows.dates * 10 >= rows.all * 4;
}
} // namespace

bool documents::isDate(const Row &row)
{
    return isDateText(row.text());
}

bool documents::beginsWithPeriod(const Row &row)
{
    return beginsWithDates(row.text());
}

bool documents::isMostlyDates(const std::vector<Row> &rows)
{
    return std::ranges::count_if(rows, isDate) * 10 >= qsizetype(rows.size()) * 7;
}

bool documents::hasNeighbour(const Row &row, const std::vector<Row> &others)
{
    return std::ranges::any_of(others, [&](const Row &other) {
        return std::abs(other.middle() - row.middle()) < 0.4 * std::min(row.height(), other.height());
    });
}

bool documents::isMarginOfDates(const std::vector<Row> &margin, const std::vector<Row> &texts)
{
    const Counted level = counted(levelRows(margin, texts));
    if (areDatesWithHeadings(margin, level))
        return true;
    return level.dates >= 2 && (level.dates * 10 >= level.all * 6 || areDatesWithPlaces(level));
}

bool documents::isEdgeOfDates(const std::vector<Row> &edge, const std::vector<Row> &texts)
{
    const std::vector<Row> level = levelRows(edge, texts);
    const Counted rows = counted(level);
    // A few short lines, each beside another, and a stretch of time among them: a table.
    constexpr size_t few = 4;
    if (edge.size() <= few && level.size() == edge.size() && rows.isLong == 0
        && std::ranges::any_of(edge, beginsWithPeriod))
        return true;
    const auto [first, last] = std::ranges::minmax(edge, {}, &Row::right);
    const bool endsAtEdge = last.right - first.right < edge.front().height();
    if (rows.dates == 0 || rows.isLong > 0 || !endsAtEdge)
        return false;
    // Few dates prove something only where all of the column is beside lines of the other.
    if (rows.dates == 1 || !areDatesWithPlaces(rows))
        return level.size() == edge.size();
    return level.size() * 10 >= edge.size() * 8;
}

std::vector<std::vector<Row>> documents::notesOf(const std::vector<Row> &margin)
{
    std::vector<std::vector<Row>> notes;
    for (const Row &row : margin) {
        const bool goesOn = !notes.empty() && row.top - notes.back().back().bottom < 0.8 * row.height()
            && !standsOut(notes.back().back(), row)
            && !(isDatedRow(row) && std::ranges::any_of(notes.back(), isDatedRow));
        if (!goesOn)
            notes.emplace_back();
        notes.back().push_back(row);
    }
    return notes;
}

std::vector<Word> documents::withWholeDates(std::vector<Word> words)
{
    std::vector<Row> pieces = piecesOf(words);
    std::vector<Word> made;
    for (size_t at = 0; at < pieces.size(); ++at) {
        for (auto next = restOf(pieces, at); next; next = restOf(pieces, at)) {
            pieces[at] = joined(pieces[at], pieces[*next]);
            pieces.erase(pieces.begin() + qsizetype(*next));
        }
        made.insert(made.end(), pieces[at].words.begin(), pieces[at].words.end());
    }
    return made;
}
