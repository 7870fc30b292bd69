// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;
class Actions;

/// The navigation at the start of the window: name, pages with their counts, and at the foot where the hunt
/// is and when it was saved.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const Actions &actions, QWidget *parent);

    /// How many live applications there are.
    void setBoardCount(int count);
    /// "Saved at 14:02", "Nothing leaves it".
    void setSavedLine(const QString &text);
    /// 56 wide with icons and tool tips only.
    void setCollapsed(bool isCollapsed);

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const Actions &actions);
    QWidget *makeFoot(const Actions &actions);

    class PageButton *m_board;
    QWidget *m_place = nullptr;
    QWidget *m_name = nullptr;
    QLabel *m_saved = nullptr;
    QWidget *m_buttons = nullptr;
};
