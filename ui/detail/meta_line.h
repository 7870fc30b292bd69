// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>
#include <vector>

/// A line of small facts, each with its icon; what does not fit is elided, the last first.
class MetaLine final : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString icon {};
        QString text {};
        bool operator==(const Item &) const = default;
    };
    explicit MetaLine(QWidget *parent);

    void setTextSize(TextSize size);
    /// Items without text are left out.
    void setItems(std::vector<Item> items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> widths(int room) const;

    std::vector<Item> m_items;
    TextSize m_size = TextSize::Hint;
};
