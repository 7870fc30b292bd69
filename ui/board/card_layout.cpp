// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_layout.h"

#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <cmath>

namespace {
int textHeight(const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height()));
}
} // namespace

CardLayout::CardLayout(CardDensity density, int zoom)
    : m_density(density)
    , m_scale(zoom / 100.0)
    , m_roleFont(textFont(TextSize::Body, QFont::DemiBold, m_scale))
    , m_quietRoleFont(textFont(TextSize::Body, QFont::Normal, m_scale))
    , m_smallFont(textFont(TextSize::Hint, QFont::Normal, m_scale))
    , m_signalFont(textFont(TextSize::Hint, QFont::Medium, m_scale))
{
    if (density == CardDensity::Compact)
        layCompact();
    else
        layComfortable();
}

int CardLayout::px(qreal length) const
{
    return qRound(length * m_scale);
}

void CardLayout::layComfortable()
{
    const int small = textHeight(m_smallFont);
    m_roleTop = px(12);
    m_roleHeight = std::max(px(18), textHeight(m_roleFont));
    m_companyHeight = std::max(px(16), small);
    const int head = m_roleHeight + m_companyHeight;
    m_tileSize = px(32);
    m_tileTop = m_roleTop + (head - m_tileSize) / 2;
    m_textLeft = px(53);
    m_factsTop = m_roleTop + head + px(9);
    m_factsHeight = std::max(px(16), small);
    m_skillsTop = m_factsTop + m_factsHeight + px(7);
    m_skillsHeight = std::max(px(17), small);
    m_footerTop = m_skillsTop + m_skillsHeight + px(5);
    m_footerHeight = std::max(px(22), small + px(4));
    m_bottom = px(10);
    m_closedFooterTop = m_factsTop - px(1);
}

void CardLayout::layCompact()
{
    const int small = textHeight(m_smallFont);
    m_roleTop = px(10);
    m_roleHeight = std::max(px(16), textHeight(m_roleFont));
    m_companyHeight = std::max(px(14), small);
    const int head = m_roleHeight + m_companyHeight;
    m_tileSize = px(26);
    m_tileTop = m_roleTop + (head - m_tileSize) / 2;
    m_textLeft = px(47);
    m_footerTop = m_roleTop + head + px(5);
    m_footerHeight = std::max(px(20), small + px(2));
    m_skillsTop = m_footerTop;
    m_skillsHeight = m_footerHeight;
    m_bottom = px(13);
    m_closedFooterTop = m_footerTop;
}

int CardLayout::height(CardKind kind) const
{
    if (m_density == CardDensity::Compact || kind == CardKind::Open)
        return m_footerTop + m_footerHeight + m_bottom;
    return m_closedFooterTop + m_footerHeight + px(12);
}

QRectF CardLayout::line(const QRectF &card, qreal top, qreal height) const
{
    return QRectF(card.left() + padding(), card.top() + top, card.width() - 2 * padding(), height);
}

QRectF CardLayout::tile(const QRectF &card) const
{
    return QRectF(card.left() + padding(), card.top() + m_tileTop, m_tileSize, m_tileSize);
}

QRectF CardLayout::role(const QRectF &card) const
{
    return line(card, m_roleTop, m_roleHeight).adjusted(m_textLeft - padding(), 0, 0, 0);
}

QRectF CardLayout::company(const QRectF &card) const
{
    return line(card, m_roleTop + m_roleHeight, m_companyHeight).adjusted(m_textLeft - padding(), 0, 0, 0);
}

QRectF CardLayout::facts(const QRectF &card) const
{
    return line(card, m_factsTop, m_factsHeight);
}

QRectF CardLayout::skills(const QRectF &card) const
{
    return line(card, m_skillsTop, m_skillsHeight);
}

QRectF CardLayout::meter(const QRectF &card, qreal room) const
{
    const QRectF row = skills(card);
    const qreal height = px(9);
    return QRectF(row.left(), row.top() + std::floor((row.height() - height) / 2), room, height);
}

QRectF CardLayout::footer(const QRectF &card, CardKind kind) const
{
    return line(card, kind == CardKind::Closed ? m_closedFooterTop : m_footerTop, m_footerHeight);
}

QRectF CardLayout::menuButton(const QRectF &card) const
{
    const QRectF row = footer(card, CardKind::Open);
    const qreal size = std::max(24, px(24));
    return QRectF(row.right() - size + px(5), row.center().y() - size / 2, size, size);
}

QRectF CardLayout::moveButton(const QRectF &card) const
{
    const QRectF menu = menuButton(card);
    return menu.translated(-menu.width(), 0);
}

QRectF CardLayout::tick(const QRectF &card) const
{
    return QRectF(card.left() - px(6), card.top() - px(5), px(20), px(20));
}
