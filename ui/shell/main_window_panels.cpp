// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over and beside the board: the detail panel, the add-posting sheet, the first start, the list of
// keys.
#include "core/exchange/exchange.h"
#include "core/hunt/stages.h"
#include "ui/board/board_page.h"
#include "ui/capture/first_start.h"
#include "ui/detail/detail_panel.h"
#include "ui/shell/global_shortcut.h"
#include "ui/shell/hunt_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcut_list.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResizeEvent>
#include <QSplitter>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
/// Below this width the panel takes the board's place.
constexpr int panelCoversBelow = 1100;
constexpr int narrowestPanel = 400;
constexpr int widestPanel = 640;
} // namespace

void MainWindow::openPanel(ApplicationId id)
{
    if (!m_workspace || !m_workspace->store().row(id))
        return;
    CardStore &store = m_workspace->store();
    if (!m_panel) {
        m_panel = new DetailPanel(m_workspace->hunt(), m_workspace->skillBooks(), m_clock, m_splitter);
        m_panel->setMinimumWidth(narrowestPanel);
        m_panel->setMaximumWidth(widestPanel);
        m_splitter->addWidget(m_panel);
        connectPanel();
        const int width = std::clamp(m_preferences.panelWidth(), narrowestPanel, widestPanel);
        m_splitter->setSizes({m_splitter->width() - width, width});
    }
    store.clearMark(CardMark::Opened);
    store.setMark(id, CardMark::Opened, true);
    m_panel->show(id);
    m_panel->QWidget::show();
    fitPanel();
    m_workspace->board()->revealCard(id);
    // Again when the board has taken its new width.
    QTimer::singleShot(0, m_workspace->board(),
                       [board = m_workspace->board(), id] { board->revealCard(id); });
}

void MainWindow::connectPanel()
{
    connect(m_panel, &DetailPanel::closeRequested, this, &MainWindow::closePanel);
    connect(m_panel, &DetailPanel::failed, m_workspace.get(), &Workspace::tell);
    connect(m_panel, &DetailPanel::skillRequested, this, &MainWindow::showSkill);
    connect(m_panel, &DetailPanel::moveRequested, this,
            [this](ApplicationId id, StageId stage) { m_workspace->board()->moveTo({id}, stage); });
    connect(m_panel, &DetailPanel::previousRequested, this, [this] { stepPanel(-1); });
    connect(m_panel, &DetailPanel::nextRequested, this, [this] { stepPanel(1); });
}

void MainWindow::stepPanel(int rows)
{
    if (!m_workspace)
        return;
    BoardPage *board = m_workspace->board();
    const ApplicationId from = m_panel ? m_panel->application() : board->currentCard();
    const ApplicationId next = board->neighbour(from, rows);
    if (!next)
        return;
    if (m_panel)
        openPanel(next);
    board->revealCard(next);
}

void MainWindow::closePanel()
{
    if (!m_panel)
        return;
    DetailPanel *panel = std::exchange(m_panel, nullptr);
    panel->finish();
    if (m_splitter->widget(0)->isVisible())
        m_preferences.setPanelWidth(panel->width());
    const ApplicationId shown = panel->application();
    m_splitter->widget(0)->show();
    delete panel;
    if (!m_workspace)
        return;
    m_workspace->store().clearMark(CardMark::Opened);
    m_workspace->board()->setRailFolded(false);
    m_workspace->board()->focusCard(shown);
}

void MainWindow::fitPanel()
{
    if (!m_panel)
        return;
    const bool covers = width() < panelCoversBelow;
    m_panel->setMaximumWidth(covers ? QWIDGETSIZE_MAX : widestPanel);
    // The keyboard leaves what is covered; without this it would land in the first field and select it.
    if (covers && m_splitter->widget(0)->isAncestorOf(QApplication::focusWidget()))
        m_panel->focusTabs();
    m_splitter->widget(0)->setVisible(!covers);
    m_workspace->board()->setRailFolded(true);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitPanel();
}

void MainWindow::openDemo()
{
    const QString path = hunt_files::demoPath();
    if (QFileInfo::exists(path)) {
        if (const Result<void> opened = openHunt(path); !opened)
            m_dialogs.tell(this, opened.error().message);
        return;
    }
    OpenOptions options;
    options.mentions = m_mentions;
    Result<std::unique_ptr<Hunt>> hunt = Hunt::open(path, options);
    if (!hunt)
        return m_dialogs.tell(this, hunt.error().message);
    if (const auto loaded = exchange::loadDemo(**hunt, m_clock.today()); !loaded)
        return m_dialogs.tell(this, loaded.error().message);
    takeHunt(std::move(*hunt));
}

void MainWindow::refreshFirstStart()
{
    const bool isEmpty = m_workspace->hunt().table<Application>().count(Trash::Include) == 0;
    if (!isEmpty || m_workspace->hunt().isReadOnly()) {
        delete m_firstStart;
        m_firstStart = nullptr;
        return;
    }
    if (m_firstStart)
        return;
    m_firstStart = new FirstStart(m_boardHost);
    connect(m_firstStart, &FirstStart::pasteRequested, m_actions->get(Act::Paste), &QAction::trigger);
    connect(m_firstStart, &FirstStart::demoRequested, this, &MainWindow::openDemo);
    connect(m_firstStart, &FirstStart::openRequested, m_actions->get(Act::OpenHunt), &QAction::trigger);
    placeFirstStart();
    m_firstStart->show();
    m_firstStart->raise();
}

void MainWindow::placeFirstStart()
{
    if (!m_firstStart)
        return;
    const QSize room = m_boardHost->size();
    const QSize size = m_firstStart->sizeHint().boundedTo(room);
    m_firstStart->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, m_boardHost->rect()));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_boardHost && event->type() == QEvent::Resize)
        placeFirstStart();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showShortcuts()
{
    auto *list = new ShortcutList(m_actions->shortcutList(), *m_global, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}
