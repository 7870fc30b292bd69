// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "core/skills/zone.h"

#include <QString>

namespace skills {
/// How badly a text wants what stands at `start`..`end`: from the zone, the sentence and the clause around
/// it. What is optional is never called required, in doubt the weaker word wins.
Priority priorityAt(const QString &text, Zone zone, int start, int end);
} // namespace skills
