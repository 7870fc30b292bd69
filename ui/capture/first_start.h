// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

/// What stands over the empty board: what this is, and the ways in.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pasteRequested();
    void demoRequested();
    /// An existing hunt.
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *head();
    QWidget *ways();
    QWidget *foot();
};
