// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asked_skill.h"
#include "core/model/evidence.h"
#include "core/model/gap_log.h"
#include "core/model/gap_note.h"
#include "core/model/own_words.h"
#include "core/model/profile_draft.h"
#include "core/model/resource.h"
#include "core/model/standing.h"
#include "core/model/target_role.h"
#include "core/model/time_log.h"
#include "core/model/work_wishes.h"

#include <QHash>
#include <vector>

/// A posting as the figures about skills see it.
struct AskingPosting {
    PostingId posting {};
    ApplicationId application {};
    QString title {};
    QString company {};
    QString stageKey {};
    StageKind stageKind = StageKind::Intake;
    /// 0 to 3.
    int stars = 0;
    /// When it was posted, else when it was saved.
    QDate on {};
    /// It came to a talk, or to the stage of one.
    bool ledToInterview = false;
    QString location {};
    std::optional<WorkMode> workMode {};
    std::optional<Seniority> seniority {};
    /// The person's word on where it belongs; empty: none.
    QString track {};
    std::optional<double> yearsMin {};
    std::optional<Degree> degree {};
    /// The text around the words that ask for a degree; empty where none does.
    QString degreeText {};
    QString visa {};
    std::vector<AskedSkill> asked {};

    bool isLive() const { return stageKind == StageKind::Intake || stageKind == StageKind::Active; }
    bool operator==(const AskingPosting &) const = default;
};

/// What is kept of one skill besides its state.
struct SkillRecords {
    GapNote note {};
    std::vector<Evidence> evidence {};
    std::vector<Resource> resources {};
    /// Newest first; corrected entries are left out.
    std::vector<TimeLog> time {};
    /// Newest first.
    std::vector<GapLog> log {};
    bool operator==(const SkillRecords &) const = default;
};

/// A target role with what its text asks for.
struct AskingRole {
    TargetRole role {};
    std::vector<AskedSkill> asked {};
    bool operator==(const AskingRole &) const = default;
};

/// All that the figures about skills follow from, as a value: a worker can compute while the window goes on,
/// and two equal snapshots give equal figures.
struct SkillSnapshot {
    QDate today {};
    /// Live and ended ones, by application.
    std::vector<AskingPosting> postings {};
    Standing standing {};
    QHash<QString, SkillRecords> records {};
    std::vector<AskingRole> targets {};
    /// What the person added to the lexicon and took from it.
    OwnWords own {};
    PersonFacts person {};
    WorkWishes wishes {};
    /// The fit, 0 to 1, above which the person calls a posting theirs; absent: worked out.
    std::optional<double> ownBar {};
};
