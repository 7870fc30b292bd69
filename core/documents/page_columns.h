// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_words.h"

namespace documents {
/// The words of a page in blocks that are read one after the other, each from top to bottom. The tallest
/// upright strip of white between words parts two columns, again and again; a column of dates or of labels
/// stays beside the lines it belongs to.
std::vector<std::vector<Word>> blocksOf(std::vector<Word> words);
} // namespace documents
