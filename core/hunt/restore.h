// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// Puts a checked copy of `copy` in the place of the hunt at `path`, which may be missing or damaged but not
/// open. What was there before is moved into the backups folder; its new path is the answer, empty when there
/// was nothing. Fails, and leaves the hunt as it is, when the copy is no healthy hunt. Waits `patience`
/// milliseconds for a program that holds the hunt.
Result<QString> restoreHunt(const QString &path, const QString &copy, int patience);
