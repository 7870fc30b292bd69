// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/copy_button.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 4; // keeps the ring off the words
constexpr int iconSide = 14;
constexpr int iconGap = 6;
constexpr int tall = 24;
constexpr int radius = 6;
} // namespace

CopyButton::CopyButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(tr("Opens the list of copies that were kept"));
    setAttribute(Qt::WA_Hover);
}

QSize CopyButton::sizeHint() const
{
    return {padding + iconSide + iconGap + lineWidth(text(), textFont(TextSize::Hint)) + padding, tall};
}

void CopyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QRectF whole(rect());
    const QColor ink = theme.color(underMouse() || isDown() ? Token::Text : Token::Text3);
    const QRectF icon(padding, whole.center().y() - iconSide / 2.0, iconSide, iconSide);
    paintIcon(&painter, mirrored(icon, whole, layoutDirection()), u"file-check"_s, ink);
    const qreal left = icon.right() + iconGap;
    const QRectF words(left, 0, whole.width() - left - padding, whole.height());
    paintLine(&painter, mirrored(words, whole, layoutDirection()), text(), textFont(TextSize::Hint), ink);
    if (hasFocus())
        paintFocusRing(&painter, whole.adjusted(1, 1, -1, -1), radius, theme);
}
