// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/sentences.h"

#include <vector>

namespace skills {
/// Where a sentence speaks of what is optional.
struct Mark {
    qsizetype start = 0;
    qsizetype end = 0;
};

struct Marks {
    /// Those that speak of what follows, and those that speak of what went before.
    std::vector<Mark> ahead {};
    std::vector<Mark> behind {};
};

Marks marksIn(QStringView sentence);
/// Whether one of the marks governs the clause in which the place stands.
bool isOptionalAt(const Sentence &sentence, const Marks &marks, int start, int end);
} // namespace skills
