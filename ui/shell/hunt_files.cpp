// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hunt_files.h"

#include "core/hunt/backup.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
QString filter()
{
    return MainWindow::tr("Hunts (*.foothold)");
}

QString folderOf(const Hunt &hunt)
{
    return QFileInfo(hunt.path()).absolutePath();
}

QString withEnding(const QString &path)
{
    return path.endsWith(u".foothold"_s) ? path : path + u".foothold"_s;
}

/// Asks for a file to write that is not the open one.
QString askTarget(MainWindow &window, const Dialogs &dialogs, const QString &title, const QString &proposal)
{
    const QString path = dialogs.save(&window, title, proposal, filter());
    if (path.isEmpty() || !window.workspace())
        return {};
    const QString target = withEnding(path);
    if (QFileInfo(target) != QFileInfo(window.workspace()->hunt().path()))
        return target;
    dialogs.tell(&window, MainWindow::tr("That is the hunt that is open. Choose another name."));
    return {};
}
} // namespace

void hunt_files::makeNew(MainWindow &window, const Dialogs &dialogs)
{
    const QString proposal =
        QFileInfo(defaultPath()).absolutePath() + u"/"_s + MainWindow::tr("My hunt") + u".foothold"_s;
    const QString path = dialogs.save(&window, MainWindow::tr("New hunt"), proposal, filter());
    if (path.isEmpty())
        return;
    if (QFileInfo::exists(withEnding(path)))
        return dialogs.tell(&window,
                            MainWindow::tr("There is a file of that name already. It was left as it is; "
                                           "choose another name."));
    if (const Result<void> opened = window.openHunt(withEnding(path)); !opened)
        dialogs.tell(&window, opened.error().message);
}

void hunt_files::open(MainWindow &window, const Dialogs &dialogs)
{
    const QString folder = window.workspace() ? folderOf(window.workspace()->hunt()) : QString();
    const QString path = dialogs.open(&window, MainWindow::tr("Open a hunt"), folder, filter());
    if (path.isEmpty())
        return;
    if (const Result<void> opened = window.openHunt(path); !opened)
        dialogs.tell(&window, opened.error().message);
}

void hunt_files::saveCopy(MainWindow &window, const Dialogs &dialogs)
{
    if (!window.workspace())
        return;
    const Hunt &hunt = window.workspace()->hunt();
    const QFileInfo file(hunt.path());
    const QString proposal =
        u"%1/%2 %3.foothold"_s.arg(file.absolutePath(), file.completeBaseName(), MainWindow::tr("copy"));
    const QString target = askTarget(window, dialogs, MainWindow::tr("Save a copy"), proposal);
    if (target.isEmpty())
        return;
    if (const Result<void> copied = backup::write(hunt.connection(), target); !copied)
        dialogs.tell(&window, copied.error().message);
}

void hunt_files::move(MainWindow &window, const Dialogs &dialogs)
{
    if (!window.workspace())
        return;
    const QString source = window.workspace()->hunt().path();
    const QString target = askTarget(window, dialogs, MainWindow::tr("Move the hunt to"), source);
    if (target.isEmpty())
        return;
    // First a whole, verified copy, then the switch, and only then the old file goes: a failure leaves the
    // hunt where it was.
    const Result<void> done = backup::write(window.workspace()->hunt().connection(), target).and_then([&] {
        return window.openHunt(target);
    });
    if (!done)
        return dialogs.tell(&window, done.error().message);
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(source + ending);
}

void hunt_files::showInFolder(const Hunt &hunt, const Dialogs &dialogs)
{
    dialogs.show(QUrl::fromLocalFile(folderOf(hunt)).toString());
}

QString hunt_files::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/hunt.foothold"_s;
}

QString hunt_files::demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/demo.foothold"_s;
}
