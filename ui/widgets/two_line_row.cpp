// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_line_row.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"

#include <QListWidgetItem>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 8;
constexpr int mark = 16;
constexpr int textStart = padding + mark + 10;
constexpr int linesRole = Qt::UserRole;

TwoLines linesOf(const QModelIndex &index)
{
    return index.data(linesRole).value<TwoLines>();
}

int wordsHeight(const QString &words, int width)
{
    if (words.isEmpty())
        return 0;
    const QRect room(0, 0, std::max(40, width), 1000);
    return QFontMetrics(textFont(TextSize::Hint)).boundingRect(room, Qt::TextWordWrap, words).height();
}

int nameHeight()
{
    return QFontMetrics(textFont(TextSize::Body, QFont::Medium)).height() + 2;
}

void paintTick(QPainter *painter, const QRectF &place, const Theme &theme, bool isChosen)
{
    RoundBox box {4, theme.color(Token::Card), theme.color(Token::LineStrong)};
    if (isChosen)
        box.fill = box.line = theme.color(Token::Accent);
    paintBox(painter, place, box);
    if (isChosen)
        paintIcon(painter, place.adjusted(2, 2, -2, -2), u"check"_s, theme.color(Token::OnAccent));
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (!isCurrent && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    RoundBox box {8, theme.color(Token::Sunken)};
    if (isCurrent) {
        box.line = theme.color(Token::Focus);
        box.lineWidth = 2;
    }
    paintBox(painter, option.rect.adjusted(0, 1, 0, -1), box);
}
} // namespace

void TwoLineRow::fill(QListWidgetItem &item, const TwoLines &lines)
{
    item.setText(lines.name);
    item.setData(linesRole, QVariant::fromValue(lines));
    item.setData(Qt::AccessibleTextRole,
                 lines.words.isEmpty() ? lines.name : QString(lines.name + u", "_s + lines.words));
}

QSize TwoLineRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() - 12 : 400;
    const int words = wordsHeight(linesOf(index).words, width - textStart - padding);
    return {width, padding + nameHeight() + words + padding};
}

void TwoLineRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterGuard guard(painter);
    const Theme &theme = Theme::of(option.widget);
    const TwoLines lines = linesOf(index);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintGround(painter, option, theme);
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) {
        return mirrored(rect.translated(whole.topLeft()), whole, option.direction);
    };
    const QRectF markPlace = placed(QRectF(padding, padding + 1, mark, mark));
    if (lines.mark == TwoLines::Mark::Tick)
        paintTick(painter, markPlace, theme, option.state.testFlag(QStyle::State_Selected));
    else
        paintIcon(painter, markPlace, lines.iconName, theme.color(lines.ink));
    const qreal width = whole.width() - textStart - padding;
    paintLine(painter, placed(QRectF(textStart, padding, width, nameHeight())), lines.name,
              textFont(TextSize::Body, QFont::Medium),
              theme.color(lines.isQuiet ? Token::Text3 : Token::Text));
    painter->setFont(textFont(TextSize::Hint));
    painter->setPen(theme.color(Token::Text3));
    const qreal below = padding + nameHeight();
    painter->drawText(placed(QRectF(textStart, below, width, whole.height() - below)),
                      int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap), lines.words);
}
