// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace documents {
/// Whether a text is a date or a stretch of time and no more.
bool isDateText(const QString &text);

/// Whether a text begins with a stretch of time: "2019 - 2021 Developer".
bool beginsWithDates(const QString &text);

/// Whether a line and the one below it are a stretch of time that was broken: "Jan 2021 -" and "Present".
bool areOneDate(const QString &above, const QString &below);
} // namespace documents
