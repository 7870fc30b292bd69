// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/learn_model.h"

#include "ui/widgets/skill_chip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void LearnModel::setRows(std::vector<LearnFace> rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &LearnFace::skill, &LearnFace::skill)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        LearnFace &mine = m_rows[size_t(row)];
        if (mine == rows[size_t(row)])
            continue;
        mine = std::move(rows[size_t(row)]);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

const LearnFace *LearnModel::face(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int LearnModel::rowOf(const QString &skill) const
{
    const auto found = std::ranges::find(m_rows, skill, &LearnFace::skill);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LearnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LearnModel::data(const QModelIndex &index, int role) const
{
    const LearnFace *row = face(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->name;
    return role == Qt::AccessibleTextRole ? spoken(index.row()) : QVariant();
}

QString LearnModel::spoken(int row) const
{
    const LearnFace &face = m_rows[size_t(row)];
    QStringList parts {face.name, stateWords(face.state), tr("required in %1").arg(face.required),
                       tr("named otherwise in %1").arg(face.others),
                       tr("%n more posting(s) fully covered", nullptr, face.unlocks)};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}
