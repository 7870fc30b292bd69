// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace profile {
/// The lines of a résumé as its readers want them: none of pages' length, dates that were broken over two
/// lines on one, a heading apart from what stands beside it, and no gap between a head and its dates.
std::vector<documents::Line> tidied(const std::vector<documents::Line> &lines);
} // namespace profile
