// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QJsonObject>

namespace reading {
/// The document that `read --json` prints, without each skill's `state`: that belongs to a hunt.
QJsonObject toJson(const Reading &reading);

/// "text", "html", "json", "xml".
QString toKey(Kind kind);
} // namespace reading
