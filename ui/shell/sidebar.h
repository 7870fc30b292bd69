// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QWidget>
#include <map>

class QAbstractButton;
class QLabel;
class QVBoxLayout;
class Actions;
class PageButton;

/// The navigation at the start of the window: name, pages with their counts, and at the foot where the hunt
/// is and when it was saved.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const Actions &actions, QWidget *parent);

    /// The quiet number behind a page's name.
    void setCount(Page page, int count);
    void setCurrent(Page page);
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

    std::map<Page, PageButton *> m_pages;
    QWidget *m_place = nullptr;
    QWidget *m_name = nullptr;
    QLabel *m_saved = nullptr;
    QWidget *m_buttons = nullptr;
};
