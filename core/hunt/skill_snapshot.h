// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/skill_snapshot.h"

/// Everything the figures about skills follow from. Costs about a tenth of a second at 10,000 postings: on a
/// worker it runs over a hunt that was opened there for reading.
SkillSnapshot skillSnapshot(const Hunt &hunt, QDate today);

/// The person's own bar, 0 to 1: the fit above which a posting is called theirs. Absent: worked out from the
/// hunt.
std::optional<double> ownBar(const Hunt &hunt);
/// Fails outside of 0 to 1; absent: worked out again.
Result<Changes> setOwnBar(Hunt &hunt, std::optional<double> bar);
