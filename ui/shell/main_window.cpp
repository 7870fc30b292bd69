// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/hunt/stages.h"
#include "ui/board/board_page.h"
#include "ui/detail/detail_panel.h"
#include "ui/models/words.h"
#include "ui/shell/capture_desk.h"
#include "ui/shell/hunt_files.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/view_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Preferences &preferences, const Clock &clock, Dialogs dialogs, MentionSource mentions)
    : m_preferences(preferences)
    , m_clock(clock)
    , m_dialogs(std::move(dialogs))
    , m_mentions(std::move(mentions))
{
    setWindowTitle(tr("Foothold"));
    setMinimumSize(720, 480);
    setAcceptDrops(true);
    m_boardHost = new QWidget;
    m_boardHost->installEventFilter(this);
    m_actions = new Actions(this, m_boardHost);
    m_recent = new QMenu(tr("Recent"), this);
    m_menu = new QMenu(this);
    m_actions->fill(m_menu, m_recent);
    build();
    connectActions();
    connectPages();
    connectGlobalShortcut();
    rebuildRecent();
    if (!restoreGeometry(preferences.geometry()))
        resize(1440, 900);
}

MainWindow::~MainWindow()
{
    m_desk.reset();
    closePanel();
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *line = new QHBoxLayout(centre);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_sidebar = new Sidebar(*m_actions, centre);
    line->addWidget(m_sidebar);
    m_splitter = new QSplitter(centre);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    line->addWidget(m_splitter, 1);
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->setSpacing(0);
    m_top = new TopBar(*m_actions, page);
    m_viewBar = new ViewBar(*m_actions, page);
    m_page->addWidget(m_top);
    m_page->addWidget(m_viewBar);
    auto *host = new QVBoxLayout(m_boardHost);
    host->setContentsMargins(20, 2, 20, 16);
    m_pages = new PageStack(m_boardHost, page);
    m_page->addWidget(m_pages, 1);
    m_splitter->addWidget(page);
    m_splitter->setStretchFactor(0, 1);
    setCentralWidget(centre);
    m_toasts = new ToastStack(page);
    m_sidebar->setCollapsed(m_preferences.sidebarIsCollapsed());
    showMenuBar(m_preferences.showsMenuBar());
}

Result<void> MainWindow::openHunt(const QString &path)
{
    // The hunt that is open already is not opened twice: its own lock would refuse it.
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->hunt().path()))
        return {};
    OpenOptions options;
    options.mentions = m_mentions;
    options.patience = 500;
    options.rereading = OpenOptions::Rereading::InSlices;
    Result<std::unique_ptr<Hunt>> hunt = Hunt::open(path, options);
    if (!hunt) {
        m_preferences.removeRecent(QFileInfo(path).absoluteFilePath());
        rebuildRecent();
        return tl::unexpected(hunt.error());
    }
    m_preferences.addRecent((*hunt)->path());
    rebuildRecent();
    takeHunt(std::move(*hunt));
    return {};
}

void MainWindow::takeHunt(std::unique_ptr<Hunt> hunt)
{
    closePanel();
    keepLeftovers();
    m_toasts->dismissAll();
    m_top->search()->clear();
    m_pages->clear();
    m_desk.reset();
    m_workspace.reset();
    const Frame frame {*m_actions, m_preferences, m_clock, m_dialogs, m_boardHost, m_toasts};
    m_workspace = std::make_unique<Workspace>(std::move(hunt), frame, nullptr);
    connectWorkspace();
    offerPages();
    refreshBanner();
    refreshFrame();
    setWindowTitle(tr("%1 – Foothold").arg(QFileInfo(m_workspace->hunt().path()).completeBaseName()));
    m_workspace->board()->focusBoard();
}

