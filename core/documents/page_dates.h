// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_words.h"

namespace documents {
/// Dates that a narrow column broke over two or three lines stand on one line again: "Jan 2021 -" above
/// "Present". Only where nothing else stands beside them in their column.
std::vector<Word> withWholeDates(std::vector<Word> words);

/// Whether a line is a date or a stretch of time and no more.
bool isDate(const Row &row);

/// Whether a line begins with a stretch of time: "2019 - 2021 Developer".
bool beginsWithPeriod(const Row &row);

/// Whether nearly every line is a date.
bool isMostlyDates(const std::vector<Row> &rows);

/// Whether a line of the other side stands at the same height.
bool hasNeighbour(const Row &row, const std::vector<Row> &others);

/// Dates beside the lines they belong to, perhaps with a place or an employer of few words under each, and
/// among the headings of the page.
bool isMarginOfDates(const std::vector<Row> &margin, const std::vector<Row> &texts);

/// The same at the right edge of the page, where each is level with a line and ends at the edge.
bool isEdgeOfDates(const std::vector<Row> &edge, const std::vector<Row> &texts);

/// The lines of a margin that belong together: a date and what is written right below it.
std::vector<std::vector<Row>> notesOf(const std::vector<Row> &margin);
} // namespace documents
