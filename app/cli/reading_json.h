// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/reading/reading.h"

#include <QJsonObject>

namespace cli {
/// What was understood of a posting, for programs and for people. Without a profile no state is given.
QJsonObject readingJson(const reading::Reading &reading, const SaidBefore &said);
QString readingText(const reading::Reading &reading, const skills::Lexicon &lexicon);
} // namespace cli
