// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/evidence_text.h"

#include "ui/widgets/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr qreal reach = 3; // of a mark over its words
constexpr qreal underline = 1.5;

/// The part of a line that lies in the selection, as a box around its words.
QRectF boxIn(const QTextLine &line, int from, int to)
{
    const int start = std::max(from, line.textStart());
    const int end = std::min(to, line.textStart() + line.textLength());
    if (start >= end)
        return {};
    const qreal left = line.cursorToX(start);
    const qreal right = line.cursorToX(end);
    const qreal base = line.y() + line.ascent();
    return QRectF(QPointF(std::min(left, right) - reach, base - line.ascent() - 1),
                  QPointF(std::max(left, right) + reach, base + line.descent() + 1));
}
} // namespace

/// In the viewport, one for each line.
std::vector<QRectF> EvidenceText::boxesOf(const QTextCursor &cursor) const
{
    std::vector<QRectF> boxes;
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const QPointF origin = layout->blockBoundingRect(block).topLeft() - scrolled;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF box = boxIn(block.layout()->lineAt(i), cursor.selectionStart() - block.position(),
                                     cursor.selectionEnd() - block.position());
            if (!box.isEmpty())
                boxes.push_back(box.translated(origin));
        }
    }
    return boxes.empty() ? std::vector<QRectF> {QRectF()} : boxes;
}

void EvidenceText::paintMark(QPainter &painter, const Mark &mark) const
{
    const Theme &theme = Theme::of(this);
    const bool isLit = m_lit == mark.part;
    for (const QTextCursor &cursor : mark.cursors) {
        for (const QRectF &box : boxesOf(cursor)) {
            if (box.isEmpty() || box.bottom() < 0 || box.top() > viewport()->height())
                continue;
            QPainterPath fill;
            fill.addRoundedRect(box, 3, 3);
            painter.fillPath(fill, theme.color(isLit ? Token::AccentTint : Token::Sunken));
            // The line bends up at its ends with the box.
            const QRectF foot(box.left(), box.bottom() - 3, box.width(), 3);
            painter.save();
            painter.setClipRect(foot, Qt::IntersectClip);
            painter.setPen(QPen(theme.color(isLit ? Token::Accent : Token::LineStrong),
                                snappedWidth(&painter, underline)));
            painter.drawRoundedRect(box.adjusted(0.75, 0, -0.75, -0.75), 3, 3);
            painter.restore();
        }
    }
}

void EvidenceText::paintNumber(QPainter &painter, const Mark &mark) const
{
    if (mark.cursors.empty())
        return;
    const QRectF box = boxesOf(mark.cursors.back()).back();
    if (box.isEmpty())
        return;
    const QFont font = textFont(TextSize::Axis, QFont::Medium);
    const QString number = QString::number(mark.number);
    const qreal width = ::lineWidth(number, font);
    const QTextBlock block = document()->findBlock(mark.cursors.back().selectionEnd() - 1);
    const bool isMirrored = block.textDirection() == Qt::RightToLeft;
    const qreal left =
        isMirrored ? box.left() + reach + mark.roomBehind : box.right() - reach - width - mark.roomBehind;
    const QRectF place(left, box.top() - 1, width + 1, QFontMetricsF(font).height());
    paintLine(&painter, place, number, font,
              Theme::of(this).color(m_lit == mark.part ? Token::AccentText : Token::Text2));
}

/// The dash of an item is hidden; its place shows a dot.
void EvidenceText::paintBullets(QPainter &painter) const
{
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const int scrolled = verticalScrollBar()->value();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Token::Text3));
    QTextBlock block = cursorForPosition(QPoint(0, 0)).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block).translated(0, -scrolled);
        if (rect.top() > viewport()->height())
            return;
        if (!block.text().startsWith("- "_L1) || block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const qreal x = (line.cursorToX(0) + line.cursorToX(1)) / 2;
        const qreal middle = line.y() + line.ascent() - QFontMetricsF(font()).xHeight() / 2;
        painter.drawEllipse(rect.topLeft() + QPointF(x, middle), 2.0, 2.0);
    }
}

void EvidenceText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Mark &mark : m_marks)
            paintMark(painter, mark);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks)
        paintNumber(painter, mark);
    paintBullets(painter);
}
} // namespace capture
