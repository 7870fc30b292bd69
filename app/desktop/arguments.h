// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSize>
#include <QStringList>
#include <optional>

/// What the window was started with.
struct Arguments {
    /// A hunt to open instead of the usual one.
    QString hunt {};
    /// Something to add: "-", a file or an address.
    QString add {};
    bool demo = false;
    /// The picture to write; empty: open a window.
    QString screenshot {};
    QString page = QStringLiteral("board");
    /// The application whose panel is open in the picture.
    QString open {};
    /// "auto", "light" or "dark".
    QString theme {};
    QSize size {1440, 900};
    double scale = 1;
    QString language {};
    std::optional<QDate> today {};
};

/// Fails with what is wrong with the words and where help is.
Result<Arguments> parseArguments(const QStringList &words);
/// The text of --help.
QString argumentHelp();
