// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sanitise.h"
#include "core/reading/understood.h"

#include <optional>
#include <vector>

namespace reading {
/// Where pages without structured data keep their facts: resources/lexicon/markup.tsv.
const std::vector<MarkupRule> &layoutRules();

/// What those places say; nothing where the page has none of the layouts.
std::optional<Understood> fromLayout(const PlainPage &page, const QDate &on);
} // namespace reading
