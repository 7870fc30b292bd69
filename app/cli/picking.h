// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/reading/reading.h"

namespace cli {
/// The postings of a source that --pick names: a number, or "all"; the first, or the only one, without it.
Result<std::vector<reading::Source>> picked(const Context &context, const reading::Source &source);

/// What there is to choose from, asking for --pick; nothing where --pick is given or the source holds one.
std::optional<Answer> question(const Context &context, const reading::Source &source);

/// The option --pick.
QCommandLineOption pickOption(const QString &help);
} // namespace cli
