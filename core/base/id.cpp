// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <atomic>

namespace {
constexpr qint64 epoch2020 = 1577836800000;
constexpr int counterBits = 22;
} // namespace

qint64 ids::following(qint64 last, qint64 milliseconds, quint32 random)
{
    // The top counter bit starts clear: a burst inside one millisecond has room to count up.
    const qint64 start = qint64(random) & ((qint64(1) << (counterBits - 1)) - 1);
    const qint64 fresh = (milliseconds << counterBits) | start;
    const bool sameMillisecond = (last >> counterBits) >= milliseconds;
    return sameMillisecond ? last + 1 : fresh;
}

qint64 ids::next()
{
    static std::atomic<qint64> last = 0;
    const qint64 now = QDateTime::currentMSecsSinceEpoch() - epoch2020;
    qint64 seen = last.load();
    qint64 made = 0;
    do {
        made = following(seen, now, QRandomGenerator::global()->generate());
    } while (!last.compare_exchange_weak(seen, made));
    return made;
}
