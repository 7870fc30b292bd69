// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stage.h"
#include "ui/widgets/marks.h"

#include <QAbstractButton>
#include <vector>

class CardStore;
class IconButton;
class QBoxLayout;
class QLabel;
class QVBoxLayout;

/// One ending on the rail: glyph and word at rest; its number on hover, on focus and while something is
/// dragged.
class RailCell final : public QAbstractButton
{
    Q_OBJECT

public:
    RailCell(const Stage &stage, QWidget *parent);

    StageId stage() const { return m_stage; }
    /// `count` is what is shown, "12" or "3 of 12".
    void setCount(const QString &count);
    void setDropping(bool isDropping);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dropped(StageId stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    StageId m_stage;
    StageMark m_mark;
    QString m_count;
    bool m_isDropping = false;
    bool m_isUnder = false;
};

/// The narrow column of what has ended. At rest only the total stands in its head.
class ClosedRail final : public QWidget
{
    Q_OBJECT

public:
    ClosedRail(CardStore &store, QWidget *parent);

    void refresh();
    /// Cards are being dragged: the cells show themselves as places to drop.
    void setDropping(bool isDropping);
    const std::vector<RailCell *> &cells() const { return m_cells; }
    /// While the detail panel takes the room, the cells hide behind one button; a drag brings them back for
    /// its time.
    void setFolded(bool isFolded);

Q_SIGNALS:
    /// A cell was activated: its cards are wanted, or no longer.
    void toggled(StageId stage, bool on);
    void dropped(StageId stage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    void makeCells();
    void fit();
    void showCells();

    CardStore &m_store;
    QVBoxLayout *m_layout;
    QWidget *m_head;
    QBoxLayout *m_headRow;
    /// The total: "25", under a filter "22 of 25".
    QLabel *m_count;
    std::vector<RailCell *> m_cells;
    IconButton *m_unfold;
    bool m_isFolded = false;
    bool m_isDropping = false;
};
