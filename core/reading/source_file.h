// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QStringList>

namespace reading {
/// A posting from a file, or from the folder of a page that was saved "complete": of a page whose posting
/// stands in a frame, the frame's file. At most the first 64 MB are taken. Fails, with a sentence, on what is
/// no plain file, on what cannot be opened, and on what is empty.
Result<Source> sourceFrom(const QString &path);

/// What the person means by several files and folders, each for sourceFrom(): a page and its folder are one,
/// of any other folder each file in it is meant, at most 500 altogether.
QStringList postingsAmong(const QStringList &paths);
} // namespace reading
