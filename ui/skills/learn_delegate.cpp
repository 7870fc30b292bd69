// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/learn_model.h"

#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 56;
constexpr int rankEnd = 31;
constexpr int glyphStart = 41;
constexpr int glyph = 14;
constexpr int textStart = 66;
constexpr int endMargin = 16;
constexpr int gainRoom = 48;

/// The current row is tinted; the keyboard's ring stands only where the keyboard is.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Theme &theme)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const QRectF row(option.rect);
    if (isCurrent) {
        painter->fillRect(row, theme.color(Token::AccentTint));
        painter->fillRect(mirrored({row.left(), row.top(), 3, row.height()}, row, option.direction),
                          theme.color(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, theme.color(Token::Hover));
    }
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.color(Token::Line));
    if (isCurrent && view->hasFocus())
        paintBox(painter, row.adjusted(4, 3, -4, -4), {6, {}, theme.color(Token::Focus), 2});
}
} // namespace

qreal paintAsked(QPainter *painter, const QRectF &box, int required, int others, const Theme &theme)
{
    qreal x = box.left();
    const auto add = [&](const QSizeF &size, const RoundBox &look, qreal step) {
        if (x + size.width() > box.right())
            return;
        paintBox(painter, QRectF(QPointF(x, box.bottom() - size.height()), size), look);
        x += step;
    };
    for (int i = 0; i < required; ++i)
        add({4, 9}, {1, theme.color(Token::Text2), {}}, 6);
    x += required > 0 && others > 0 ? 3 : 0;
    for (int i = 0; i < others; ++i)
        add({5, 5}, {2.5, {}, theme.color(Token::Text3)}, 6);
    return x - box.left();
}

QSize LearnDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(rowHeight, QFontMetrics(option.font).height() * 2 + 20)};
}

void LearnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const LearnFace *face = static_cast<const LearnModel *>(index.model())->face(index.row());
    const Theme &theme = Theme::of(option.widget);
    const PainterGuard guard(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintGround(painter, option, index, theme);
    const QRectF row(option.rect);
    const auto at = [&](qreal x, qreal y, qreal w, qreal h) {
        return mirrored({row.left() + x, row.top() + y, w, h}, row, option.direction);
    };
    const qreal line = QFontMetrics(option.font).height();
    const qreal top = (row.height() - 2 * line - 2) / 2;
    const QFont hint = textFont(TextSize::Hint);
    paintLine(painter, at(0, 0, rankEnd, row.height()), QLocale().toString(index.row() + 1), hint,
              theme.color(Token::Text3), Qt::AlignTrailing);
    paintSkill(painter, at(glyphStart, (row.height() - glyph) / 2, glyph, glyph), face->state, theme);
    const qreal room = row.width() - textStart - endMargin - gainRoom;
    paintLine(painter, at(textStart, top, room, line), face->name, textFont(TextSize::Body, QFont::DemiBold),
              theme.color(Token::Text));
    const QString counts = tr("%1 + %2").arg(face->required).arg(face->others);
    const qreal countsWidth = lineWidth(counts, hint) + 1;
    const qreal barTop = top + line + 2 + (line - 9) / 2;
    const qreal most = room - countsWidth - 8;
    painter->save();
    // The bars are drawn from the start; from right to left the whole strip is turned over.
    if (option.direction == Qt::RightToLeft) {
        painter->translate(row.left() + row.right(), 0);
        painter->scale(-1, 1);
    }
    const qreal used = paintAsked(painter, {row.left() + textStart, row.top() + barTop, most, 9},
                                  face->required, face->others, theme);
    painter->restore();
    paintLine(painter, at(textStart + used + 8, top + line + 2, countsWidth, line), counts, hint,
              theme.color(Token::Text3));
    if (face->unlockedBefore && *face->unlockedBefore != face->unlocks)
        paintLine(painter, at(row.width() - endMargin - gainRoom, row.height() / 2 + 7, gainRoom, line - 2),
                  tr("was +%1").arg(*face->unlockedBefore), textFont(TextSize::Axis),
                  theme.color(Token::Text3), Qt::AlignTrailing);
    const QString gain = face->unlocks > 0 ? u"+%1"_s.arg(face->unlocks) : QLocale().toString(0);
    paintLine(painter, at(row.width() - endMargin - gainRoom, 0, gainRoom, row.height()), gain,
              textFont(TextSize::Section), theme.color(face->unlocks > 0 ? Token::Text : Token::Text3),
              Qt::AlignTrailing);
}

LearnLegend::LearnLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Bars: live postings that require it. Rings: those that name it otherwise. "
                         "+5: how many more would be fully covered."));
    setToolTip(accessibleName());
    setFixedHeight(std::max(44, QFontMetrics(textFont(TextSize::Hint)).height() + 26));
}

void LearnLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = Theme::of(this);
    const QFont hint = textFont(TextSize::Hint);
    qreal x = 14;
    const auto say = [&](const QString &text, const QFont &font, Token color) {
        const qreal width = std::min<qreal>(lineWidth(text, font) + 1, this->width() - 8 - x);
        paintLine(&painter, mirrored({x, 0, width, qreal(height())}, rect(), layoutDirection()), text, font,
                  theme.color(color));
        x += width;
    };
    const auto mark = [&](const QSizeF &size, const RoundBox &look) {
        const QRectF box(QPointF(x, height() / 2.0 + 4 - size.height()), size);
        paintBox(&painter, mirrored(box, rect(), layoutDirection()), look);
        x += size.width() + 10;
    };
    mark({4, 9}, {1, theme.color(Token::Text2), {}});
    say(tr("required"), hint, Token::Text3);
    x += 14;
    mark({5, 5}, {2.5, {}, theme.color(Token::Text3)});
    say(tr("otherwise"), hint, Token::Text3);
    x += 14;
    say(u"+5"_s, textFont(TextSize::Hint, QFont::DemiBold), Token::Text);
    x += 5;
    say(tr("more covered"), hint, Token::Text3);
}
