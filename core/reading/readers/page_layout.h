// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sanitise.h"
#include "core/reading/understood.h"

#include <optional>

namespace reading {
/// Where known pages keep their facts: resources/lexicon/markup.tsv, and the payloads in their scripts.
const MarkupSearch &pageSearch();

/// Whether a layout's places are to be believed before structured data or only after it.
enum class Trust { Before, After };

/// What the places of such layouts say; nothing where the page has none of them.
std::optional<Understood> fromLayout(const PlainPage &page, Trust trust, const QDate &on);

/// The fields of one posting of a list page as facts.
Understood fromCard(const PageCard &card, const QDate &on);
} // namespace reading
