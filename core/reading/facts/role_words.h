// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// A group of a pattern: the words that a role's name ends in, in five languages.
const QString &roleNouns();
/// Whether one of them stands in the text as a word, in the singular or the plural.
bool namesRole(QStringView text);
} // namespace reading