void MainWindow::connectWorkspace()
{
    Workspace *workspace = m_workspace.get();
    connect(workspace, &Workspace::openRequested, this, &MainWindow::openPanel);
    connect(workspace, &Workspace::editRequested, this, [this](ApplicationId id) {
        openPanel(id);
        if (m_panel)
            m_panel->editRole();
    });
    connect(workspace, &Workspace::addRequested, this, &MainWindow::addPosting);
    connectDesk();
    connect(workspace, &Workspace::countsChanged, this, &MainWindow::refreshFrame);
    connect(workspace, &Workspace::saved, this,
            [this](const QDateTime &at) { m_sidebar->setSavedLine(tr("Saved at %1").arg(words::time(at))); });
}

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto &&work) { m_actions->connect(act, this, work); };
    on(Act::NewHunt, [this] { hunt_files::makeNew(*this, m_dialogs); });
    on(Act::OpenHunt, [this] { hunt_files::open(*this, m_dialogs); });
    on(Act::SaveCopy, [this] { hunt_files::saveCopy(*this, m_dialogs); });
    on(Act::MoveHunt, [this] { hunt_files::move(*this, m_dialogs); });
    on(Act::ShowInFolder, [this] {
        if (m_workspace)
            hunt_files::showInFolder(m_workspace->hunt(), m_dialogs);
    });
    on(Act::OpenDemo, [this] { openDemo(); });
    on(Act::Quit, [this] { close(); });
    on(Act::Search, [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });
    on(Act::Sidebar, [this] {
        const bool isCollapsed = !m_preferences.sidebarIsCollapsed();
        m_preferences.setSidebarCollapsed(isCollapsed);
        m_sidebar->setCollapsed(isCollapsed);
    });
    on(Act::MenuBar, [this] { showMenuBar(!m_preferences.showsMenuBar()); });
    on(Act::Theme, [this] { Q_EMIT themeWanted(Theme::of(this).isDark() ? u"light"_s : u"dark"_s); });
    on(Act::MainMenu, [this] { showMainMenu(); });
    on(Act::Shortcuts, [this] { showShortcuts(); });
    on(Act::Escape, [this] { escape(); });
    on(Act::NextCard, [this] { stepPanel(1); });
    on(Act::PreviousCard, [this] { stepPanel(-1); });
    on(Act::About, [this] {
        m_dialogs.tell(this,
                       tr("Foothold %1. A calm place for your job hunt. Everything stays in one file on this "
                          "computer. Free software under the GNU General Public License, version 3 or later.")
                           .arg(QCoreApplication::applicationVersion()));
    });
    connect(m_top->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_workspace)
            m_workspace->store().setFilter(text);
        if (PageView *view = m_pages->view())
            view->setFilter(text);
    });
    connect(m_top->search(), &QLineEdit::returnPressed, this, &MainWindow::focusPage);
}

void MainWindow::refreshFrame()
{
    const CardStore &store = m_workspace->store();
    const int shown = store.liveShown();
    const int total = store.liveTotal();
    m_sidebar->setCount(Page::Board, total);
    m_viewBar->setCount(shown == total ? QString::number(total) : tr("%1 of %2").arg(shown).arg(total));
    refreshFirstStart();
}

void MainWindow::refreshBanner()
{
    delete m_banner;
    m_banner = nullptr;
    if (!m_workspace->hunt().isReadOnly())
        return;
    auto *banner = new Banner(Banner::Kind::Info, u"info"_s, this);
    banner->setText(tr("For reading only."), m_workspace->hunt().readOnlyReason());
    auto *line = new QWidget(this);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(20, 0, 20, 8);
    layout->addWidget(banner);
    m_page->insertWidget(2, line);
    m_banner = line;
}

void MainWindow::escape()
{
    if (!m_top->search()->text().isEmpty())
        m_top->search()->clear();
    else if (m_panel)
        closePanel();
    else if (m_pages->view())
        m_pages->view()->escape();
    else if (m_workspace)
        m_workspace->board()->untickAll();
    focusPage();
}

void MainWindow::rebuildRecent()
{
    m_recent->clear();
    for (const QString &path : m_preferences.recent()) {
        QAction *action = m_recent->addAction(QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s));
        action->setToolTip(path.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, path] {
            if (const Result<void> opened = openHunt(path); !opened)
                m_dialogs.tell(this, opened.error().message);
        });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::showMainMenu()
{
    m_menu->popup(m_sidebar->mapToGlobal(QPoint(16, 48)));
}

void MainWindow::showMenuBar(bool shows)
{
    m_preferences.setShowsMenuBar(shows);
    m_actions->get(Act::MenuBar)->setChecked(shows);
    menuBar()->clear();
    if (shows)
        menuBar()->addActions(m_menu->actions());
    menuBar()->setVisible(shows);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setGeometry(saveGeometry());
    keepLeftovers();
    QMainWindow::closeEvent(event);
}
