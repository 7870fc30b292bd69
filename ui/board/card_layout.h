// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMargins>
#include <QRectF>
#include <QSize>

enum class CardDensity { Comfortable, Compact };
enum class CardKind { Open, Closed };
/// What the pointer is over.
enum class CardPart { Nothing, Body, MoveButton, MenuButton };

/// Where everything on a card lies, for one font, density and zoom. The design's sizes are minimums: larger
/// fonts make taller lines. Rectangles are for a left-to-right card whose corner is the given rectangle's.
class CardLayout final
{
public:
    /// `zoom` in percent.
    CardLayout(CardDensity density, int zoom);

    CardDensity density() const { return m_density; }
    qreal scale() const { return m_scale; }
    const QFont &roleFont() const { return m_roleFont; }
    const QFont &quietRoleFont() const { return m_quietRoleFont; }
    const QFont &smallFont() const { return m_smallFont; }
    const QFont &signalFont() const { return m_signalFont; }

    /// The lowest a card may be; its width is the column's.
    int height(CardKind kind) const;
    int preferredWidth() const { return px(198); }
    qreal radius() const { return 10 * m_scale; }

    QRectF tile(const QRectF &card) const;
    QRectF role(const QRectF &card) const;
    QRectF company(const QRectF &card) const;
    /// Place at its start, pay at its end.
    QRectF facts(const QRectF &card) const;
    /// Meter at its start, "9 of 12" at its end.
    QRectF skills(const QRectF &card) const;
    /// Where the meter stands: its bottom edge is the base line.
    QRectF meter(const QRectF &card, qreal room) const;
    QRectF footer(const QRectF &card, CardKind kind) const;
    QRectF moveButton(const QRectF &card) const;
    QRectF menuButton(const QRectF &card) const;
    QRectF tick(const QRectF &card) const;

    int px(qreal length) const;

private:
    QRectF line(const QRectF &card, qreal top, qreal height) const;
    int padding() const { return px(m_density == CardDensity::Compact ? 12 : 12); }
    void layComfortable();
    void layCompact();

    CardDensity m_density;
    qreal m_scale;
    QFont m_roleFont;
    QFont m_quietRoleFont;
    QFont m_smallFont;
    QFont m_signalFont;
    int m_tileTop = 0;
    int m_tileSize = 0;
    int m_textLeft = 0;
    int m_roleTop = 0;
    int m_roleHeight = 0;
    int m_companyHeight = 0;
    int m_factsTop = 0;
    int m_factsHeight = 0;
    int m_skillsTop = 0;
    int m_skillsHeight = 0;
    int m_footerTop = 0;
    int m_footerHeight = 0;
    int m_closedFooterTop = 0;
    int m_bottom = 0;
};
