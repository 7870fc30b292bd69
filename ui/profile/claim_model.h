// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile_draft.h"

#include <QAbstractListModel>
#include <QLocale>

/// One skill as the profile page shows it: what is there, what a résumé proposes, or what is asked for.
struct ClaimRow {
    SkillProposal proposal {};
    QString name {};
    /// What speaks for it: "a sentence with a figure", "asked in 12 of your postings".
    QString reason {};
    /// The level the profile has already; absent: not in it.
    std::optional<int> known {};
    bool isTicked = true;
    bool operator==(const ClaimRow &) const = default;

    /// A name that accepting makes a skill of the person's own.
    bool isUnknown() const { return !proposal.ownName.isEmpty(); }
    /// The sentence that speaks for it and where it stands; empty where there is none.
    QString sentence() const;
    QString place() const;
    /// "9.5 years", "last used 2025", each empty where it is not known.
    QString yearsText(const QLocale &locale) const;
    QString lastUsedText() const;
};

class ClaimModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Whether rows are there to be ticked, or are in the profile.
    enum class Mode { Tick, Show };

    explicit ClaimModel(Mode mode, QObject *parent) : QAbstractListModel(parent), m_mode(mode) { }

    void setRows(const std::vector<ClaimRow> &rows);
    const std::vector<ClaimRow> &rows() const { return m_rows; }
    const ClaimRow &row(int row) const { return m_rows[size_t(row)]; }
    Mode mode() const { return m_mode; }
    int tickedCount() const;
    /// Whether every row is ticked but those that no lexicon knows: each of them is a word of its own.
    bool areAllTicked() const;
    /// Ticks all of these, or none where they are ticked already.
    void tickAll();
    void setLevel(int row, int level);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QString spoken(const ClaimRow &row) const;

    Mode m_mode;
    std::vector<ClaimRow> m_rows;
};
