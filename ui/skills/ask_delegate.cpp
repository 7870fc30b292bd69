// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/ask_model.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 45;
constexpr int headingHeight = 30;
constexpr int margin = 16;
constexpr int textStart = 30;
constexpr int glyph = 12;

/// Fixed to the row's direction: where things lie and which way the arrow points.
struct Canvas {
    QPainter *painter;
    QRectF row;
    Qt::LayoutDirection direction;
    const Theme &theme;

    QRectF at(qreal x, qreal y, qreal w, qreal h) const
    {
        return mirrored({row.left() + x, row.top() + y, w, h}, row, direction);
    }
    QString arrow() const { return direction == Qt::RightToLeft ? u" ← "_s : u" → "_s; }
};

void paintHeading(const Canvas &on, const QString &text)
{
    on.painter->fillRect(on.row, on.theme.color(Token::Sunken));
    on.painter->fillRect(QRectF(on.row.left(), on.row.bottom() - 1, on.row.width(), 1),
                         on.theme.color(Token::Line));
    paintLine(on.painter, on.at(margin, 0, on.row.width() - 2 * margin, on.row.height()), text,
              textFont(TextSize::Hint), on.theme.color(Token::Text3));
}

/// A solid bar for required, a thinner one for not stated, an outlined one for nice to have.
void paintSide(const Canvas &on, Priority priority)
{
    const QRectF bar = on.at(margin - 1, 9, priority == Priority::Unspecified ? 3 : 4, on.row.height() - 18);
    if (priority == Priority::Preferred)
        paintBox(on.painter, bar, {2, {}, on.theme.color(Token::LineStrong)});
    else
        paintBox(on.painter, bar, {1.5, on.theme.color(Token::Text2), {}});
}

/// "9 → 11 of 12", and below it whether the posting is then fully covered. Gives the room taken.
qreal paintCoverage(const Canvas &on, const AskFace &face, qreal line)
{
    const QFont hint = textFont(TextSize::Hint);
    const QString now = QLocale().toString(face.have);
    const QString then = face.then > face.have ? on.arrow() + QLocale().toString(face.then) : QString();
    const QString of = AskDelegate::tr(" of %L1").arg(face.asked);
    const qreal width = lineWidth(now + then + of, hint) + 2;
    const bool isFull = face.isFullThen;
    const qreal top = isFull ? (on.row.height() - 2 * line) / 2 : (on.row.height() - line) / 2;
    paintLine(on.painter, on.at(on.row.width() - margin - width, top, width, line), now + then + of, hint,
              on.theme.color(face.then > face.have ? Token::Text2 : Token::Text3), Qt::AlignTrailing);
    if (!isFull)
        return width;
    const QString word = AskDelegate::tr("Full");
    const qreal wordWidth = lineWidth(word, textFont(TextSize::Hint, QFont::Medium)) + 1;
    const qreal x = on.row.width() - margin - wordWidth;
    paintLine(on.painter, on.at(x, top + line, wordWidth, line), word,
              textFont(TextSize::Hint, QFont::Medium), on.theme.color(Token::AccentText), Qt::AlignTrailing);
    paintIcon(on.painter, on.at(x - 20, top + line + (line - 13) / 2, 13, 13), u"check"_s,
              on.theme.color(Token::AccentText), badgeStroke);
    return std::max(width, wordWidth + 20);
}
} // namespace

QSize AskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const AskModel *>(index.model());
    const int line = QFontMetrics(option.font).height();
    return model->row(index.row()).isHeading() ? QSize(120, std::max(headingHeight, line + 12))
                                               : QSize(120, std::max(rowHeight, line * 2 + 10));
}

void AskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AskModel::Row &row = static_cast<const AskModel *>(index.model())->row(index.row());
    const PainterGuard guard(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Canvas on {painter, QRectF(option.rect), option.direction, Theme::of(option.widget)};
    if (row.isHeading())
        return paintHeading(on, row.heading);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(on.row, on.theme.color(Token::Hover));
    painter->fillRect(QRectF(on.row.left(), on.row.bottom() - 1, on.row.width(), 1),
                      on.theme.color(Token::Line));
    paintSide(on, row.face.priority);
    const qreal line = QFontMetrics(textFont(TextSize::Hint)).height() + 1;
    const qreal taken = paintCoverage(on, row.face, line);
    const qreal top = (on.row.height() - 2 * line) / 2;
    const qreal room = on.row.width() - textStart - margin - taken - 8;
    paintLine(painter, on.at(textStart, top - 1, room, line), row.face.title, textFont(TextSize::Body),
              on.theme.color(Token::Text));
    paintStage(painter, on.at(textStart, top + line + (line - glyph) / 2, glyph, glyph), row.face.stage,
               on.theme);
    paintLine(painter, on.at(textStart + glyph + 6, top + line, room - glyph - 6, line), row.face.company,
              textFont(TextSize::Hint), on.theme.color(Token::Text3));
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintBox(painter, on.row.adjusted(4, 2, -4, -3), {6, {}, on.theme.color(Token::Focus), 2});
}
