// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book.h"

#include <vector>

namespace ledger {
/// A figure before and after.
template <class T> struct Shift {
    T before {};
    T after {};
    bool isChanged() const { return before != after; }
    bool operator==(const Shift &) const = default;
};

/// Who asks for a skill, with the counts now and after.
struct AskerShift {
    Asker asker {};
    Shift<CoverCount> count {};
    bool operator==(const AskerShift &) const = default;
};

/// Every figure of the page, now and as if more were known. Both books stand over the same market.
struct WhatIf {
    QStringList skills {};
    Shift<int> fullyCovered {};
    int live = 0;
    struct Track {
        Shift<TrackCover> cover {};
        bool operator==(const Track &) const = default;
    };
    std::vector<Track> tracks {};
    bool operator==(const WhatIf &) const = default;
};
WhatIf compared(const Book &now, const Book &then);
std::vector<AskerShift> askersCompared(const Book &now, const Book &then, const QString &key);
/// The same as if that one skill were had.
std::vector<AskerShift> askersOnceHad(const Book &now, const QString &key);
} // namespace ledger
