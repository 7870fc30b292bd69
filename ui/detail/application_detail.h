// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/asked.h"
#include "core/hunt/board.h"
#include "core/ledger/coverage.h"
#include "core/model/application.h"
#include "core/model/contact.h"
#include "core/model/note.h"
#include "core/model/posting.h"
#include "core/model/stage_change.h"

#include <vector>

/// Everything the panel shows of one application, read in one go: a value, so that what changed is found by
/// comparing.
struct ApplicationDetail {
    Application application {};
    Posting posting {};
    QString company {};
    /// In the order of the board.
    std::vector<Stage> stages {};
    Stage stage {};
    /// The furthest active stage of an ended application.
    std::optional<Stage> furthest {};
    NextAction next {};
    Agenda agenda {};
    /// Newest first.
    std::vector<Note> notes {};
    /// In the order of their dates.
    std::vector<Interview> interviews {};
    /// Open ones first, by date.
    std::vector<Task> tasks {};
    std::vector<Contact> contacts {};
    /// Moves that stand, newest first.
    std::vector<StageChange> moves {};
    /// The day of the first stage behind the intake.
    std::optional<QDate> appliedOn {};
    /// When the newest copy of the page was taken.
    std::optional<QDateTime> copyTakenAt {};
    bool operator==(const ApplicationDetail &) const = default;
};

/// Nothing for an application that is gone or in the trash.
std::optional<ApplicationDetail> applicationDetail(const Hunt &hunt, ApplicationId application,
                                                   const QDateTime &now);

/// What the posting's text says of skills, with the person's word on them.
struct PostingSkills {
    struct Mark {
        QString skill {};
        Priority priority = Priority::Unspecified;
        std::optional<GapState> state {};
        int start = 0;
        int end = 0;
        bool operator==(const Mark &) const = default;
    };
    /// In the order of the text, without those the person rejected.
    std::vector<Mark> marks {};
    Coverage coverage {};
    /// How many of the asked groups are in each state; empty without a profile.
    std::vector<std::pair<GapState, int>> counts {};
    bool hasProfile = false;
    bool operator==(const PostingSkills &other) const
    {
        return marks == other.marks && coverage.groups == other.coverage.groups && counts == other.counts
            && hasProfile == other.hasProfile;
    }
};
PostingSkills postingSkills(const Hunt &hunt, PostingId posting);

/// Whether a change touches a row that the panel shows of this application.
bool touches(const Changes &changes, const ApplicationDetail &detail);
