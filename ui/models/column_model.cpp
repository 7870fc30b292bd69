// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/column_model.h"

#include "ui/board/card_face.h"
#include "ui/models/card_store.h"

#include <QSet>
#include <algorithm>

namespace {
/// Past this many differing rows one reset is cheaper than telling each.
constexpr int resetFrom = 64;
} // namespace

ColumnModel::ColumnModel(CardStore &store, StageId stage, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_stage(stage)
    , m_ids(store.column(stage))
{
}

ApplicationId ColumnModel::at(int row) const
{
    if (row == m_gap)
        return {};
    return m_ids[size_t(m_gap >= 0 && row > m_gap ? row - 1 : row)];
}

int ColumnModel::rowOf(ApplicationId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : rowAt(int(found - m_ids.begin()));
}

void ColumnModel::setGap(std::optional<int> place)
{
    const int wanted = place ? std::clamp(*place, 0, int(m_ids.size())) : -1;
    if (wanted == m_gap)
        return;
    if (m_gap >= 0) {
        beginRemoveRows({}, m_gap, m_gap);
        m_gap = -1;
        endRemoveRows();
    }
    if (wanted >= 0) {
        beginInsertRows({}, wanted, wanted);
        m_gap = wanted;
        endInsertRows();
    }
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + (m_gap >= 0 ? 1 : 0);
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApplicationId id = at(index.row());
    if (!id)
        return gapData(role);
    switch (role) {
    case CardRole::Face:
        return QVariant::fromValue(m_store.face(id));
    case CardRole::Marks:
        return QVariant::fromValue(m_store.marks(id));
    case Qt::DisplayRole:
        return m_store.face(id).role;
    case Qt::AccessibleTextRole:
        return m_store.spokenName(id);
    case Qt::ToolTipRole:
        return cardToolTip(m_store.face(id)).toHtmlEscaped();
    default:
        return {};
    }
}

QVariant ColumnModel::gapData(int role) const
{
    switch (role) {
    case CardRole::Face:
        return QVariant::fromValue(CardFace {});
    case CardRole::Marks:
        return QVariant::fromValue(CardMarks(CardMark::DropPlace));
    case Qt::AccessibleTextRole:
        return tr("Drop here");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

void ColumnModel::repaint(const std::vector<ApplicationId> &ids)
{
    for (const ApplicationId id : ids) {
        const int row = rowOf(id);
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ColumnModel::refresh()
{
    setGap({});
    const std::vector<ApplicationId> &wanted = m_store.column(m_stage);
    if (wanted == m_ids)
        return;
    const int difference = std::abs(int(wanted.size()) - int(m_ids.size()));
    if (difference > resetFrom) {
        beginResetModel();
        m_ids = wanted;
        endResetModel();
        return;
    }
    removeGone(wanted);
    insertNew(wanted);
}

void ColumnModel::removeGone(const std::vector<ApplicationId> &wanted)
{
    const QSet<ApplicationId> staying(wanted.begin(), wanted.end());
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (staying.contains(at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        endRemoveRows();
    }
}

void ColumnModel::insertNew(const std::vector<ApplicationId> &wanted)
{
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (row < int(m_ids.size()) && at(row) == wanted[size_t(row)])
            continue;
        const int from = rowOf(wanted[size_t(row)]);
        if (from >= 0) {
            beginMoveRows({}, from, from, {}, row);
            m_ids.erase(m_ids.begin() + from);
        } else {
            beginInsertRows({}, row, row);
        }
        m_ids.insert(m_ids.begin() + row, wanted[size_t(row)]);
        from >= 0 ? endMoveRows() : endInsertRows();
    }
}
