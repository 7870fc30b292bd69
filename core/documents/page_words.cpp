// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using documents::Row;
using documents::Word;

/// Two words on one line, although small ones sit lower or higher beside large ones.
bool sharesLine(const Row &row, const Word &word)
{
    const double overlap = std::min(row.bottom, word.bottom) - std::max(row.top, word.top);
    return overlap > 0.5 * std::min(row.height(), word.height());
}

void grow(Row &row, const Word &word)
{
    row.left = std::min(row.left, word.left);
    row.right = std::max(row.right, word.right);
    row.top = std::min(row.top, word.top);
    row.bottom = std::max(row.bottom, word.bottom);
    row.words.push_back(word);
}

/// "S K I L L S" is one word with its letters set apart.
bool isSpacedOut(const std::vector<Word> &words)
{
    constexpr size_t fewest = 4;
    return words.size() >= fewest && std::ranges::all_of(words, [](const Word &word) {
               return word.text.size() == 1 && word.text[0].isLetter();
           });
}

/// The gap between single letters that parts words: half again as wide as the usual one.
double widthThatParts(const std::vector<Word> &letters)
{
    std::vector<double> gaps;
    for (size_t at = 1; at < letters.size(); ++at)
        gaps.push_back(letters[at].left - letters[at - 1].right);
    std::ranges::nth_element(gaps, gaps.begin() + qsizetype(gaps.size() / 2));
    return 1.5 * gaps[gaps.size() / 2] + 0.5;
}
} // namespace

documents::Row documents::rowOf(const std::vector<Word> &words)
{
    const Word &first = words.front();
    Row row {{}, first.left, first.top, first.right, first.bottom};
    for (const Word &word : words)
        grow(row, word);
    return row;
}

std::vector<documents::Row> documents::rowsOf(std::vector<Word> words)
{
    std::ranges::stable_sort(words, {}, [](const Word &word) { return word.middle(); });
    std::vector<Row> rows;
    for (const Word &word : words) {
        if (rows.empty() || !sharesLine(rows.back(), word))
            rows.push_back(documents::rowOf({word}));
        else
            grow(rows.back(), word);
    }
    for (Row &row : rows)
        std::ranges::stable_sort(row.words, {}, &Word::left);
    return rows;
}

QString documents::Row::text() const
{
    const bool spaced = isSpacedOut(words);
    const double parting = spaced ? widthThatParts(words) : 0;
    const double wide = 2.5 * height();
    QString text;
    for (size_t at = 0; at < words.size(); ++at) {
        const double gap = at > 0 ? words[at].left - words[at - 1].right : 0;
        if (gap > wide)
            text += u'\t';
        else if (at > 0 && (!spaced || gap > parting))
            text += u' ';
        text += words[at].text;
    }
    return text;
}

double documents::medianHeight(const std::vector<Word> &words)
{
    if (words.empty())
        return 0;
    std::vector<double> heights;
    heights.reserve(words.size());
    for (const Word &word : words)
        heights.push_back(word.height());
    std::ranges::nth_element(heights, heights.begin() + qsizetype(heights.size() / 2));
    return heights[heights.size() / 2];
}

bool documents::isBullet(QStringView word)
{
    static const QString bullets = u"•‣◦▪▫■□●○∙·–—-*➢➤►▸✓✔❖"_s;
    return word.size() == 1 && (bullets.contains(word[0]) || word[0].category() == QChar::Other_PrivateUse);
}
