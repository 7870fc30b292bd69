// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

class CardStore;

/// The cards of one stage in the order of its column: only maps, all values come from the store.
class ColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    ColumnModel(CardStore &store, StageId stage, QObject *parent);

    StageId stage() const { return m_stage; }
    /// The card of a row; id 0 for the gap.
    ApplicationId at(int row) const;
    /// The cards without the gap.
    const std::vector<ApplicationId> &ids() const { return m_ids; }
    /// -1 when the card is not in this column.
    int rowOf(ApplicationId id) const;

    /// An empty place in front of the card at `place`, where something dragged would land; nothing: no gap.
    void setGap(std::optional<int> place);
    std::optional<int> gap() const { return m_gap < 0 ? std::nullopt : std::optional(m_gap); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Repaints these cards where they are in this column.
    void repaint(const std::vector<ApplicationId> &ids);
    /// Takes the store's order; views keep selection and position.
    void refresh();

private:
    QVariant gapData(int role) const;
    void removeGone(const std::vector<ApplicationId> &wanted);
    void insertNew(const std::vector<ApplicationId> &wanted);

    CardStore &m_store;
    StageId m_stage;
    int rowAt(int place) const { return m_gap >= 0 && place >= m_gap ? place + 1 : place; }

    std::vector<ApplicationId> m_ids;
    int m_gap = -1;
};
