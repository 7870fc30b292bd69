// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cmath>
#include <compare>

/// An amount of money in hundredths of its currency's unit, whatever coins that currency has: exact to add
/// and compare. Which currency it is stands beside it.
struct Amount {
    qint64 hundredths = 0;
    constexpr auto operator<=>(const Amount &) const = default;

    /// In whole units, as people and JSON say it: 62000, 18.5.
    constexpr double major() const { return double(hundredths) / 100.0; }
    static Amount fromMajor(double units) { return Amount {qint64(std::llround(units * 100.0))}; }
};
