// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stage.h"
#include "ui/widgets/marks.h"

#include <QWidget>

class CardDelegate;
class CardStore;
class ColumnModel;
class ColumnView;
class QAbstractButton;
class QLabel;

/// One column of the board: its head with glyph, name and count, and its cards.
class Column final : public QWidget
{
    Q_OBJECT

public:
    Column(CardStore &store, const Stage &stage, const StageMark &mark, CardDelegate *delegate,
           QWidget *parent);

    StageId stage() const { return m_stage; }
    ColumnView *view() const { return m_view; }
    ColumnModel *model() const { return m_model; }
    /// Takes the store's cards and counts.
    void refresh();
    /// A card that is picked up by keys would land here.
    void setTarget(bool isTarget);

Q_SIGNALS:
    void addRequested(StageId stage);
    void menuRequested(StageId stage, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const Stage &stage, const StageMark &mark);
    bool isTarget() const;

    CardStore &m_store;
    StageId m_stage;
    ColumnModel *m_model;
    ColumnView *m_view;
    QLabel *m_count = nullptr;
    bool m_isKeyTarget = false;
};
