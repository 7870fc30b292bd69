// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QByteArray>
#include <QString>

namespace reading {
/// What the bytes look like.
Kind kindOf(const QByteArray &bytes);

/// Whether the bytes are a picture, a program or an archive rather than a text of any encoding.
bool isBinary(const QByteArray &bytes);

/// Any text encoding as UTF-16: byte order marks, a declared charset, UTF-8, else Windows Latin.
QString decoded(const QByteArray &bytes);
} // namespace reading
