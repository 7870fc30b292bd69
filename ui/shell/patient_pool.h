// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrentRun>

/// Threads for long work beside the window: they stand back wherever the window wants the processor too.
QThreadPool &patientPool();

/// Lowers the calling thread for good; for threads of the pool above.
void standBack();

/// Runs `work` in the pool; the future holds what it returns.
template <typename Work> auto runPatiently(Work work)
{
    return QtConcurrent::run(&patientPool(), [work = std::move(work)]() mutable {
        standBack();
        return work();
    });
}
