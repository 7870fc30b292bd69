// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <gumbo.h>

namespace reading {
/// The text below a node: one block a line, "- " before items, nothing of what is hidden or navigates.
enum class Chrome { Keep, Drop };
QString textBelow(const GumboNode *root, Chrome chrome);
} // namespace reading
