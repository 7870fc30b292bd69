// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QPointer>
#include <QWidget>

/// The shadow below a floating child widget: a sibling that lets every click through and follows it.
class ShadowWidget final : public QWidget
{
    Q_OBJECT

public:
    ShadowWidget(QWidget *floating, qreal radius, Elevation elevation);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_floating;
    qreal m_radius;
    Elevation m_elevation;
};
