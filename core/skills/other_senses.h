// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/candidates.h"

namespace skills {
/// Leaves out what is written like a skill and means something else here: a negated one, the employer's own
/// name, a field of study, half of another word.
void dropOtherSenses(const Text &text, const WordMap &map, std::vector<Candidate> &candidates);
} // namespace skills
