// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QDate>
#include <QString>
#include <optional>

namespace reading {
/// "FULL_TIME", "Full-time", "Permanent", "vollzeit": a value of a field, not a sentence.
std::optional<EmploymentType> employmentTypeOf(const QString &label);
/// "TELECOMMUTE", "Remote", "on-site", "hybrid".
std::optional<WorkMode> workModeOf(const QString &label);
/// "Mid-Senior level", "Entry level", "Internship".
std::optional<Seniority> seniorityOf(const QString &label);
/// "HOUR", "per annum", "1 YEAR", "monthly".
std::optional<PayPeriod> payPeriodOf(const QString &label);
/// What "04/05/2026" means: nothing, unless the text's language or country says so.
enum class DayOrder { Unsaid, DayFirst };
/// ISO dates in every form, "29 May 2025", "May 29, 2025", "29.05.2025"; invalid where it is none.
QDate dayOf(const QString &text, DayOrder order = DayOrder::Unsaid);
/// A group of a pattern: the months' names and short forms in five languages.
const QString &monthPattern();
} // namespace reading
