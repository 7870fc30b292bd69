// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How postings come into the window: by action, by drop, from a second start, by keys that work in every
// program.
#include "ui/board/board_page.h"
#include "ui/capture/incoming.h"
#include "ui/shell/capture_desk.h"
#include "ui/shell/global_shortcut.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

void MainWindow::connectDesk()
{
    m_desk = std::make_unique<CaptureDesk>(*m_workspace, m_clock, this, m_toasts);
    if (!m_workspace->hunt().isReadOnly())
        m_desk->restore(m_preferences.leftovers());
    connect(m_desk.get(), &CaptureDesk::leftoversChanged, this, &MainWindow::keepLeftovers);
    connect(m_desk.get(), &CaptureDesk::openRequested, this, &MainWindow::openPanel);
    connect(m_desk.get(), &CaptureDesk::answered, this, &MainWindow::openPanel);
    connect(m_desk.get(), &CaptureDesk::added, m_workspace->board(), &BoardPage::focusCard);
}

void MainWindow::keepLeftovers()
{
    if (m_desk)
        m_preferences.setLeftovers(m_desk->leftovers());
}

void MainWindow::addPosting(const QString &stageKey, const QMimeData *content)
{
    if (content && content->hasImage() && !holdsPosting(*content))
        return m_workspace->tell({pictureOnly(), {}});
    if (m_desk)
        m_desk->take(content ? parcelsOf(*content) : Parcels(), stageKey);
}

void MainWindow::raiseWith(const QStringList &arguments, const QByteArray &input)
{
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
    const qsizetype add = arguments.indexOf(u"--add"_s);
    if (add >= 0 && add + 1 < arguments.size() && m_desk)
        addGiven(arguments.at(add + 1), input);
}

/// What the desktop was asked for once it keeps; a new window only has to listen again.
void MainWindow::connectGlobalShortcut()
{
    m_global = new GlobalShortcut(this);
    connect(m_global, &GlobalShortcut::pressed, this, [this] {
        raiseWith({u"--add"_s, u"clipboard"_s}, {});
    });
    connect(m_global, &GlobalShortcut::bound, this, [this] { m_preferences.setHasGlobalShortcut(true); });
    if (m_preferences.hasGlobalShortcut())
        m_global->bind();
}

void MainWindow::addGiven(const QString &what, const QByteArray &input)
{
    if (what == "clipboard"_L1)
        return m_desk->take(parcelsOf(*QApplication::clipboard()->mimeData()), u"saved"_s);
    if (isAddress(what))
        return m_desk->fetch(what);
    if (what != "-"_L1)
        return m_desk->take(parcelsOfFiles({what}), u"saved"_s);
    Parcels parcels = parcelsOf(QString::fromUtf8(input));
    // Words come as they are: the reader finds out what they are.
    if (!parcels.empty() && parcels.front().content)
        parcels = {Parcel {reading::Source {input}, {}, {}}};
    m_desk->take(parcels, u"saved"_s);
}

/// What nothing below the pointer wants: the whole window takes postings.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsPosting(*event->mimeData()) && !event->source())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addPosting(u"saved"_s, event->mimeData());
}
