// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/facts/text_facts.h"

#include <optional>
#include <vector>

// The lines above a posting's first paragraph, cut into parts: "Windrose Logistics", "Rotterdam", "hybrid".

namespace reading {
enum class Piece { Title, Detail, Name, Other };

struct Part {
    Piece piece = Piece::Other;
    QString words {};
    int start = 0;
    /// What stands before it: "at", "in", "(", "," or nothing at the start of the line.
    QString cue {};
    /// Where the words end, with a region and a country behind a place.
    int end = 0;
};

/// "at", "bij", "@" before a part: what stands there hires.
bool isAtCue(const QString &cue);

/// A part that tells how the work is done: "hybrid", "full-time".
bool isDetail(const Part *part);

/// "Oslo, Norway" and "Rotterdam, South Holland, Netherlands" from its first part on; nothing where no
/// country ends it.
std::optional<Part> addressAt(const Posted &posted, const std::vector<Part> &parts, size_t i);

/// The first line that is no furniture of a page: "Back to jobs", "Share".
size_t headerStart(const Posted &posted);

/// The lines above the first paragraph, in parts, and where they end.
struct HeaderRows {
    std::vector<std::vector<Part>> rows {};
    int end = 0;
};
HeaderRows headerRowsOf(const Posted &posted);
} // namespace reading
