// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_columns.h"

#include "core/documents/page_dates.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
using documents::Row;
using documents::Word;
using Words = std::vector<Word>;
using Blocks = std::vector<Words>;

/// An upright strip without a word in it.
struct Strip {
    double x = 0;
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
};

constexpr int deepest = 12;
/// Pages of more words than this are read as they come: nobody wrote them for a person.
constexpr size_t mostWords = 3000;

/// A mark of a list belongs to the word behind it and makes no column of its own.
Words withBullets(Words words)
{
    std::vector<Row> rows = documents::rowsOf(std::move(words));
    Words joined;
    for (Row &row : rows) {
        for (size_t at = 0; at < row.words.size(); ++at) {
            Word &word = row.words[at];
            // A dash close behind a word is one of its line.
            const bool isFirst = at == 0 || word.left - row.words[at - 1].right > 0.6 * word.height();
            const bool opens = isFirst && documents::isBullet(word.text) && at + 1 < row.words.size()
                && row.words[at + 1].left - word.right < 4 * word.height();
            if (opens)
                word.right = std::max(word.right, row.words[at + 1].left - 0.1);
            joined.push_back(word);
        }
    }
    return joined;
}

/// Where a strip could be: the middle of every gap of a line that is wide enough.
std::vector<double> gapsOf(const Words &words, double narrowest)
{
    std::vector<double> gaps;
    for (const Row &row : documents::rowsOf(words)) {
        double reach = row.words.front().right;
        for (const Word &word : row.words) {
            if (word.left - reach >= narrowest) {
                gaps.push_back((word.left + reach) / 2);
                gaps.push_back(word.left - narrowest / 3);
            }
            reach = std::max(reach, word.right);
        }
    }
    std::ranges::sort(gaps);
    // Gaps that lie close to each other are one.
    std::vector<double> apart;
    for (const double x : gaps) {
        if (apart.empty() || x - apart.back() > narrowest / 4)
            apart.push_back(x);
    }
    constexpr size_t most = 200;
    if (apart.size() > most)
        apart.resize(most);
    return apart;
}

/// The tallest stretches beside x that no word crosses or comes too near to.
std::vector<Strip> freeAt(double x, const Words &words, double narrowest)
{
    std::vector<std::pair<double, double>> taken;
    double top = words.front().top;
    double bottom = words.front().bottom;
    for (const Word &word : words) {
        top = std::min(top, word.top);
        bottom = std::max(bottom, word.bottom);
        if (word.left < x + narrowest / 4 && word.right > x - narrowest / 4)
            taken.push_back({word.top, word.bottom});
    }
    std::ranges::sort(taken);
    taken.push_back({bottom, bottom});
    std::vector<Strip> strips;
    double from = top;
    for (const auto &[start, end] : taken) {
        if (start - from > 2 * narrowest)
            strips.push_back({x, from, start});
        from = std::max(from, end);
    }
    std::ranges::sort(strips, std::greater<>(), &Strip::height);
    constexpr size_t most = 3;
    if (strips.size() > most)
        strips.resize(most);
    return strips;
}

struct Sides {
    Words above {};
    Words left {};
    Words right {};
    Words below {};
};

Sides partedBy(const Strip &strip, const Words &words)
{
    Sides sides;
    for (const Word &word : words) {
        if (word.middle() < strip.top)
            sides.above.push_back(word);
        else if (word.middle() > strip.bottom)
            sides.below.push_back(word);
        else
            (word.left < strip.x ? sides.left : sides.right).push_back(word);
    }
    return sides;
}

/// The width that really is free between both sides.
double widthOf(const Sides &sides)
{
    double left = sides.left.front().right;
    double right = sides.right.front().left;
    for (const Word &word : sides.left)
        left = std::max(left, word.right);
    for (const Word &word : sides.right)
        right = std::min(right, word.left);
    return right - left;
}

/// "Work experience" or "Languages:" beside what it names: few, each level with a line of the other side, or
/// marked as labels.
bool areLabels(const std::vector<Row> &labels, const std::vector<Row> &texts)
{
    const auto marked =
        std::ranges::count_if(labels, [](const Row &row) { return row.words.back().text.endsWith(u':'); });
    if (marked * 10 >= qsizetype(labels.size()) * 7)
        return true;
    const auto level =
        std::ranges::count_if(labels, [&](const Row &row) { return documents::hasNeighbour(row, texts); });
    return labels.size() * 5 <= texts.size() * 2 && level * 10 >= qsizetype(labels.size()) * 8;
}

