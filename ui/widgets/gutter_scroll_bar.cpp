// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gutter_scroll_bar.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QStyle>

GutterScrollBar::GutterScrollBar(QAbstractScrollArea *area) : QScrollBar(Qt::Vertical, area), m_area(area)
{
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar *real = area->verticalScrollBar();
    connect(real, &QScrollBar::rangeChanged, this, &GutterScrollBar::follow);
    connect(real, &QScrollBar::valueChanged, this, &QScrollBar::setValue);
    connect(this, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
    area->installEventFilter(this);
    follow();
}

void GutterScrollBar::follow()
{
    const QScrollBar *real = m_area->verticalScrollBar();
    setRange(real->minimum(), real->maximum());
    setPageStep(real->pageStep());
    setSingleStep(real->singleStep());
    setValue(real->value());
    setVisible(maximum() > minimum());
    place();
}

void GutterScrollBar::place()
{
    const QRect inside = m_area->contentsRect();
    const QRect bar(inside.right() - sizeHint().width() + 1, inside.top(), sizeHint().width(),
                    inside.height());
    setGeometry(QStyle::visualRect(layoutDirection(), inside, bar));
    raise();
}

bool GutterScrollBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QScrollBar::eventFilter(watched, event);
}
