// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/claim_model.h"

#include <QListView>
#include <QStyledItemDelegate>

/// Paints one skill: box, name, four bars, years, and below them the sentence that speaks for it.
class ClaimDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the box of a row is, for the mouse.
    static QRect boxRect(const QRect &row, Qt::LayoutDirection direction);
    /// Where the four bars of a row are.
    static QRect barsRect(const QRect &row, Qt::LayoutDirection direction);
};

/// Skills below each other. Space ticks, 0 to 4 and the arrows to the sides set the level.
class ClaimList final : public QListView
{
    Q_OBJECT

public:
    ClaimList(ClaimModel *model, QWidget *parent);

Q_SIGNALS:
    /// The person gave a row another level; the model has it already.
    void levelChosen(int row, int level);
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void choose(const QModelIndex &index, int level);

    ClaimModel *m_claims;
};
