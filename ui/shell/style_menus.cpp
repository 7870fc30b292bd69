// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/paint.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 10;
constexpr int glyph = 16;
constexpr int wordsLeft = padding + glyph + 10;
constexpr int arrowRoom = 24;
} // namespace

void Style::drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRectF line(item.rect.left() + 4, item.rect.center().y(), item.rect.width() - 8, 1);
        painter->fillRect(snapped(painter, line), m_theme.color(Token::Line));
        return;
    }
    const bool isEnabled = item.state & State_Enabled;
    if (item.state & State_Selected && isEnabled)
        paintBox(painter, item.rect, {6, m_theme.color(Token::AccentTint), {}});
    const QRect row = item.rect;
    const auto visual = [&](const QRect &logical) { return visualRect(item.direction, row, logical); };
    const QRect mark = visual(QRect(row.left() + padding, row.center().y() - glyph / 2 + 1, glyph, glyph));
    const Token ink = isEnabled ? Token::Text2 : Token::TextOff;
    if (item.checked)
        paintIcon(painter, mark, u"check"_s, m_theme.color(isEnabled ? Token::Accent : Token::TextOff), 2.5);
    else if (!item.icon.isNull())
        item.icon.paint(painter, mark, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    drawMenuWords(item, painter);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(row.right() - padding - 14, row.center().y() - 6, 14, 14);
        paintIcon(painter, visual(arrow), u"chevron-right"_s, m_theme.color(ink));
    }
}

void Style::drawMenuWords(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    const bool isEnabled = item.state & State_Enabled;
    const QRect row = item.rect;
    const auto visual = [&](const QRect &logical) { return visualRect(item.direction, row, logical); };
    const qsizetype tab = item.text.indexOf(u'\t');
    const QString words = tab < 0 ? item.text : item.text.left(tab);
    const bool isDefault = item.menuItemType == QStyleOptionMenuItem::DefaultItem;
    QFont font = item.font;
    if (isDefault)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.color(isEnabled ? Token::Text : Token::TextOff));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const bool isMirrored = item.direction == Qt::RightToLeft;
    const int start = int((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    const int end = int((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
    painter->drawText(visual(row.adjusted(wordsLeft, 0, -padding, 0)), flags | start, words);
    if (tab < 0)
        return;
    const bool hasArrow = item.menuItemType == QStyleOptionMenuItem::SubMenu;
    painter->setFont(textFont(TextSize::Hint));
    painter->setPen(m_theme.color(isEnabled ? Token::Text3 : Token::TextOff));
    painter->drawText(visual(row.adjusted(wordsLeft, 0, hasArrow ? -arrowRoom : -padding, 0)), flags | end,
                      item.text.mid(tab + 1));
}
