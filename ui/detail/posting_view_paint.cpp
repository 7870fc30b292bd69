// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/posting_view.h"

#include "ui/models/labels.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = PostingBlock::Kind;

namespace {
constexpr qreal barWidth = 4;
constexpr qreal barInset = 6;
constexpr qreal underBaseline = 1.5;

qreal thickness(Priority priority)
{
    switch (priority) {
    case Priority::Required:
        return 2.5;
    case Priority::Unspecified:
        return 1.8;
    case Priority::Preferred:
        return 1.3;
    }
    Q_UNREACHABLE();
}

/// A stroke and the gap after it; no gap for a solid line.
struct Dash {
    qreal stroke = 0;
    qreal gap = 0;
};

Dash dashOf(std::optional<GapState> state)
{
    if (state == GapState::Learning)
        return {5, 3};
    if (state == GapState::Gap || state == GapState::NotForMe)
        return {2.5, 2.5};
    return {};
}

void paintUnderline(QPainter *painter, const QRectF &words, const PostingSkills::Mark &mark,
                    const Theme &theme)
{
    const QColor color = theme.color(skillColor(mark.state));
    const qreal height = thickness(mark.priority);
    const Dash dash = dashOf(mark.state);
    if (dash.stroke <= 0) {
        painter->fillRect(QRectF(words.left(), words.bottom(), words.width(), height), color);
        return;
    }
    for (qreal x = words.left(); x < words.right(); x += dash.stroke + dash.gap) {
        const qreal length = std::min(dash.stroke, words.right() - x);
        painter->fillRect(QRectF(x, words.bottom(), length, height), color);
    }
}
} // namespace

QRectF PostingView::blockRect(int block) const
{
    return document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(block));
}

/// The rectangles of the words in document coordinates, from the top of the letters to where the line under
/// them begins; one for each line they stand on.
std::vector<QRectF> PostingView::rectsOf(const Piece &piece) const
{
    std::vector<QRectF> rects;
    const QTextBlock block = document()->findBlockByNumber(piece.block);
    const QTextLayout *layout = block.layout();
    const QPointF origin = blockRect(piece.block).topLeft();
    const qreal ascent = QFontMetricsF(font()).ascent();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(piece.from, line.textStart());
        const int to = std::min(piece.to, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal one = line.cursorToX(from);
        const qreal other = line.cursorToX(to);
        const qreal baseline = line.y() + line.ascent();
        rects.push_back(QRectF(QPointF(std::min(one, other), baseline - ascent),
                               QPointF(std::max(one, other), baseline + underBaseline))
                            .translated(origin));
    }
    return rects;
}

QRect PostingView::markRect(int mark) const
{
    const auto piece = std::ranges::find(m_pieces, mark, &Piece::mark);
    const std::vector<QRectF> rects = piece == m_pieces.end() ? std::vector<QRectF>() : rectsOf(*piece);
    if (rects.empty())
        return {};
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRect inViewport = rects.front().toAlignedRect().translated(-scrolled);
    return {viewport()->mapToParent(inViewport.topLeft()), inViewport.size()};
}

std::optional<int> PostingView::markAt(const QPoint &position) const
{
    const QPointF at = position + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int block = cursorForPosition(position).blockNumber();
    for (const Piece &piece : m_pieces) {
        if (piece.block != block)
            continue;
        const std::vector<QRectF> rects = rectsOf(piece);
        const bool isHit = std::ranges::any_of(
            rects, [&](const QRectF &rect) { return rect.adjusted(0, 0, 0, 5).contains(at); });
        if (isHit)
            return piece.mark;
    }
    return {};
}

std::pair<int, int> PostingView::seenBlocks(const QRect &exposed) const
{
    const int count = int(m_blocks.size());
    const int first = cursorForPosition(exposed.topLeft()).blockNumber();
    const int last = cursorForPosition(exposed.bottomRight()).blockNumber();
    return {std::clamp(first - 1, 0, count), std::clamp(last + 2, 0, count)};
}

void PostingView::paintEvent(QPaintEvent *event)
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-scrolled);
        paintBehind(&painter, event->rect());
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-scrolled);
    paintOver(&painter, event->rect());
}

