// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

/// How many of a period make a year of full-time work: 40 hours a week, 5 days a week, 52 weeks, 12 months.
/// An estimate to compare by, never what a posting says.
constexpr double periodsInYear(PayPeriod period)
{
    switch (period) {
    case PayPeriod::Hour:
        return 2080;
    case PayPeriod::Day:
        return 260;
    case PayPeriod::Week:
        return 52;
    case PayPeriod::Month:
        return 12;
    case PayPeriod::Year:
        return 1;
    }
    return 1;
}
