// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QMargins>
#include <QPainter>
#include <functional>

/// Keeps the painter's state as it was, also on an early return.
class PainterGuard final
{
public:
    explicit PainterGuard(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~PainterGuard() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterGuard)

private:
    QPainter *m_painter;
};

/// The rectangle with its edges moved to the nearest device pixels (exact for scaled and moved painters).
QRectF snapped(const QPainter *painter, const QRectF &rect);
/// A line's width as a whole number of device pixels, at least one, in the painter's units.
qreal snappedWidth(const QPainter *painter, qreal width);

/// A rounded box; edges lie on device pixels, the frame wholly inside.
struct RoundBox {
    qreal radius = 0;
    QColor fill {};
    QColor line {};
    qreal lineWidth = 1;
    Qt::PenStyle lineStyle = Qt::SolidLine;
};
void paintBox(QPainter *painter, const QRectF &rect, const RoundBox &box);

/// A picture that is painted once and then copied: `paint` draws it into a rectangle of the size of `rect` at
/// (0, 0). The key says all that it depends on but size and scale.
void paintKept(QPainter *painter, const QRectF &rect, const QString &key,
               const std::function<void(QPainter *, const QRectF &)> &paint);

/// The focus ring: 2 pixels wide, 1 pixel away from a box with this radius.
void paintFocusRing(QPainter *painter, const QRectF &box, qreal radius, const Theme &theme);
/// How far the ring reaches out of the box.
inline constexpr int focusReach = 3;

/// The heights of the design; what rests has no shadow.
enum class Elevation { Hover, PopUp, Drag, Dialog };
/// How far the shadow reaches out of the box.
QMargins shadowMargins(Elevation elevation);
/// Draws only the shadow of a rounded box, from a picture kept for each device pixel ratio.
void paintShadow(QPainter *painter, const QRectF &box, qreal radius, Elevation elevation, const Theme &theme);

/// One line of plain text, elided at its end, in the text's own direction, with the box's height centred.
/// Alignment is logical: AlignLeading follows the painter's layout direction. Laid-out lines are kept.
void paintLine(QPainter *painter, const QRectF &box, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment = Qt::AlignLeading);
/// Width of the text in whole pixels.
int lineWidth(const QString &text, const QFont &font);

/// The rectangle as it lies in the layout direction of `whole`.
QRectF mirrored(const QRectF &rect, const QRectF &whole, Qt::LayoutDirection direction);
