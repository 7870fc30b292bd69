// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"

#include <span>

/// How long something stays in the trash before purge() may take it.
inline constexpr int daysInTrash = 30;

/// Puts applications in the trash: one step that undo takes back.
Result<Changes> trashApplications(Hunt &hunt, std::span<const ApplicationId> applications);
/// Brings them back from the trash.
Result<Changes> restoreApplications(Hunt &hunt, std::span<const ApplicationId> applications);
/// What lies in the trash, newest first.
std::vector<Application> trashedApplications(const Hunt &hunt);

/// Removes for good what went to the trash before `before`, and what belongs to it. Not a recorded change:
/// the history is cut at the newest step that touches a removed row (titles and times stay), and bytes that
/// nothing names any more go too. Gives how many rows went.
Result<qint64> purge(Hunt &hunt, const QDateTime &before);
