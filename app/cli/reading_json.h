// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/asked.h"
#include "core/reading/reading.h"

#include <QJsonObject>

namespace cli {
/// What was understood of a posting, for programs and for people. Without a profile no state is given.
QJsonObject readingJson(const reading::Reading &reading, const Standing &standing);
QString readingText(const reading::Reading &reading);
} // namespace cli
