// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/dialogs.h"

class Hunt;
class MainWindow;
class Preferences;

/// What the File menu does with hunt files.
namespace hunt_files {
/// Asks for a name and opens a new hunt there.
void makeNew(MainWindow &window, const Dialogs &dialogs);
void open(MainWindow &window, const Dialogs &dialogs);
/// A verified copy under a name the person chooses; the open hunt stays.
void saveCopy(MainWindow &window, const Dialogs &dialogs);
/// Moves the open hunt to another place and goes on there.
void move(MainWindow &window, const Dialogs &dialogs);
void showInFolder(const Hunt &hunt, const Dialogs &dialogs);

/// The hunt that opens when nobody names one.
QString defaultPath();
/// Where the demonstration lies; apart from every hunt of the person's own.
QString demoPath();
} // namespace hunt_files
