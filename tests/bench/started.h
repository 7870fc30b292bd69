// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"

#include <QStringList>

namespace bench {
/// What a program was like when its first window stood.
struct Started {
    /// From just before it was started.
    double milliseconds = 0;
    /// What it held of the machine's memory.
    double megabytes = 0;
};

/// The medians of several starts of the window over the large hunt and of a minimal Qt window, one after the
/// other in turns, so that a busy moment meets both.
struct Starts {
    Started window {};
    Started minimal {};
};
Result<Starts> starts(Ground &ground);
} // namespace bench
