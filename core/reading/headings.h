// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/zone.h"

#include <QString>
#include <optional>

namespace reading {
/// What a heading announces. Nothing for a line that is no heading of the closed vocabulary.
std::optional<skills::Zone> zoneOfHeading(QStringView line);
} // namespace reading
