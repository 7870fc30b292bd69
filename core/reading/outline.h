// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"
#include "core/skills/zone.h"

#include <QString>
#include <vector>

namespace reading {
/// One line of a normalised text and what it is about.
struct Line {
    int start = 0;
    int end = 0;
    skills::Zone zone = skills::Zone::Unknown;
    bool isHeading = false;
    bool isItem = false;
};

/// The lines of a posting with their sections.
struct Outline {
    std::vector<Line> lines {};
    bool has(skills::Zone zone) const;
    /// The same as spans without gaps, for the matcher.
    std::vector<skills::ZoneSpan> zones() const;
};

Outline outlineOf(const QString &text);
/// `landmarks` are those of the text.
Outline outlineOf(const QString &text, const Landmarks &landmarks);
} // namespace reading
