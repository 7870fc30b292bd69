// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// A job title without what is no part of it: "(m/f/d)" in its many spellings, the number of the vacancy,
/// "hiring" and "vacancy" in front. The same where nothing would be left.
QString cleanTitle(const QString &title);
} // namespace reading
