// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages besides the board: how each is made, and what follows when another one is shown.
#include "ui/board/board_page.h"
#include "ui/history/hunt_history_page.h"
#include "ui/history/trash_page.h"
#include "ui/profile/profile_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/view_bar.h"
#include "ui/skills/skill_books.h"
#include "ui/skills/skills_page.h"
#include "ui/widgets/search_field.h"

#include <QTimer>

namespace {
constexpr int firstFigures = 250; // milliseconds
} // namespace

void MainWindow::connectPages()
{
    for (const PageEntry &entry : pageEntries())
        m_actions->connect(entry.act, this, [this, page = entry.page] { showPage(page); });
    connect(m_pages, &PageStack::made, this, &MainWindow::connectPage);
    connect(m_pages, &PageStack::shown, this, [this](Page page) {
        m_top->setTitle(pageName(page));
        m_viewBar->setVisible(page == Page::Board);
        m_sidebar->setCurrent(page);
    });
}

void MainWindow::connectPage(PageView *page)
{
    m_actions->lendKeys(page);
    page->setFilter(m_top->search()->text());
    connect(page, &PageView::failed, m_workspace.get(), &Workspace::tell);
    connect(page, &PageView::openRequested, this, &MainWindow::openPanel);
    connect(page, &PageView::pageRequested, this, &MainWindow::showPage);
}

void MainWindow::offerPages()
{
    Hunt &hunt = m_workspace->hunt();
    m_pages->offer(Page::History, [this, &hunt] { return new HuntHistoryPage(hunt, m_clock, m_pages); });
    m_pages->offer(Page::Trash, [this, &hunt] { return new TrashPage(hunt, m_clock, m_pages); });
    SkillBooks &books = m_workspace->skillBooks();
    m_pages->offer(Page::Skills, [this, &hunt, &books] {
        auto *page = new SkillsPage(hunt, books, m_clock, m_pages);
        connect(page, &SkillsPage::readResumeWanted, this,
                [this] { startProfile(&ProfilePage::chooseResume); });
        connect(page, &SkillsPage::tickKnownWanted, this, [this] { startProfile(&ProfilePage::tickKnown); });
        return page;
    });
    connect(&books, &SkillBooks::changed, this,
            [this, &books] { m_sidebar->setCount(Page::Skills, int(books.learnNext().size())); });
    // The first look at the board does not wait for figures of another page.
    QTimer::singleShot(firstFigures, &books, &SkillBooks::refresh);
    m_pages->offer(Page::Profile,
                   [this, &hunt] { return new ProfilePage(hunt, m_clock, m_dialogs, m_pages); });
}

void MainWindow::showPage(Page page)
{
    if (!m_workspace || !m_pages->show(page))
        return;
    focusPage();
}

void MainWindow::focusPage()
{
    if (PageView *view = m_pages->view())
        view->focusPage();
    else if (m_workspace)
        m_workspace->board()->focusBoard();
}

void MainWindow::showSkill(const QString &key)
{
    showPage(Page::Skills);
    if (auto *page = qobject_cast<SkillsPage *>(m_pages->view()))
        page->showSkill(key);
}

void MainWindow::startProfile(void (ProfilePage::*way)())
{
    showPage(Page::Profile);
    if (auto *page = qobject_cast<ProfilePage *>(m_pages->view()))
        (page->*way)();
}
