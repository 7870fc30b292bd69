// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"
#include "core/model/kinds.h"
#include "core/skills/lexicon.h"
#include "core/skills/zone.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace skills {
/// One accepted place where a text names a skill.
struct Found {
    const Skill *skill = nullptr;
    int start = 0;
    int end = 0;
    Priority priority = Priority::Unspecified;
    /// Equal for alternatives ("Python, R or Java").
    std::optional<int> group {};
    /// "name", "alias", "acronym" (which the text spells out): how it was recognised.
    QString rule {};
    /// Years of it that are asked for: "3+ years of Java".
    std::optional<double> years {};
};

/// A text with what is known about it before its skills are sought.
struct Text {
    QString text {};
    /// In order and without gaps; empty: nothing is known.
    std::vector<ZoneSpan> zones {};
    /// Whose posting it is: not a skill of its own posting. May be empty.
    QString employer {};
    /// Those of the text where they are known; they spare a second look.
    const Landmarks *landmarks = nullptr;
};

/// Changes whenever find() may answer differently for the same lexicon.
inline constexpr int rulesVersion = 6;

/// Every accepted mention, in order of the text. Offsets are UTF-16 code units. Linear in the text.
std::vector<Found> find(const Lexicon &lexicon, const Text &text);
} // namespace skills
