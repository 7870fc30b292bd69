// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <optional>

namespace reading {
/// The employer that a link to a known board names, by resources/lexicon/board_hosts.tsv: as the text spells
/// it where the text does ("idealistconsulting": "Idealist Consulting"), else as the link has it, which is
/// little to go by. Nothing for other links.
std::optional<Fact<QString>> employerByLink(const QString &link, const QString &text);
} // namespace reading
