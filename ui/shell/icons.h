// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>

class QPainter;

/// The stroke of a Lucide icon in its 24-unit grid; badges of 12 pixels take the bolder one.
inline constexpr qreal iconStroke = 1.75;
inline constexpr qreal badgeStroke = 2.0;

/// A Lucide icon by its name ("undo-2"), coloured from the palette when it is painted: it follows light and
/// dark, disabled and selected. Names are the files in resources/icons.
QIcon icon(const QString &name);
/// The same in a colour of the theme.
QIcon icon(const QString &name, Token token);

/// Paints an icon into the rectangle, snapped to device pixels. Arrows that point along the line are mirrored
/// where the painter's layout runs from right to left. A name that is unknown paints nothing.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color,
               qreal stroke = iconStroke);

/// The same as a filled shape (a star that is given).
void paintFilledIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// The stairs in their rounded square, in the theme's accent.
void paintLogo(QPainter *painter, const QRectF &rect, const Theme &theme);

bool iconExists(const QString &name);
