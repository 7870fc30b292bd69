// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// "en", "de", "nl", "fr" or "es", from the small words; empty where none stands out.
QString languageOf(const QString &text);
} // namespace reading
