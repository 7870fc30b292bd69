// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/reading/reading.h"

namespace cli {
/// What a source says that answers an application, and what it would change; nothing where it is none. Reads
/// the hunt where there is one, and changes nothing.
std::optional<Answer> mailAnswer(const Context &context, const reading::Source &source);

/// The same for `add`: refused without --apply, done with it. Nothing where the source is no such answer.
std::optional<Result<Answer>> addedMail(Context &context, const reading::Source &source);

/// The options --apply and --application.
QList<QCommandLineOption> mailOptions();
} // namespace cli
