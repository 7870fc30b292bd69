// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/candidates.h"

#include <vector>

namespace skills {
/// A technology by name: what makes an ambiguous neighbour credible.
bool isTechnology(const Skill &skill);
/// Whether a word beside the candidate speaks of skills: "experience with Go", "Go developer".
bool hasCueWord(QStringView text, const Candidate &candidate);
/// Whether a technology by name stands near the one at `place`, in its sentence.
/// "Tools such as Cursor", "frameworks (e.g. Express)": the first name after the words that lead to it.
bool isExampleOfTools(QStringView text, const Candidate &candidate);
bool hasTechnologyNear(QStringView text, const std::vector<Candidate> &candidates, size_t place);
/// "Jasmine, Karma and Mocha": names of one family in one list vouch for each other.
void acceptFamilies(QStringView text, std::vector<Candidate> &candidates);
/// What stands in one list with an accepted one of its field is accepted as well.
void acceptByNeighbours(QStringView text, std::vector<Candidate> &candidates);
} // namespace skills
