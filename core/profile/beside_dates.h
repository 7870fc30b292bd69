// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/period.h"

namespace profile {
/// What else a dated line says.
struct Beside {
    /// "Developer, Harbour Foods"; empty where the dates stand alone.
    QString head {};
    /// What was done, where it stands on the same line; often empty.
    QString sentences {};
};

Beside besideDates(const QString &line, const Dated &dated);
} // namespace profile
