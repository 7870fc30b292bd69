// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/zone.h"

#include <QStringView>
#include <optional>

namespace reading {
/// A heading and how far it reaches: down to the next one, the same with its first words behind it in the
/// line, or over its own line.
struct Heading {
    skills::Zone zone = skills::Zone::Unknown;
    enum class Reach { Section, SectionFromHere, Line } reach = Reach::Section;
};

/// "Requirements" alone, "Requirements: Python, SQL", "- Nice to have: Go". Nothing for a line that is none.
std::optional<Heading> headingAt(QStringView line);

/// "Salary", "Travel": a figure follows, not a section.
bool isFigure(QStringView name);
} // namespace reading
