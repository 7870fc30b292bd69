// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

/// The native dialogs the window asks with, replaceable so that tests answer instead of a person.
struct Dialogs {
    /// A file to open; empty when cancelled.
    std::function<QString(QWidget *parent, const QString &title, const QString &folder,
                          const QString &filter)>
        open {};
    /// A file to write; empty when cancelled.
    std::function<QString(QWidget *parent, const QString &title, const QString &proposal,
                          const QString &filter)>
        save {};
    /// Something to know.
    std::function<void(QWidget *parent, const QString &text)> tell {};
    /// Shows a web address or a folder in the desktop's own program.
    std::function<void(const QString &address)> show {};

    static Dialogs native();
};
