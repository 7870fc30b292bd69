// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/gap_log.h"
#include "core/model/gap_note.h"
#include "core/model/resource.h"
#include "core/model/time_log.h"

/// The gap ledger: what a person says and plans of the skills they may learn. Skills are named by key; `name`
/// is what the history calls it and comes from the caller, who knows the lexicon. Evidence lies beside the
/// profile (core/hunt/profile.h).

/// Says where the person stands with a skill since `on`: a dated row of its log. Saying the same again leaves
/// no step. The profile is never touched: see levelProposal().
Result<Changes> setGapState(Hunt &hunt, const QString &skill, GapState state, QDate on, const QString &name,
                            const QString &note = {});

/// What having a skill would mean for the profile, for the person to accept or leave.
struct LevelProposal {
    QString skill {};
    /// What the profile says; absent: nothing.
    std::optional<int> from {};
    int to = 0;
    bool operator==(const LevelProposal &) const = default;
};
/// The level to propose for a skill whose state is Have while its profile says less than working: the level
/// that was aimed at, else working. Nothing where both agree.
std::optional<LevelProposal> levelProposal(const Hunt &hunt, const QString &skill);

/// Whether the state is Ready and there is evidence, so that Have is to be proposed.
bool provesReady(const Hunt &hunt, const QString &skill);

/// What the person keeps of the skill; an empty one without an id where there is nothing yet.
GapNote gapNote(const Hunt &hunt, const QString &skill);
/// Sets the note's Markdown; typing joins into one step.
Result<Changes> setGapNote(Hunt &hunt, const QString &skill, const QString &text, const QString &name);
/// Absent values empty the field. Fail on a level outside of 1 to 4 and on hours below 0 or above 10,000.
Result<Changes> setTargetLevel(Hunt &hunt, const QString &skill, std::optional<int> level,
                               const QString &name);
Result<Changes> setHoursPlanned(Hunt &hunt, const QString &skill, std::optional<double> hours,
                                const QString &name);
Result<Changes> setTargetDate(Hunt &hunt, const QString &skill, std::optional<QDate> day,
                              const QString &name);

/// Fails where neither a title nor a link is given.
Result<ResourceId> addResource(Hunt &hunt, const Resource &resource, const QString &name);
/// Overwrites a resource with the same id.
Result<Changes> editResource(Hunt &hunt, const Resource &resource, const QString &name);
Result<Changes> trashResource(Hunt &hunt, ResourceId id, const QDateTime &at, const QString &name);

/// Adds time spent. With `replaces` it corrects an earlier entry, with no minutes it takes it back. Fails
/// below one minute (unless it replaces) and above a day.
Result<TimeLogId> logTime(Hunt &hunt, const TimeLog &entry, const QString &name);
/// The entries that count: not replaced, with minutes, newest first. All skills for an empty key.
std::vector<TimeLog> timeLogged(const Hunt &hunt, const QString &skill = {});
/// The states a skill was in, newest first; replaced rows are left out. All skills for an empty key.
std::vector<GapLog> gapLog(const Hunt &hunt, const QString &skill = {});
