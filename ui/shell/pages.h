// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "ui/shell/actions.h"

#include <QStackedWidget>
#include <functional>
#include <map>
#include <span>

/// The pages of the window, by the names the command line knows them by.
enum class Page { Board, Skills, Profile, History, Trash };
template <>
inline constexpr auto keysOf<Page> =
    std::array {Keyed {Page::Board, "board"}, Keyed {Page::Skills, "skills"},
                Keyed {Page::Profile, "profile"}, Keyed {Page::History, "history"},
                Keyed {Page::Trash, "trash"}};

/// One page as the sidebar lists it.
struct PageEntry {
    Page page;
    /// Translated in the context "Pages".
    const char *name;
    const char *icon;
    Act act;
    /// Pages that are reached from elsewhere have no place in the sidebar.
    bool isInSidebar;
};
std::span<const PageEntry> pageEntries();
QString pageName(Page page);

/// A page besides the board: made when it is first shown, gone with the hunt it shows.
class PageView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Gives the keyboard to where it was last on this page.
    virtual void focusPage() { setFocus(); }
    /// Shows only what has every word of the search; empty shows all.
    virtual void setFilter(const QString & /*text*/) { }
    /// Closes the topmost thing of the page; false when there was none.
    virtual bool escape() { return false; }

Q_SIGNALS:
    void failed(const Error &error);
    /// The panel of an application is wanted.
    void openRequested(ApplicationId id);
    void pageRequested(Page page);
};

/// The pages over each other, of which one is seen.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using Maker = std::function<PageView *()>;

    /// The board is always there.
    PageStack(QWidget *board, QWidget *parent);

    /// How a page is made when it is first wanted.
    void offer(Page page, Maker maker);
    /// Deletes all pages but the board, and how they were made.
    void clear();
    Page current() const { return m_current; }
    /// The page that is seen; null for the board.
    PageView *view() const { return qobject_cast<PageView *>(currentWidget()); }
    /// False when nobody offers that page.
    bool show(Page page);

Q_SIGNALS:
    void made(PageView *page);
    void shown(Page page);

private:
    std::map<Page, Maker> m_makers;
    std::map<Page, QWidget *> m_pages;
    Page m_current = Page::Board;
};
