// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shadow_widget.h"

#include <QEvent>

ShadowWidget::ShadowWidget(QWidget *floating, qreal radius, Elevation elevation)
    : QWidget(floating->parentWidget())
    , m_floating(floating)
    , m_radius(radius)
    , m_elevation(elevation)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    floating->installEventFilter(this);
    connect(floating, &QObject::destroyed, this, &QObject::deleteLater);
    follow();
}

bool ShadowWidget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ShadowWidget::follow()
{
    if (!m_floating)
        return;
    setGeometry(m_floating->geometry().marginsAdded(shadowMargins(m_elevation)));
    stackUnder(m_floating);
    setVisible(!m_floating->isHidden());
}

void ShadowWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().marginsRemoved(shadowMargins(m_elevation));
    paintShadow(&painter, box, m_radius, m_elevation, Theme::of(this));
}
