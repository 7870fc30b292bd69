// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/find.h"

namespace skills {
/// Notes the years that a text asks of each skill: "3+ years of Java", "Python (5 jaar)". The least of a
/// range.
void noteYears(const Text &source, std::span<Found> found);
} // namespace skills
