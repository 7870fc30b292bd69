// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QString>
#include <optional>
#include <vector>

/// One line of a posting's text, as it is laid out for reading.
struct PostingBlock {
    enum class Kind { Heading, Paragraph, Item };

    Kind kind = Kind::Paragraph;
    /// UTF-16 offsets into the text, without the mark of an item or heading.
    int start = 0;
    int end = 0;
    /// Stands below an empty line.
    bool isApart = false;
    /// Required or nice to have, where the text says so of this whole line.
    std::optional<Priority> weight {};
    bool operator==(const PostingBlock &) const = default;
};

/// Longer texts are shown in part: laying out more would keep the window waiting.
inline constexpr int longestShownText = 400'000;
/// A line without an end is shown in pieces of this length, for the same reason.
inline constexpr int longestShownLine = 4'000;

/// The lines of a text that are not empty. A short line that ends no sentence and stands over a list or a
/// paragraph is a heading.
std::vector<PostingBlock> postingBlocks(const QString &text);

/// The text of a block made fit to show, character by character: what QTextDocument takes for a mark of its
/// own, and what turns the direction of foreign text, becomes a space.
QString shownText(QStringView text);
