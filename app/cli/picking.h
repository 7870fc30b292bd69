// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/reading/reading.h"

namespace cli {
/// What to do with a source of several postings when --pick does not say which.
enum class Unpicked { TakeFirst, Ask };

/// The postings of a source that --pick names: a number, or "all". The source itself where it holds one.
Result<std::vector<reading::Source>> picked(const Context &context, const reading::Source &source,
                                            Unpicked otherwise);

/// The option --pick.
QCommandLineOption pickOption(const QString &help);
} // namespace cli
