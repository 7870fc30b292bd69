// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {
// All in a box of 16 units.
constexpr qreal unit = 16;
constexpr qreal ringRadius = 6.4;
constexpr qreal ringStroke = 1.7;
constexpr qreal pieRadius = 3.9;
const QPointF centre(unit / 2, unit / 2);

QPen roundPen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawRing(QPainter *painter, const QColor &color)
{
    painter->setPen(QPen(color, ringStroke));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(centre, ringRadius, ringRadius);
}

void drawDashedRing(QPainter *painter, const QColor &color)
{
    constexpr qreal period = 2 * M_PI * ringRadius / 12;
    QPen pen(color, ringStroke, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({period * 0.52 / ringStroke, period * 0.48 / ringStroke});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(centre, ringRadius, ringRadius);
}

void drawPie(QPainter *painter, const StageMark &mark, const QColor &color)
{
    drawRing(painter, color);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    if (mark.step >= mark.steps) {
        painter->drawEllipse(centre, pieRadius, pieRadius);
        return;
    }
    const int turn = painter->layoutDirection() == Qt::RightToLeft ? 1 : -1;
    const QRectF box(centre - QPointF(pieRadius, pieRadius), QSizeF(2 * pieRadius, 2 * pieRadius));
    painter->drawPie(box, 90 * 16, turn * 360 * 16 * mark.step / std::max(1, mark.steps));
}

void drawCheckedDisc(QPainter *painter, const QColor &color, const QColor &check)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(centre, ringRadius + ringStroke / 2, ringRadius + ringStroke / 2);
    painter->setPen(roundPen(check, 1.8));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({{4.9, 8.3}, {7.1, 10.4}, {11.1, 5.9}}));
}

void drawBar(QPainter *painter, const QColor &color)
{
    painter->setPen(roundPen(color, 1.7));
    painter->drawLine(QPointF(5.4, 8), QPointF(10.6, 8));
}

void drawArrowBack(QPainter *painter, const QColor &color)
{
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const auto point = [&](qreal x, qreal y) { return QPointF(isMirrored ? unit - x : x, y); };
    painter->setPen(roundPen(color, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawLine(point(11, 8), point(5.2, 8));
    painter->drawPolyline(QPolygonF({point(7.6, 5.7), point(5.2, 8), point(7.6, 10.3)}));
}

void drawDots(QPainter *painter, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (const qreal x : {5.2, 8.0, 10.8})
        painter->drawEllipse(QPointF(x, 8), 0.95, 0.95);
}

void drawMark(QPainter *painter, const StageMark &mark, const Theme &theme)
{
    const QColor color = theme.color(mark.color);
    switch (mark.kind) {
    case StageMark::Kind::Saved:
        return drawDashedRing(painter, color);
    case StageMark::Kind::Pie:
        return drawPie(painter, mark, color);
    case StageMark::Kind::Accepted:
        return drawCheckedDisc(painter, color, theme.color(Token::Card));
    case StageMark::Kind::Rejected:
        drawRing(painter, color);
        return drawBar(painter, color);
    case StageMark::Kind::Withdrawn:
        drawRing(painter, color);
        return drawArrowBack(painter, color);
    case StageMark::Kind::NoReply:
        drawRing(painter, color);
        return drawDots(painter, color);
    }
}

/// A default stage keeps its colour wherever own stages push it.
std::optional<Token> colorOfKey(const QString &key)
{
    if (key == "applied"_L1)
        return Token::StageApplied;
    if (key == "screening"_L1)
        return Token::StageScreening;
    if (key == "interview"_L1)
        return Token::StageInterview;
    if (key == "offer"_L1)
        return Token::StageOffer;
    return std::nullopt;
}

Token colorOfStep(int step)
{
    constexpr std::array colors {Token::StageApplied, Token::StageScreening, Token::StageInterview,
                                 Token::StageOffer};
    return colors[static_cast<std::size_t>(std::max(0, step - 1)) % colors.size()];
}
} // namespace

StageMark StageMark::active(int step, int steps)
{
    const bool isLast = step >= steps;
    return {Kind::Pie, step, steps, isLast ? Token::StageOffer : colorOfStep(step)};
}

StageMark StageMark::ending(Kind kind)
{
    return {kind, 0, 4, kind == Kind::Accepted ? Token::StageOffer : Token::StageClosed};
}

StageMark stageMark(const QString &key, StageKind kind, int step, int steps)
{
    switch (kind) {
    case StageKind::Intake:
        return StageMark::saved();
    case StageKind::Active:
        return {StageMark::Kind::Pie, step, steps, colorOfKey(key).value_or(colorOfStep(step))};
    case StageKind::Won:
        return StageMark::ending(StageMark::Kind::Accepted);
    case StageKind::Lost:
        break;
    }
    if (key == "withdrawn"_L1)
        return StageMark::ending(StageMark::Kind::Withdrawn);
    if (key == "no_reply"_L1)
        return StageMark::ending(StageMark::Kind::NoReply);
    return StageMark::ending(StageMark::Kind::Rejected);
}

void paintStage(QPainter *painter, const QRectF &rect, const StageMark &mark, const Theme &theme)
{
    const PainterGuard guard(painter);
    const QRectF target = snapped(painter, rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(target.topLeft());
    painter->scale(target.width() / unit, target.height() / unit);
    drawMark(painter, mark, theme);
}