void PostingView::paintBehind(QPainter *painter, const QRect &exposed) const
{
    const Theme &theme = Theme::of(this);
    const std::pair<int, int> seen = seenBlocks(exposed);
    paintBars(painter, seen);
    for (const Piece &piece : m_pieces) {
        const PostingSkills::Mark &mark = m_skills.marks[size_t(piece.mark)];
        const bool isTinted = mark.priority == Priority::Required
            && (mark.state == GapState::Gap || mark.state == GapState::Learning);
        if (!isTinted || piece.block < seen.first || piece.block >= seen.second)
            continue;
        for (const QRectF &rect : rectsOf(piece))
            painter->fillRect(rect, theme.color(skillTint(mark.state)));
    }
}

void PostingView::paintOver(QPainter *painter, const QRect &exposed) const
{
    const Theme &theme = Theme::of(this);
    const auto [first, last] = seenBlocks(exposed);
    for (const Piece &piece : m_pieces) {
        if (piece.block < first || piece.block >= last)
            continue;
        for (const QRectF &rect : rectsOf(piece)) {
            paintUnderline(painter, rect, m_skills.marks[size_t(piece.mark)], theme);
            if (hasFocus() && m_current == piece.mark)
                paintFocusRing(painter, rect.adjusted(-1, 0, 1, 3), 3, theme);
        }
    }
    for (int block = first; block < last; ++block) {
        if (m_blocks[size_t(block)].kind == Kind::Item)
            paintBullet(painter, block);
        if (m_blocks[size_t(block)].kind == Kind::Heading)
            paintWeight(painter, block);
    }
}

void PostingView::paintBullet(QPainter *painter, int number) const
{
    const QTextBlock block = document()->findBlockByNumber(number);
    if (block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF whole = blockRect(number);
    const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
    const qreal x = isRightToLeft ? whole.right() - 5 : whole.left() + 5;
    const qreal middle = whole.top() + line.y() + line.ascent() - QFontMetricsF(font()).xHeight() / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::of(this).color(Token::Text3));
    painter->drawEllipse(QPointF(x, middle), 2, 2);
}

/// Says behind a heading what its list is, where there is room.
void PostingView::paintWeight(QPainter *painter, int number) const
{
    const std::optional<Priority> weight = m_blocks[size_t(number)].weight;
    const QTextBlock block = document()->findBlockByNumber(number);
    if (!weight || block.layout()->lineCount() != 1)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QFont hint = textFont(TextSize::Hint);
    const QString words = labels::of(*weight);
    const qreal width = QFontMetricsF(hint).horizontalAdvance(words);
    const QRectF whole = blockRect(number);
    const QPointF origin = whole.topLeft();
    const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
    const qreal end = origin.x() + line.cursorToX(block.length() - 1);
    const qreal x = isRightToLeft ? end - 10 - width : end + 10;
    if (x < whole.left() || x + width > whole.right())
        return;
    painter->setFont(hint);
    painter->setPen(Theme::of(this).color(Token::Text3));
    painter->drawText(QPointF(x, origin.y() + line.y() + line.ascent()), words);
}

void PostingView::paintBars(QPainter *painter, std::pair<int, int> seen) const
{
    const auto weightAt = [&](int block) {
        const PostingBlock &shown = m_blocks[size_t(block)];
        return shown.kind == Kind::Heading ? std::nullopt : shown.weight;
    };
    const Theme &theme = Theme::of(this);
    const qreal x =
        layoutDirection() == Qt::RightToLeft ? viewport()->width() - barInset - barWidth : barInset;
    for (int block = seen.first; block < seen.second; ++block) {
        const std::optional<Priority> weight = weightAt(block);
        if (!weight || *weight == Priority::Unspecified)
            continue;
        // The bar runs along all neighbours of the same weight, seen or not, so that its ends are right.
        int first = block;
        while (first > 0 && weightAt(first - 1) == weight)
            --first;
        while (block + 1 < int(m_blocks.size()) && weightAt(block + 1) == weight)
            ++block;
        const QRectF bar(QPointF(x, blockRect(first).top() + 2),
                         QPointF(x + barWidth, blockRect(block).bottom() - 1));
        const bool isSolid = *weight == Priority::Required;
        const QRectF box = isSolid ? bar : bar.adjusted(-0.5, 0, 0.5, 0);
        if (isSolid)
            paintBox(painter, box, {2, theme.color(Token::Text2), {}, 0});
        else
            paintBox(painter, box, {2, {}, theme.color(Token::LineStrong)});
    }
}
