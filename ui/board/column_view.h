// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"

#include <QListView>

class CardDelegate;
enum class CardPart;

/// The cards of one stage: scrolls on its own, takes drags, and says what a person does with a card. Moves
/// nothing itself.
class ColumnView final : public QListView
{
    Q_OBJECT

public:
    static constexpr auto cardsFormat = "application/x-foothold-application-ids";

    ColumnView(ColumnModel *model, CardDelegate *delegate, QWidget *parent);

    ColumnModel *cards() const { return m_model; }
    ApplicationId currentCard() const;
    /// Makes the card current and scrolls to it; false when it is not in this column.
    bool setCurrentCard(ApplicationId id);
    /// Where in the column a point lies: the place a card dropped there would take.
    int placeAt(const QPoint &point) const;
    /// What an empty column says; nothing while a filter is on.
    void setEmptyText(const QString &text);
    /// Room under the last card for a toast above it.
    void setBottomRoom(int height);

    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void dragStarted(ApplicationId id);
    void dropped(int place);
    /// A posting from elsewhere hovers over the column, or no longer.
    void contentOver(bool isOver);
    void contentDropped(const QMimeData *data);
    /// The arrows leave the column: -1 towards its start, +1 towards its end of the line, in reading
    /// direction.
    void left(int columns);
    void opened(ApplicationId id);
    void tickRequested(ApplicationId id);
    void menuRequested(ApplicationId id, const QPoint &globalPosition);
    void moveMenuRequested(ApplicationId id, const QPoint &globalPosition);
    void focused();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    CardPart partAt(const QPoint &point) const;
    void showHot(const QPoint &point);
    void startDragPast(const QPoint &point);
    QRect cardRect(const QModelIndex &index) const;
    void paintEmptyText();

    ColumnModel *m_model;
    CardDelegate *m_delegate;
    QString m_emptyText;
    ApplicationId m_pressed {};
    CardPart m_pressedPart {};
    QPoint m_pressedAt;
};
