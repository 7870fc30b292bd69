// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QStringView>
#include <optional>
#include <vector>

namespace skills {
/// A heading that lost its line: "... or similar Preferred Qualifications BS Degree ...". Unspecified: one
/// that names what is used ("Tools used:"), also among demands. Nothing: one that asks for nothing.
struct LostHeading {
    qsizetype end = 0;
    std::optional<Priority> priority {};
};

/// Every such heading of a line, in its order.
std::vector<LostHeading> lostHeadings(QStringView line);
} // namespace skills
