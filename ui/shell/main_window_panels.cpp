// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over and beside the board: the detail panel, the add-posting sheet, the first start, the list of
// keys.
#include "core/exchange/exchange.h"
#include "core/hunt/stages.h"
#include "ui/board/board_page.h"
#include "ui/shell/hunt_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcut_list.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResizeEvent>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
} // namespace

void MainWindow::openPanel(ApplicationId) {}


void MainWindow::closePanel() {}
void MainWindow::stepPanel(int) {}

void MainWindow::fitPanel() {}

void MainWindow::resizeEvent(QResizeEvent *e) { QMainWindow::resizeEvent(e); }

void MainWindow::addPosting(const QString &, const QMimeData *) {}

void MainWindow::raiseWith(const QStringList &) {}


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

void MainWindow::refreshFirstStart() {}

void MainWindow::showShortcuts()
{
    auto *list = new ShortcutList(m_actions->shortcutList(), this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}
