// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/batch.h"

#include <QStyledItemDelegate>

class QListWidgetItem;

namespace capture {
/// Paints one posting of several: what it is, and below what became of it.
class BatchRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void fill(QListWidgetItem &item, const BatchEntry &entry);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
} // namespace capture
