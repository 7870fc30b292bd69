// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/started.h"

namespace bench {
Result<Measured> startToPaintedBoard(Ground &ground)
{
    const Result<Starts> both = starts(ground);
    if (!both)
        return tl::unexpected(both.error());
    return Measured {both->window.milliseconds, both->minimal.milliseconds, "ms"};
}
} // namespace bench
