// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace reading {

/// Whether the list that holds `place` is led by a line that only wishes: "Examples of desirable expertise",
/// "It would be great if you also have:". Looks back over at most 600 characters, past no other line that
/// ends in a colon.
[[nodiscard]] bool isWishedAbove(QStringView text, int place);

/// Whether what follows `end` in the same clause, or a label right before `start`, makes a wish of it: "5
/// years preferred", "desired: 5 years". A wish past a comma speaks of something else.
[[nodiscard]] bool isWishedBeside(QStringView text, int start, int end);

/// Whether `before` ends in "ideally", "preferably": still the only number a posting names, so it may stand
/// where nothing firmer does.
[[nodiscard]] bool isWishedSoftly(QStringView before);

} // namespace reading
