// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/started.h"

using namespace Qt::StringLiterals;

namespace bench {
Result<Measured> memoryOfTheBoard(Ground &ground)
{
    const Result<Starts> both = starts(ground);
    if (!both)
        return tl::unexpected(both.error());
    if (both->minimal.megabytes <= 0)
        return fail(u"this system does not tell how much memory a program holds"_s);
    return Measured {both->window.megabytes, both->minimal.megabytes, "MB"};
}
} // namespace bench
