// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>

namespace {
/// The lower half of a rounded box, below the diagonal from its lower left to its upper right corner.
void fillLowerHalf(QPainter *painter, const QRectF &edge, qreal radius, const QColor &color)
{
    const PainterGuard guard(painter);
    QPainterPath box;
    box.addRoundedRect(edge, radius, radius);
    QPainterPath half;
    half.addPolygon(QPolygonF({edge.bottomLeft(), edge.topRight(), edge.bottomRight(), edge.bottomLeft()}));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(box.intersected(half), color);
}

/// Of its true width: rounded to whole pixels it would be too thin beside the filled mark.
void paintOutline(QPainter *painter, const QRectF &edge, qreal radius, const QPen &pen)
{
    const PainterGuard guard(painter);
    const qreal inset = pen.widthF() / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(edge.adjusted(inset, inset, -inset, -inset), radius - inset / 2,
                             radius - inset / 2);
}

void drawCheck(QPainter *painter, const QRectF &edge, const QColor &color)
{
    const PainterGuard guard(painter);
    const qreal size = edge.width();
    const auto point = [&](qreal x, qreal y) { return edge.topLeft() + QPointF(x, y) * (size / 14); };
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, size * 1.7 / 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({point(3.7, 7.3), point(6, 9.5), point(10.3, 4.8)}));
}
} // namespace

Token skillColor(std::optional<GapState> state)
{
    if (!state)
        return Token::Text3;
    switch (*state) {
    case GapState::Gap:
        return Token::Gap;
    case GapState::Learning:
    case GapState::Ready:
        return Token::Learning;
    case GapState::Have:
        return Token::Have;
    case GapState::NotForMe:
        return Token::Text3;
    }
    Q_UNREACHABLE();
}

Token skillTint(std::optional<GapState> state)
{
    if (!state)
        return Token::Sunken;
    switch (*state) {
    case GapState::Gap:
        return Token::GapTint;
    case GapState::Learning:
    case GapState::Ready:
        return Token::LearningTint;
    case GapState::Have:
        return Token::HaveTint;
    case GapState::NotForMe:
        return Token::Sunken;
    }
    Q_UNREACHABLE();
}

void paintSkill(QPainter *painter, const QRectF &rect, std::optional<GapState> state, const Theme &theme)
{
    const QColor color = theme.color(skillColor(state));
    const QRectF edge = snapped(painter, rect);
    const qreal radius = edge.width() * 2.5 / 14;
    if (state == GapState::Have) {
        paintBox(painter, edge, {radius, color, {}});
        drawCheck(painter, edge, theme.color(Token::Card));
        return;
    }
    const qreal stroke = edge.width() * 1.75 / 14;
    paintOutline(painter, edge, radius, QPen(color, stroke));
    if (state == GapState::Learning)
        fillLowerHalf(painter, edge, radius, color);
    if (state == GapState::Ready) {
        const qreal inset = edge.width() * 3.5 / 14;
        paintBox(painter, edge.adjusted(inset, inset, -inset, -inset), {radius * 0.3, color, {}});
    }
    if (state == GapState::NotForMe)
        painter->fillRect(snapped(painter,
                                  QRectF(edge.left() + edge.width() * 0.28, edge.center().y() - stroke / 2,
                                         edge.width() * 0.44, stroke)),
                          color);
}
