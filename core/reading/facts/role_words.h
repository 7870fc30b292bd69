// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// A group of a pattern: the words that a role's name ends in, in five languages.
const QString &roleNouns();

/// A title's words behind "We are hiring:".
QString withoutCall(QString words);

/// A title without what stands around it: "(m/f/d)", "We are hiring:", "- Job 4711", a final mark.
QString plainTitle(QString title);
} // namespace reading
