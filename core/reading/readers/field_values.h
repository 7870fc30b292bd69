// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QDate>
#include <QString>
#include <optional>

namespace reading {
/// "Bachelor's Degree", "master_degree", "bachelor degree": a value of a field, not a sentence.
std::optional<Degree> degreeOf(const QString &label);

/// "7-10" -> 7, "3+" -> 3, "lt-1" and nonsense: nothing.
std::optional<double> leastYearsOf(const QString &label);

/// A day as fields give it: written out, seconds or milliseconds since 1970 (UTC), or "3 days ago" counted
/// back from `on`; invalid where it is none.
QDate dayOfField(const QString &value, const QDate &on);

/// Whether the day is only counted back: such a day is roughly right.
bool isCountedBack(const QString &value);
} // namespace reading
