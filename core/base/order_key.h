// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

/// Places in a list as base-62 text (0-9 A-Z a-z, compared byte by byte): a row moves by changing its own key
/// only.
namespace order_key {
/// Past this length a list is re-spaced.
inline constexpr qsizetype longest = 40;

/// A key strictly between two neighbours. An empty `before` means the start of the list, an empty `after` its
/// end. Needs before < after where both are given; never ends in '0'.
QString between(QStringView before, QStringView after);

/// `count` keys in order, evenly spaced and short.
std::vector<QString> spaced(qsizetype count);
} // namespace order_key
