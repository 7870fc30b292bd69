// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/zone.h"

#include <QString>
#include <optional>

namespace reading {
/// "Minimum education and experience requirements": no listed phrase, but every word is one of a heading's.
/// `form` is in small letters, its words apart by one space; `announces` for a line that ends in a colon.
std::optional<skills::Zone> composedZone(const QString &form, bool announces);
} // namespace reading
