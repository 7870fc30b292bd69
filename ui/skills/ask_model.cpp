// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/ask_model.h"

#include "ui/models/labels.h"

#include <algorithm>

namespace {
QString headingFor(Priority priority, int count)
{
    switch (priority) {
    case Priority::Required:
        return AskModel::tr("Required in %L1").arg(count);
    case Priority::Unspecified:
        return AskModel::tr("Not stated in %L1").arg(count);
    case Priority::Preferred:
        return AskModel::tr("Nice to have in %L1").arg(count);
    }
    Q_UNREACHABLE();
}

QString spoken(const AskFace &face)
{
    QStringList parts {face.title, face.company, face.stageName, labels::of(face.priority)};
    parts.append(AskModel::tr("%1 of %2 skills").arg(face.have).arg(face.asked));
    if (face.then > face.have)
        parts.append(AskModel::tr("then %1").arg(face.then));
    if (face.isFullThen)
        parts.append(AskModel::tr("then fully covered"));
    parts.removeAll(QString());
    return parts.join(AskModel::tr(", "));
}
} // namespace

void AskModel::setFaces(const std::vector<AskFace> &faces)
{
    std::vector<Row> rows;
    for (const Priority priority : {Priority::Required, Priority::Unspecified, Priority::Preferred}) {
        const auto count = std::ranges::count(faces, priority, &AskFace::priority);
        if (count == 0)
            continue;
        rows.push_back({headingFor(priority, int(count)), {}});
        for (const AskFace &face : faces) {
            if (face.priority == priority)
                rows.push_back({{}, face});
        }
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AskModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.isHeading() ? row.heading : row.face.title;
    if (role == Qt::AccessibleTextRole)
        return row.isHeading() ? row.heading : spoken(row.face);
    return {};
}

Qt::ItemFlags AskModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows[size_t(index.row())].isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
