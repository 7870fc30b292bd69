// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

/// A rounded sheet of a page that holds what belongs together; its rows lie below each other, parted by
/// lines.
class Panel final : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const QString &name, QWidget *parent = nullptr);

    /// Adds a row; `stretch` as in a layout. A line is drawn above every row but the first.
    void addRow(QWidget *row, int stretch = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_rows;
};
