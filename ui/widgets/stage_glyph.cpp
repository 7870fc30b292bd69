// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_glyph.h"

#include "ui/shell/theme.h"

#include <QPainter>

StageGlyph::StageGlyph(const StageMark &mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setFixedSize(sizeHint());
}

void StageGlyph::setMark(const StageMark &mark)
{
    m_mark = mark;
    update();
}

void StageGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintStage(&painter, QRectF(rect()), m_mark, Theme::of(this));
}
