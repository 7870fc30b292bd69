// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "core/profile/resume.h"

#include <optional>

namespace profile {
struct DegreeHeld {
    Degree level = Degree::None;
    /// The words it was read from.
    QString text {};
};

/// The highest finished degree among the places of education.
std::optional<DegreeHeld> highestDegree(const Resume &resume);
} // namespace profile
