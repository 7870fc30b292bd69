// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/candidates.h"

#include <QStringView>
#include <vector>

namespace skills {
/// Whether a word stands by itself between the marks of a list: "(git, jenkins)", "with bash or perl". A
/// quick look at what is beside it; who stands there is not asked.
bool standsInList(QStringView text, int start, int end);

/// Accepts names in another case than their own where the list they stand in names technology beside them:
/// "Python, git and bash". A word of one or two letters needs it on both sides: "python, r, sql".
void acceptListed(QStringView text, std::vector<Candidate> &candidates);
} // namespace skills
