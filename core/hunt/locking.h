// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <memory>

/// Keeps every other program from writing the hunt at `path` for as long as the lock lives. Waits `patience`
/// milliseconds, then says who holds it.
Result<std::unique_ptr<QLockFile>> lockHunt(const QString &path, int patience);
