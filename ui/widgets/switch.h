// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// On or off, at once.
class Switch final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {36, 24}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
