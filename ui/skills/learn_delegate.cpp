// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/learn_model.h"

#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <array>

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
constexpr int legendMargin = 14;
constexpr int legendGap = 14;
/// Above and below its lines.
constexpr int legendRoom = 26;
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
    const QString counts = tr("%L1 + %L2").arg(face->required).arg(face->others);
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
                  tr("was +%L1").arg(*face->unlockedBefore), textFont(TextSize::Axis),
                  theme.color(Token::Text3), Qt::AlignTrailing);
    const QString gain = face->unlocks > 0 ? u"+%L1"_s.arg(face->unlocks) : QLocale().toString(0);
    paintLine(painter, at(row.width() - endMargin - gainRoom, 0, gainRoom, row.height()), gain,
              textFont(TextSize::Section), theme.color(face->unlocks > 0 ? Token::Text : Token::Text3),
              Qt::AlignTrailing);
}

/// A mark or a bold sign, and what it means.
struct LearnLegend::Item {
    QSizeF mark {};
    bool isRing = false;
    QString sign {};
    QString words {};

    qreal signWidth() const { return sign.isEmpty() ? mark.width() + 8 : lineWidth(sign, signFont()) + 5.0; }
    qreal width() const { return signWidth() + lineWidth(words, textFont(TextSize::Hint)) + 1; }
    static QFont signFont() { return textFont(TextSize::Hint, QFont::DemiBold); }
};

LearnLegend::LearnLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Bars: live postings that require it. Rings: those that name it otherwise. "
                         "+5: how many more would be fully covered."));
    setToolTip(accessibleName());
    setFixedHeight(lines({}) * lineHeight() + legendRoom);
}

int LearnLegend::lineHeight()
{
    return std::max(18, QFontMetrics(textFont(TextSize::Hint)).height());
}

/// Goes through the items as they stand, wrapped where a line is full, and tells how many lines they take.
int LearnLegend::lines(const std::function<void(const Item &, const QPointF &)> &tell) const
{
    const std::array items {Item {{4, 9}, false, {}, tr("required")},
                            Item {{5, 5}, true, {}, tr("otherwise")},
                            Item {{}, false, u"+%L1"_s.arg(5), tr("more covered")}};
    int line = 0;
    qreal x = legendMargin;
    for (const Item &item : items) {
        if (x > legendMargin && x + item.width() > width() - legendMargin / 2.0) {
            ++line;
            x = legendMargin;
        }
        if (tell)
            tell(item, {x, legendRoom / 2.0 + line * lineHeight()});
        x += item.width() + legendGap;
    }
    return line + 1;
}

void LearnLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(lines({}) * lineHeight() + legendRoom);
}

void LearnLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = Theme::of(this);
    const auto place = [&](const QRectF &box) { return mirrored(box, rect(), layoutDirection()); };
    lines([&](const Item &item, const QPointF &at) {
        const qreal high = lineHeight();
        const QRectF mark({at.x(), at.y() + high / 2 + 4 - item.mark.height()}, item.mark);
        if (!item.sign.isEmpty())
            paintLine(&painter, place({at.x(), at.y(), item.signWidth(), high}), item.sign, Item::signFont(),
                      theme.color(Token::Text));
        else if (item.isRing)
            paintBox(&painter, place(mark), {2.5, {}, theme.color(Token::Text3)});
        else
            paintBox(&painter, place(mark), {1, theme.color(Token::Text2), {}});
        const qreal start = at.x() + item.signWidth();
        const qreal room = std::min(item.width() - item.signWidth(), width() - start);
        paintLine(&painter, place({start, at.y(), room, high}), item.words, textFont(TextSize::Hint),
                  theme.color(Token::Text3));
    });
}
