// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme_tokens.h"

#include <QStyledItemDelegate>

class QListWidgetItem;

/// What a row of a list says: an icon, a name, and below it more words, wrapped where they are long.
struct TwoLines {
    enum class Mark { Icon, Tick };

    QString name {};
    QString words {};
    QString iconName {};
    /// Tick: a check box takes the icon's place, ticked while the row is selected.
    Mark mark = Mark::Icon;
    Token ink = Token::Text2;
    /// The row is of the past: its name is quiet too.
    bool isQuiet = false;
};

/// Paints such rows.
class TwoLineRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void fill(QListWidgetItem &item, const TwoLines &lines);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
