// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readers/entries.h"
#include "core/reading/sanitise.h"

namespace reading {
/// A saved or fetched page as one posting. In order of trust: a payload in its scripts, the places of known
/// layouts, JSON-LD, microdata and RDFa, the places of less sure layouts, title and meta tags, the readable
/// main part; each field from the first that has it. `given` are the payload's and the JSON-LD's postings.
Understood fromPage(const PlainPage &page, const std::vector<Understood> &payloads,
                    const std::vector<Understood> &postings, const Source &source);
} // namespace reading
