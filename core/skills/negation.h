// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/candidates.h"
#include "core/skills/cue_places.h"

#include <vector>

namespace skills {
/// Which of the candidates a text does not want: "no experience with PHP needed", and what stands behind such
/// a one and an "or".
std::vector<bool> negatedOf(QStringView text, const CuePlaces &cues,
                            const std::vector<Candidate> &candidates);
} // namespace skills
