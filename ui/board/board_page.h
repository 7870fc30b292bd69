// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hunt/stages.h"
#include "ui/board/card_layout.h"
#include "ui/board/pick_up.h"
#include "ui/shell/clock.h"

#include <QTimer>
#include <QWidget>
#include <map>

class CardDelegate;
class CardStore;
class ClosedRail;
class Column;
class ColumnView;
class QHBoxLayout;
class QMimeData;
class QScrollArea;

/// The board: columns with the live stages, the rail with the ended ones, and every way to move a card
/// between them.
class BoardPage final : public QWidget
{
    Q_OBJECT

public:
    BoardPage(Hunt &hunt, CardStore &store, const Clock &clock, QWidget *parent = nullptr);

    /// The card with the keyboard; id 0 when there is none.
    ApplicationId currentCard() const;
    /// What an action is about: the ticked cards, else the current one.
    std::vector<ApplicationId> subject() const;
    /// Brings a card into view and gives it the keyboard.
    void focusCard(ApplicationId id);
    /// The same without taking the keyboard.
    void revealCard(ApplicationId id);
    /// Gives the keyboard to the board.
    void focusBoard();
    /// The card J and K lead to from this one; id 0 at the ends.
    ApplicationId neighbour(ApplicationId id, int rows) const;

    CardDensity density() const;
    void setDensity(CardDensity density);
    int zoom() const;
    void setZoom(int percent);
    /// Folds the Closed rail while something else takes the room.
    void setRailFolded(bool isFolded);
    /// Keeps the last cards clear of a toast.
    void setBottomRoom(int height);

    void pickUp();
    void tickCurrent();
    void tickColumn();
    void untickAll();
    void moveTo(const std::vector<ApplicationId> &cards, StageId stage);
    void showMoveMenu(const std::vector<ApplicationId> &cards, const QPoint &globalPosition);
    /// Where a menu for the current card belongs.
    QPoint menuPosition() const;

Q_SIGNALS:
    void opened(ApplicationId id);
    void menuRequested(ApplicationId id, const QPoint &globalPosition);
    void addRequested(const QString &stageKey);
    void contentDropped(const QMimeData *data, const QString &stageKey);
    void failed(const Error &error);
    /// The line at the bottom while cards are held; empty: away with it.
    void hint(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void rebuild();
    Column *makeColumn(const Stage &stage, int step, int steps);
    void connectView(Column *column);
    void refreshColumns();
    void repaint(const std::vector<ApplicationId> &ids);
    void fitColumns();
    Column *columnOf(ApplicationId id) const;
    Column *columnOf(StageId stage) const;
    Column *focusedColumn() const;
    void walk(int columns);
    void showEnded(StageId stage, bool on);
    void showStageMenu(StageId stage, const QPoint &globalPosition);

    void drag(ColumnView *from, ApplicationId id);
    void scrollWhileDragging();
    void settle();

    bool handleHeldKey(int key);
    void previewHeld();
    void enterNext(int columns);
    void dropHeld();
    void putBack();
    QString spotText(StageId stage, int place, int count) const;
    std::vector<ApplicationId> resting(StageId stage) const;
    void move(const std::vector<ApplicationId> &cards, StageId stage, Place place);

    Hunt &m_hunt;
    CardStore &m_store;
    const Clock &m_clock;
    CardDelegate *m_delegate;
    /// Ended cards are lower: a list with one height of its own.
    CardDelegate *m_endedDelegate;
    QScrollArea *m_area;
    QHBoxLayout *m_line = nullptr;
    ClosedRail *m_rail = nullptr;
    std::vector<Column *> m_columns;
    QTimer m_dragTimer;
    std::vector<ApplicationId> m_dragged;
    struct Landing {
        StageId stage {};
        std::optional<int> place {};
    };
    std::optional<Landing> m_landing;
    PickUp m_held;
    int m_bottomRoom = 0;
};
