// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sanitise.h"
#include "core/reading/understood.h"

namespace reading {
/// Title, company and place from <title> and og: tags: "Acme hiring Developer in Utrecht | Board".
Understood fromTitles(const PlainPage &page);
} // namespace reading
