// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed.h"

namespace skills {
/// What a part of a posting is about.
enum class Zone { Unknown, About, Duties, Required, Preferred, Benefits, Closing, Boilerplate };

/// One part of a text, in UTF-16 offsets.
struct ZoneSpan {
    int start = 0;
    int end = 0;
    Zone zone = Zone::Unknown;
    bool operator==(const ZoneSpan &) const = default;
};
} // namespace skills

template <>
inline constexpr auto keysOf<skills::Zone> = std::array {
    Keyed {skills::Zone::Unknown, "unknown"},     Keyed {skills::Zone::About, "about"},
    Keyed {skills::Zone::Duties, "duties"},       Keyed {skills::Zone::Required, "required"},
    Keyed {skills::Zone::Preferred, "preferred"}, Keyed {skills::Zone::Benefits, "benefits"},
    Keyed {skills::Zone::Closing, "closing"},     Keyed {skills::Zone::Boilerplate, "boilerplate"}};
