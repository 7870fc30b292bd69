// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/widgets/paint.h"

Switch::Switch(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRectF track(1, (height() - 20) / 2.0, 34, 20);
    const Token on = isEnabled() ? Token::Accent : Token::TextOff;
    RoundBox box {10, theme.color(isChecked() ? on : Token::Card), {}};
    if (!isChecked())
        box.line = theme.color(Token::LineStrong);
    paintBox(&painter, track, box);
    const QRectF knob = isChecked() ? QRectF(track.right() - 17, track.top() + 3, 14, 14)
                                    : QRectF(track.left() + 3, track.top() + 3, 14, 14);
    paintBox(&painter, mirrored(knob, rect(), layoutDirection()),
             {7, theme.color(isChecked() ? Token::OnAccent : Token::LineStrong), {}});
}
