// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <algorithm>

namespace bench {
const std::vector<Benchmark> &benchmarks()
{
    static const std::vector<Benchmark> list {
        {"P1", "start to painted board, 10 000 applications", "minimal Qt window", atMost(1.6),
         startToPaintedBoard},
        {"P2", "memory, 10 000 applications", "minimal Qt window", atMost(1.5), memoryOfTheBoard},
        {"P3", "filter keystroke to painted", "prepared cards repainted", atMost(2), filterToPainted},
        {"P4", "card move durable and painted", "fdatasync and two columns", atMost(2.5),
         moveDurableAndPainted},
        {"P8", "candidates in 1,424 postings", "Hyperscan's literals", atMost(1), candidatesInPostings},
        {"P8b", "the same, with policies", "Hyperscan's literals", atMost(2), skillsInPostings},
        {"P8c", "longest stop while reading 1,424 again", "a frame", atMost(1), longestGapWhileReading},
        {"R1", "reading a large page", "Gumbo parsing it", atMost(2), pageAgainstItsParser},
        {"R2", "reading a long text", "a plain pass over its bytes", atMost(150), textAgainstAPlainPass},
    };
    return list;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double medianOf(int times, const std::function<void()> &work)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(timed(work));
    return median(std::move(values));
}
} // namespace bench
