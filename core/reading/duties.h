// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/facts/text_facts.h"
#include "core/skills/find.h"

namespace reading {
/// The items of the duties sections; without one the sentences that say what people in the role do.
std::vector<Duty> dutiesIn(const Posted &posted);

/// Capitalised names in the requirements that no skill covers: suggestions.
std::vector<QString> unknownIn(const Posted &posted, const std::vector<skills::Found> &found);
} // namespace reading
