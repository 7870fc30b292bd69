// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "ui/widgets/marks.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <optional>
#include <vector>

/// One live posting that asks for a skill.
struct AskFace {
    ApplicationId application {};
    QString title {};
    QString company {};
    StageMark stage {};
    QString stageName {};
    Priority priority = Priority::Required;
    /// "9 of 12" now, and how many with the skill (or the what-if).
    int have = 0;
    int asked = 0;
    int then = 0;
    /// Every required and not-stated skill is then there.
    bool isFullThen = false;
    bool operator==(const AskFace &) const = default;
};

/// Those that require it, those that do not say, those that would like it; a heading before each.
class AskModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// A heading or a posting.
    struct Row {
        QString heading {};
        AskFace face {};
        bool isHeading() const { return !heading.isEmpty(); }
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setFaces(const std::vector<AskFace> &faces);
    const Row &row(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Row> m_rows;
};

class AskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
