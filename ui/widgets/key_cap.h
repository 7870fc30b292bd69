// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QStringList>

class QKeySequence;
class QPainter;

/// The caps of a shortcut in the running language: Ctrl+K gives "Ctrl" and "K".
QStringList keyCaps(const QKeySequence &keys);

/// How a key cap is drawn on its ground.
struct KeyCapColors {
    QColor fill {};
    QColor line {};
    QColor text {};
};

/// Width of all caps beside each other; 0 for none.
int keyCapsWidth(const QStringList &caps);
inline constexpr int keyCapHeight = 18;
/// Caps from the start of the rectangle, centred in its height.
void paintKeyCaps(QPainter *painter, const QRectF &rect, const QStringList &caps, const KeyCapColors &colors);
