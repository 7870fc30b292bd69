// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marks.h"

#include <QWidget>

/// A stage's mark as a widget of its own, 16 pixels wide. Decorative: the name stands beside it.
class StageGlyph final : public QWidget
{
    Q_OBJECT

public:
    StageGlyph(const StageMark &mark, QWidget *parent);

    void setMark(const StageMark &mark);
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StageMark m_mark;
};
