// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

/// Settings that belong to the hunt: undone and carried along like everything a person said.
namespace settings {
/// Nothing where it was never set.
std::optional<QString> value(const Hunt &hunt, const QString &key);
/// Inside Hunt::change().
void put(Hunt &hunt, const QString &key, const QString &value);
} // namespace settings
