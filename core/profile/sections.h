// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/resume.h"

#include <QStringView>
#include <optional>

namespace profile {
/// What a heading announces. Nothing for a line that is no heading.
std::optional<Section> sectionOf(QStringView line);
} // namespace profile
