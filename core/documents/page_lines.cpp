// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_lines.h"

#include "core/documents/page_dates.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using documents::Line;
using documents::Row;
using documents::Word;
using Page = std::vector<Word>;

/// The lines nearest to an edge that may be a running header or footer.
constexpr size_t edgeLines = 2;

/// The text of a line with every number alike, so that "Page 1" and "Page 2" are.
QString comparable(const Row &row)
{
    static const QRegularExpression numbers(uR"(\d+)"_s);
    return documents::plain(row.text()).replace(numbers, u"#"_s);
}

/// The places in `rows` of the lines at the edges.
std::vector<size_t> edgesOf(const std::vector<Row> &rows)
{
    std::vector<size_t> places;
    for (size_t at = 0; at < rows.size(); ++at) {
        if (at < edgeLines || at + edgeLines >= rows.size())
            places.push_back(at);
    }
    return places;
}

void dropRow(Page &page, const Row &row)
{
    std::erase_if(page, [&](const Word &word) {
        return word.middle() >= row.top && word.middle() <= row.bottom && word.left >= row.left
            && word.right <= row.right;
    });
}

/// On how many pages each line at an edge stands.
QHash<QString, int> edgeCounts(const std::vector<std::vector<Row>> &pages)
{
    QHash<QString, int> counts;
    for (const std::vector<Row> &rows : pages) {
        QSet<QString> own;
        for (const size_t at : edgesOf(rows))
            own.insert(comparable(rows[at]));
        for (const QString &line : own)
            ++counts[line];
    }
    return counts;
}

bool isUpper(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

bool isBold(const Row &row)
{
    return std::ranges::all_of(row.words, &Word::bold);
}

double sizeOf(const Row &row)
{
    return std::ranges::max_element(row.words, {}, &Word::size)->size;
}

bool opensItem(const Row &row)
{
    return row.words.size() > 1 && documents::isBullet(row.words.front().text);
}

bool isHeading(const Row &row, const QString &text, double usualSize)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest || text.contains(u'\t') || text.endsWith(u'.') || text.endsWith(u','))
        return false;
    return sizeOf(row) > 1.15 * usualSize || isBold(row) || isUpper(text);
}

/// The width of a block, and how many of its lines reach its right edge.
struct Column {
    double left = std::numeric_limits<double>::max();
    double right = 0;
    int fullLines = 0;
};

Column columnOf(const std::vector<Row> &rows)
{
    Column column;
    for (const Row &row : rows) {
        column.left = std::min(column.left, row.left);
        column.right = std::max(column.right, row.right);
    }
    column.fullLines = int(std::ranges::count_if(
        rows, [&](const Row &row) { return row.right > column.right - 4 * row.height(); }));
    return column;
}

/// "Harbour Foods, Delft - developer" with its first words in bold.
bool isBoldHead(const Row &row, const Row &next)
{
    if (row.words.back().bold || !next.words.front().bold)
        return false;
    return row.words.back().text.endsWith(u'.') || (next.words.size() > 1 && next.words[1].bold);
}

/// Whether a line went on because the column ended: the next word had no room left.
bool goesOn(const Row &row, const Row &next, const Column &column)
{
    if (opensItem(next) || isBold(row) != isBold(next) || std::abs(sizeOf(row) - sizeOf(next)) > 0.6)
        return false;
    if (next.top - row.bottom > 0.8 * row.height() || isUpper(row.text()) != isUpper(next.text()))
        return false;
    // What begins with a stretch of time, or in bold after a line that is not, is a head of its own.
    if (documents::beginsWithPeriod(next) || isBoldHead(row, next))
        return false;
    // A line in two parts, such as a place beside an item, is the rest of no sentence.
    if (next.text().contains(u'\t') || row.text().contains(u'\t'))
        return false;
    // In a narrow column every line nearly ends at its edge: a list of names stays a list.
    const bool isNarrow = column.right - column.left < 18 * row.height();
    if (isNarrow && (documents::isDate(row) || documents::isDate(next)))
        return false;
    const double blank = 0.25 * row.height();
    const Word &first = next.words.front();
    if (row.right + blank + (first.right - first.left) < column.right - 2)
        return false;
    // The longest line of all proves nothing about where the column ends.
    const bool isName = first.text.at(0).isUpper();
    if (isName && column.fullLines < 2)
        return false;
    const QString last = row.words.back().text;
    return !isNarrow || !isName || row.words.size() > 3 || last.endsWith(u',') || last.endsWith(u'-');
}
/// The white between most lines of a block.
double usualGap(const std::vector<Row> &rows)
{
    std::vector<double> gaps;
    for (size_t at = 1; at < rows.size(); ++at)
        gaps.push_back(rows[at].top - rows[at - 1].bottom);
    if (gaps.empty())
        return 0;
    std::ranges::nth_element(gaps, gaps.begin() + qsizetype(gaps.size() / 2));
    return gaps[gaps.size() / 2];
}

/// More white than a line is high, or clearly more than between the other lines.
bool isApart(const Row &row, const Row &next, double usual)
{
    const double gap = next.top - row.bottom;
    return gap > next.height() || gap > usual + 0.45 * next.height();
}
} // namespace

void documents::dropRepeated(std::vector<std::vector<Word>> &pages)
{
    std::vector<std::vector<Row>> rows;
    for (const Page &page : pages)
        rows.push_back(rowsOf(page));
    const QHash<QString, int> counts = edgeCounts(rows);
    QSet<QString> kept;
    for (size_t page = 0; page < pages.size(); ++page) {
        for (const size_t at : edgesOf(rows[page])) {
            const Row &row = rows[page][at];
            const QString line = comparable(row);
            const bool repeats = pages.size() > 1 && counts.value(line) * 2 > int(pages.size());
            if ((repeats && kept.contains(line)) || isPageNumber(plain(row.text())))
                dropRow(pages[page], row);
            kept.insert(line);
        }
    }
}

QString documents::joinedLines(const QString &line, const QString &next)
{
    static const QRegularExpression cut(uR"(\p{L}[-\x{2010}\x{00AD}]$)"_s);
    if (!cut.match(line).hasMatch())
        return line + u' ' + next;
    if (!next.at(0).isLower())
        return line + next;
    return line.chopped(1) + next;
}

void documents::addBlock(std::vector<Word> words, double usualSize, LineWriter &lines)
{
    const std::vector<Row> rows = rowsOf(std::move(words));
    const Column column = columnOf(rows);
    const double usual = usualGap(rows);
    for (size_t at = 0; at < rows.size();) {
        Row first = rows[at];
        const bool isItem = opensItem(first);
        if (isItem)
            first.words.erase(first.words.begin());
        QString text = first.text();
        size_t next = at + 1;
        while (next < rows.size() && goesOn(rows[next - 1], rows[next], column))
            text = joinedLines(text, rows[next++].text());
        const Line::Kind kind = isItem          ? Line::Kind::Item
            : isHeading(first, text, usualSize) ? Line::Kind::Heading
                                                : Line::Kind::Text;
        lines.add(text, kind);
        if (next < rows.size() && isApart(rows[next - 1], rows[next], usual))
            lines.gap();
        at = next;
    }
    lines.gap();
}
