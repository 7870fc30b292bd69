// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// A group of a pattern: the words that a role's name ends in, in five languages.
const QString &roleNouns();
} // namespace reading
