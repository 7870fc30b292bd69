// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/lines.h"
#include "core/documents/page_words.h"

namespace documents {
/// Takes out what every page repeats at its upper or lower edge, except on the first page, and all page
/// numbers there.
void dropRepeated(std::vector<std::vector<Word>> &pages);

/// Adds one block: lines that were broken only because the column ended become one again, a word that was
/// cut in two becomes whole.
void addBlock(std::vector<Word> words, double usualSize, LineWriter &lines);

/// The last word of a line and the first of the next: "Postgre-" and "SQL" keep their hyphen, "compu-" and
/// "ter" do not.
QString joinedLines(const QString &line, const QString &next);
} // namespace documents
