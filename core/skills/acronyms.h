// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/candidates.h"

namespace skills {
/// "Energy Management Systems (EMS)": what a text spells out means that, here and wherever the letters stand
/// alone. A skill that shares nothing but the letters is let go.
void heedAcronyms(const QString &text, std::vector<Candidate> &candidates);
} // namespace skills
