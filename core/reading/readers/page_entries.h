// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace reading {
/// How much a page says of a posting: mostTelling where it has structured data or a known layout, else the
/// length of its readable text, up to that.
int tellingOf(const QByteArray &page);
inline constexpr int mostTelling = 1'000'000;
} // namespace reading
