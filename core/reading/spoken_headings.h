// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/zone.h"

#include <QString>
#include <optional>

namespace reading {
/// Headings that speak: "So, what will you do as a data scientist at Acme?", "You might be a fit if". `form`
/// is in small letters without accents, its words apart by one space.
std::optional<skills::Zone> spokenZone(const QString &form);
} // namespace reading
