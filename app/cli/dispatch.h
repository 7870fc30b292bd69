// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {
/// Finds the command in the arguments, opens what it needs, runs it and prints its answer.
Status dispatch(const QStringList &arguments);
} // namespace cli
