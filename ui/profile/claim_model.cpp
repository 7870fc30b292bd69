// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/claim_model.h"

#include "ui/widgets/level_bars.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString ClaimRow::sentence() const
{
    return proposal.evidence.empty() ? QString() : proposal.evidence.front().quote;
}

QString ClaimRow::place() const
{
    return proposal.evidence.empty() ? QString() : proposal.evidence.front().title;
}

QString ClaimRow::yearsText(const QLocale &locale) const
{
    if (!proposal.skill.years)
        return {};
    return ClaimModel::tr("%1 years").arg(locale.toString(*proposal.skill.years, 'g', 3));
}

QString ClaimRow::lastUsedText() const
{
    if (!proposal.skill.lastUsed)
        return {};
    return ClaimModel::tr("last used %1").arg(proposal.skill.lastUsed->year());
}

void ClaimModel::setRows(const std::vector<ClaimRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT ticksChanged();
}

int ClaimModel::tickedCount() const
{
    return int(std::ranges::count_if(m_rows, &ClaimRow::isTicked));
}

bool ClaimModel::areAllTicked() const
{
    return std::ranges::all_of(m_rows, [](const ClaimRow &row) { return row.isTicked || row.isUnknown(); });
}

void ClaimModel::tickAll()
{
    const bool ticks = !areAllTicked();
    for (ClaimRow &row : m_rows)
        row.isTicked = ticks && (row.isTicked || !row.isUnknown());
    Q_EMIT dataChanged(index(0), index(std::max(rowCount() - 1, 0)));
    Q_EMIT ticksChanged();
}

void ClaimModel::setLevel(int row, int level)
{
    ClaimRow &claim = m_rows[size_t(row)];
    claim.proposal.skill.level = std::clamp(level, 0, LevelBars::most);
    Q_EMIT dataChanged(index(row), index(row));
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ClaimModel::spoken(const ClaimRow &row) const
{
    QStringList parts {row.name,
                       levelWords(row.proposal.skill.level),
                       row.yearsText(QLocale()),
                       row.lastUsedText(),
                       row.reason,
                       row.sentence()};
    if (row.known)
        parts.insert(1, tr("in your profile"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ClaimRow &claim = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return claim.name;
    case Qt::AccessibleTextRole:
        return spoken(claim);
    case Qt::ToolTipRole:
        // Words of a stranger's file: shown as they are, never as markup.
        return claim.sentence().isEmpty() ? QString() : u"<p>%1</p>"_s.arg(claim.sentence().toHtmlEscaped());
    case Qt::CheckStateRole:
        return m_mode == Mode::Show ? QVariant() : QVariant(claim.isTicked ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

bool ClaimModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || m_mode == Mode::Show)
        return false;
    m_rows[size_t(index.row())].isTicked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags ClaimModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_mode == Mode::Tick ? plain | Qt::ItemIsUserCheckable : plain;
}