using Notes = std::vector<std::vector<Row>>;

/// What stands in the left column and belongs to the lines beside it; empty where it is a column of its own.
Notes besideTexts(const std::vector<Row> &left, const std::vector<Row> &texts)
{
    if (documents::isMarginOfDates(left, texts))
        return documents::notesOf(left);
    Notes labels;
    if (areLabels(left, texts))
        std::ranges::transform(left, std::back_inserter(labels),
                               [](const Row &row) { return std::vector<Row> {row}; });
    return labels;
}

Words wordsOf(const std::vector<Row> &rows)
{
    Words words;
    for (const Row &row : rows)
        words.insert(words.end(), row.words.begin(), row.words.end());
    return words;
}

/// Each note, then the lines beside it down to the next note.
Blocks interleaved(const Notes &notes, const std::vector<Row> &texts)
{
    Blocks blocks;
    auto next = texts.begin();
    const auto takeUntil = [&](double y) {
        const auto end = std::find_if(next, texts.end(), [&](const Row &row) { return row.middle() >= y; });
        if (end != next)
            blocks.push_back(wordsOf({next, end}));
        next = end;
    };
    for (const std::vector<Row> &note : notes) {
        takeUntil(note.front().middle() - 0.4 * note.front().height());
        blocks.push_back(wordsOf(note));
    }
    takeUntil(std::numeric_limits<double>::max());
    return blocks;
}

/// Whether nearly all lines of a column begin at one edge; gaps between words never do by chance.
bool isFlush(const std::vector<Row> &rows)
{
    constexpr size_t fewest = 5;
    const double edge = std::ranges::min_element(rows, {}, &Row::left)->left;
    const auto flush = std::ranges::count_if(rows, [&](const Row &row) { return row.left - edge < 2; });
    return rows.size() >= fewest && flush * 10 >= qsizetype(rows.size()) * 8;
}

/// Whether a strip parts two columns, rather than words of some lines by chance.
bool isGutter(const Sides &sides, double narrowest)
{
    if (sides.left.empty() || sides.right.empty() || widthOf(sides) < narrowest / 2)
        return false;
    const std::vector<Row> left = documents::rowsOf(sides.left);
    const std::vector<Row> right = documents::rowsOf(sides.right);
    if (widthOf(sides) < narrowest && !isFlush(right))
        return false;
    if (std::min(left.size(), right.size()) < 2 || std::max(left.size(), right.size()) < 3)
        return false;
    return !documents::isMostlyDates(left) && !documents::isMostlyDates(right)
        && !documents::isEdgeOfDates(right, left);
}

std::optional<Strip> tallestGutter(const Words &words)
{
    const double narrowest = documents::medianHeight(words);
    std::optional<Strip> best;
    for (const double x : gapsOf(words, narrowest)) {
        for (const Strip &strip : freeAt(x, words, narrowest)) {
            if ((!best || strip.height() > best->height()) && isGutter(partedBy(strip, words), narrowest))
                best = strip;
        }
    }
    return best;
}

void append(Blocks &to, Blocks more)
{
    std::ranges::move(more, std::back_inserter(to));
}

Blocks parted(const Words &words, int depth)
{
    if (words.empty())
        return {};
    const auto strip = depth < deepest ? tallestGutter(words) : std::nullopt;
    if (!strip)
        return {words};
    const Sides sides = partedBy(*strip, words);
    Blocks blocks = parted(sides.above, depth + 1);
    const std::vector<Row> right = documents::rowsOf(sides.right);
    const Notes notes = besideTexts(documents::rowsOf(sides.left), right);
    if (!notes.empty()) {
        append(blocks, interleaved(notes, right));
    } else {
        append(blocks, parted(sides.left, depth + 1));
        append(blocks, parted(sides.right, depth + 1));
    }
    append(blocks, parted(sides.below, depth + 1));
    return blocks;
}
} // namespace

std::vector<std::vector<documents::Word>> documents::blocksOf(std::vector<Word> words)
{
    if (words.size() > mostWords)
        return {std::move(words)};
    return parted(withWholeDates(withBullets(std::move(words))), 0);
}
