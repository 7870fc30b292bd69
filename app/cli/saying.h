// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

// How an answer reaches standard output, and remarks standard error.
namespace cli {
enum class Form { Text, Json };

/// Prints an answer; its status, or "needs a look" where it could not be written.
Status show(const Answer &answer, Form form);
/// Says in one line why nothing was done.
Status refuse(const QString &why);
/// Says how the program is called, in as many lines as it takes.
Status explain(const QString &usage);
} // namespace cli
