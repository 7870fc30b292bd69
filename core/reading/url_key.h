// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// The link without its tracking parts, scheme, "www." and fragment: equal for the same page. Empty for what
/// is no web address.
QString urlKey(const QString &url);
} // namespace reading
