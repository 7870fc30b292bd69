// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/posting_skill.h"

/// The skill a person speaks of: its key, and its name for the history.
struct SpokenOf {
    QString skill {};
    QString name {};
};

/// "Yes, they ask for it": stays, whatever a later reading finds.
Result<void> confirmSkill(Hunt &hunt, ApplicationId application, const SpokenOf &skill);
/// "Not a skill here": stays away, whatever a later reading finds.
Result<void> rejectSkill(Hunt &hunt, ApplicationId application, const SpokenOf &skill);
/// Adds what the reader did not find.
Result<void> addSkill(Hunt &hunt, ApplicationId application, const SpokenOf &skill, Priority priority);
/// How badly they want it, whatever the text says.
Result<void> setSkillPriority(Hunt &hunt, ApplicationId application, const SpokenOf &skill,
                              Priority priority);
/// Takes the person's word back: the reader's stands again.
Result<void> forgetSkillWord(Hunt &hunt, ApplicationId application, const SpokenOf &skill);

/// What the person said of a skill in a posting; nothing when they said nothing.
std::optional<PostingSkill> skillWord(const Hunt &hunt, PostingId posting, const QString &skill);
