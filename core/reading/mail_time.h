// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mail.h"

namespace reading {
/// The first day with a time that a text states in full, after the day it was sent; a day without a year is
/// the next one from there. "Tomorrow at ten" is not taken.
std::optional<MailTime> timeIn(const QString &text, const QDateTime &sent);

/// The beginning of the first event of a calendar attachment (RFC 5545).
std::optional<MailTime> timeInCalendar(const QString &calendar);
} // namespace reading
