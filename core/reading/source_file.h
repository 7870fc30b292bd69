// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

namespace reading {
/// A posting from a file, or from the folder of a page that was saved "complete": of a page whose posting
/// stands in a frame, the frame's file. At most the first 64 MB are taken. Fails, with a sentence, on what is
/// no plain file and on what cannot be opened.
Result<Source> sourceFrom(const QString &path);
} // namespace reading
