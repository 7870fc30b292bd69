// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/stage.h"

#include <span>

struct StageChange;

/// Where in a column cards are put.
struct Place {
    /// In front of this card; nothing: at the end.
    std::optional<ApplicationId> before {};
    static Place end() { return {}; }
};

/// Moves applications to a stage on a day, and into a place of its column, as one step; their order among
/// themselves stays as given. Cards that are in the stage already are only reordered.
Result<Changes> moveApplications(Hunt &hunt, std::span<const ApplicationId> applications, StageId to,
                                 Place place, QDate on, const QString &note = {});

/// Stages in the order of the board.
std::vector<Stage> stagesInOrder(const Hunt &hunt);
std::optional<Stage> stageByKey(const Hunt &hunt, const QString &key);
/// By key, else by the shown name in any case.
std::optional<Stage> stageByWord(const Hunt &hunt, const QString &word);
/// The person's name for it, else the default one in the running language.
QString stageName(const Stage &stage);
/// Accepted, rejected and the like: a cell of the Closed rail.
bool isClosed(const Stage &stage);

/// The applications of a stage in the order of its column.
std::vector<ApplicationId> columnOf(const Hunt &hunt, StageId stage);
/// The moves of an application that count, oldest first: without what was corrected.
std::vector<StageChange> stageLog(const Hunt &hunt, ApplicationId application);
/// The stage an application is in now.
std::optional<StageId> stageOf(const Hunt &hunt, ApplicationId application);
