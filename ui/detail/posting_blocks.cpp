// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/posting_blocks.h"

#include "core/reading/outline.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = PostingBlock::Kind;

namespace {
constexpr int longestHeading = 60;
constexpr int mostHeadingWords = 8;
constexpr QStringView bullets = u"-*•·–—▪◦‣●○■";
constexpr QStringView sentenceEnds = u".,;!…";

/// Cuts white space off both ends.
PostingBlock trimmed(const QString &text, PostingBlock block)
{
    while (block.start < block.end && text[block.start].isSpace())
        ++block.start;
    while (block.end > block.start && text[block.end - 1].isSpace())
        --block.end;
    return block;
}

QStringView viewOf(const QString &text, const PostingBlock &block)
{
    return QStringView(text).mid(block.start, block.end - block.start);
}

bool isItem(QStringView line)
{
    return line.size() > 2 && bullets.contains(line[0]) && line[1].isSpace();
}

bool isMarkedHeading(QStringView line)
{
    const qsizetype marks = std::ranges::find_if(line, [](QChar c) { return c != u'#'; }) - line.begin();
    return marks > 0 && marks < 7 && marks + 1 < line.size() && line[marks].isSpace();
}

/// Whether the words alone could be a heading.
bool looksLikeHeading(QStringView line)
{
    if (line.size() > longestHeading || sentenceEnds.contains(line.back()))
        return false;
    const bool hasLetter = std::ranges::any_of(line, [](QChar c) { return c.isLetter(); });
    return hasLetter && !line.front().isLower() && line.count(u' ') < mostHeadingWords
        && !line.contains(u". "_s) && !line.contains(u"://"_s) && !line.contains(u'@');
}

/// A heading stands over something: a list, or text that is no heading itself.
bool isHeading(const QString &text, const std::vector<PostingBlock> &blocks, size_t at)
{
    const PostingBlock &block = blocks[at];
    if (block.kind != Kind::Paragraph || at + 1 == blocks.size() || !looksLikeHeading(viewOf(text, block)))
        return false;
    const bool stands = at == 0 || block.isApart || blocks[at - 1].kind == Kind::Item;
    const PostingBlock &next = blocks[at + 1];
    if (next.kind == Kind::Item)
        return true;
    const QStringView below = viewOf(text, next);
    return stands && !below.front().isLower()
        && (next.isApart || below.size() > longestHeading || sentenceEnds.contains(below.back()));
}

void takeMark(const QString &text, PostingBlock &block)
{
    const QStringView line = viewOf(text, block);
    if (isMarkedHeading(line)) {
        block.kind = Kind::Heading;
        while (text[block.start] == u'#')
            ++block.start;
    } else if (isItem(line)) {
        block.kind = Kind::Item;
        ++block.start;
    }
    block = trimmed(text, block);
}

/// Adds a line in pieces that can be laid out, each cut at a space where there is one near.
void add(std::vector<PostingBlock> &blocks, const QString &text, PostingBlock line)
{
    while (line.end - line.start > longestShownLine) {
        PostingBlock piece = line;
        piece.end = line.start + longestShownLine;
        const auto space = int(QStringView(text).left(piece.end).lastIndexOf(u' '));
        if (space > line.start + longestShownLine / 2)
            piece.end = space;
        else if (text[piece.end].isLowSurrogate())
            --piece.end;
        line.start = piece.end;
        line.isApart = false;
        blocks.push_back(trimmed(text, piece));
    }
    blocks.push_back(trimmed(text, line));
}
std::optional<Priority> weightOf(skills::Zone zone)
{
    switch (zone) {
    case skills::Zone::Required:
        return Priority::Required;
    case skills::Zone::Preferred:
        return Priority::Preferred;
    case skills::Zone::Unknown:
    case skills::Zone::About:
    case skills::Zone::Duties:
    case skills::Zone::Benefits:
    case skills::Zone::Closing:
    case skills::Zone::Boilerplate:
        return {};
    }
    Q_UNREACHABLE();
}

/// Takes over what the reader knows of each line: headings in its vocabulary, and what is asked how badly.
void takeOutline(const QString &shown, std::vector<PostingBlock> &blocks)
{
    const reading::Outline outline = reading::outlineOf(shown);
    auto line = outline.lines.begin();
    for (PostingBlock &block : blocks) {
        while (line != outline.lines.end() && line->end <= block.start)
            ++line;
        if (line == outline.lines.end() || line->start > block.start)
            continue;
        // A last line heads nothing.
        if (line->isHeading && &block != &blocks.back())
            block.kind = Kind::Heading;
        block.weight = weightOf(line->zone);
    }
}
} // namespace

std::vector<PostingBlock> postingBlocks(const QString &text)
{
    const auto whole = int(std::min<qsizetype>(text.size(), longestShownText));
    std::vector<PostingBlock> blocks;
    bool isApart = false;
    for (int start = 0; start < whole;) {
        const auto lineEnd = int(text.indexOf(u'\n', start));
        const int end = lineEnd < 0 ? whole : std::min(lineEnd, whole);
        PostingBlock line = trimmed(text, {Kind::Paragraph, start, end, isApart, {}});
        start = end + 1;
        isApart = line.start == line.end;
        if (isApart)
            continue;
        takeMark(text, line);
        if (line.start < line.end)
            add(blocks, text, line);
    }
    for (size_t at = 0; at < blocks.size(); ++at) {
        if (isHeading(text, blocks, at))
            blocks[at].kind = Kind::Heading;
    }
    takeOutline(text.left(whole), blocks);
    return blocks;
}

QString shownText(QStringView text)
{
    QString shown = text.toString();
    for (QChar &c : shown) {
        const char16_t code = c.unicode();
        const bool isFrameMark = code >= 0xfdd0 && code <= 0xfdef;
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (c.category() == QChar::Other_Control || isFrameMark || turns || code == 0xfffc || code == 0x2028
            || code == 0x2029)
            c = u' ';
    }
    return shown;
}
