// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class RowList;
class WrappedText;

/// The reasons behind a fit, one requirement a row.
class FitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row {
        /// The skill whose page is opened.
        QString skill {};
        /// "FastAPI or Django".
        QString names {};
        QString reason {};
        Priority priority = Priority::Unspecified;
        std::optional<GapState> state {};
        double weight = 0;
        double cover = 0;
        bool operator==(const Row &) const = default;
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    const Row &row(int row) const { return m_rows[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

class FitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The third tab: how well the posting fits, in three things and never in one: how many required skills are
/// covered, a band, and the hard gaps; what else stands in the way; and every reason.
class FitPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FitPage(QWidget *parent);

    void setContent(const ledger::Book &book, PostingId posting);

Q_SIGNALS:
    void skillRequested(const QString &key);

private:
    void say(const ledger::Fit &fit, const ledger::Book &book);

    QLabel *m_required;
    QLabel *m_band;
    WrappedText *m_gaps;
    WrappedText *m_blockers;
    QLabel *m_heading;
    FitModel *m_model;
    RowList *m_list;
};
