// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// The lines of a text, each without Markdown marks and surplus spaces, "- " before list items; empty ones
/// joined to one, and wrapped sentences to one line.
QString joinedLines(QStringView text);
} // namespace reading
