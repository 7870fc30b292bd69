// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

/// One skill of the list Learn next.
struct LearnFace {
    QString skill {};
    QString name {};
    std::optional<GapState> state {};
    /// Live postings that require it, and those that name it otherwise.
    int required = 0;
    int others = 0;
    /// How many more live postings would be fully covered with it.
    int unlocks = 0;
    /// It is part of the what-if that is on.
    bool isSupposed = false;
    /// What it unlocked without the what-if that is on; absent without one.
    std::optional<int> unlockedBefore {};
    bool operator==(const LearnFace &) const = default;
};

class LearnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Repaints only what differs where the skills are the same.
    void setRows(std::vector<LearnFace> rows);
    const LearnFace *face(int row) const;
    /// -1 when it is not in the list.
    int rowOf(const QString &skill) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString spoken(int row) const;

    std::vector<LearnFace> m_rows;
};

/// Paints rank, state, name, how many ask for it, and what it unlocks.
class LearnDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Says below the list what its marks mean.
class LearnLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit LearnLegend(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item;
    static int lineHeight();
    int lines(const std::function<void(const Item &item, const QPointF &at)> &tell) const;
};

/// Upright bars for those that require a skill and rings for the others, from the start of `box`; gives the
/// width taken. More than fit are left out.
qreal paintAsked(QPainter *painter, const QRectF &box, int required, int others, const class Theme &theme);
