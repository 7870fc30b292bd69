// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace profile {
/// A stretch of time in months since year 0, the end not counted: what a résumé says is never rounded up.
struct Period {
    int from = 0;
    int to = 0;
    bool operator==(const Period &) const = default;

    int months() const { return to - from; }
    /// The first day of the last month that is known.
    QDate lastDay() const { return QDate(to / 12, to % 12 + 1, 1); }
};

/// A period and where it stands in its line.
struct Dated {
    Period period {};
    int start = 0;
    int end = 0;
};

/// The first period of a line: "03/2019 - 05/2021", "Jan 2020 – heute", "2017 bis 2019", "depuis mai 2021".
/// Nothing where there is none, where it ends before it begins, or where it begins after `today`.
std::optional<Dated> periodIn(const QString &line, QDate today);

/// A month or year that stands alone: "May 2024", "2019-06-01". Nothing where there is none.
std::optional<QDate> dayIn(const QString &text);

/// A period between two days as data files have them; an empty end means today.
std::optional<Period> periodBetween(const QString &from, const QString &to, QDate today);

/// How many months any of them covers.
int monthsCovered(std::vector<Period> periods);

/// Months as years, cut to tenths: 26 months are 2.1 years.
double yearsOf(int months);
} // namespace profile
