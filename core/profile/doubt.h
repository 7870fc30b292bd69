// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/mentions.h"
#include "core/profile/resume.h"

namespace profile {
/// Why a text does not look like a résumé, with what was not found in it. Empty where it does, and for data
/// files, which are what they are. A résumé has dated jobs or a dated education; without any, a list of
/// skills under a heading will do, unless the text reads like a posting, a bill or source code.
QString doubtAbout(const Resume &resume, const std::vector<Claim> &claims);
} // namespace profile
