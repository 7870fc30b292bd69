// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/reading.h"

#include <optional>

class QMimeData;

/// The largest posting that is taken, in bytes.
inline constexpr qint64 largestSource = 8 * 1024 * 1024;

/// What was pasted or dropped, as a posting: the first local file, else markup, else plain text. Nothing
/// where the data holds none of them; a sentence where it holds one that cannot be read.
std::optional<Result<reading::Source>> sourceOf(const QMimeData &data);

/// The same, to be passed along.
struct Incoming {
    Result<reading::Source> source {};
};

/// Whether sourceOf() would give something; does not open files.
bool holdsPosting(const QMimeData &data);

/// A text or web page from a file.
Result<reading::Source> sourceFromFile(const QString &path);

/// Whether the text is one web address and nothing else.
bool isAddress(const QString &text);
