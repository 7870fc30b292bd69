// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

/// A list of painted rows inside a panel: one current row, no frame, its scroll bar over the end of the rows.
/// Enter and a click activate.
class RowList final : public QListView
{
    Q_OBJECT

public:
    explicit RowList(const QString &name, QWidget *parent);

Q_SIGNALS:
    /// Another row is current; invalid when there is none.
    void moved(const QModelIndex &current);
    /// Enter, or a click.
    void chosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};
