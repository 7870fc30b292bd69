// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/find.h"

#include <span>

namespace skills {
/// Numbers the lists of which one is enough: "Python, R or Java", "such as Django or Flask". Only neighbours
/// of one sort form a list.
void joinAlternatives(const QString &text, std::span<Found> found);
} // namespace skills
