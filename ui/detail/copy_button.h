// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// "Copy of 3 Oct": says how old the kept copy is, and opens the list of the copies.
class CopyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
