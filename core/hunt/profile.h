// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/profile_draft.h"
#include "core/model/work_wishes.h"

/// What the person knows, as they said it. Names are for the history and come from the caller, who knows the
/// lexicon.

/// The profile's rows, each skill once, by key.
std::vector<ProfileSkill> profileOf(const Hunt &hunt);
/// The profile's row of one skill; nothing where there is none.
std::optional<ProfileSkill> profileSkill(const Hunt &hunt, const QString &skill);
/// What is kept of the person besides skills.
PersonFacts personOf(const Hunt &hunt);

/// What the person said of themselves; what was never said is absent.
struct AboutPerson {
    std::optional<double> years {};
    std::optional<Degree> degree {};
    WorkWishes wishes {};
    bool operator==(const AboutPerson &) const = default;
};
AboutPerson aboutPerson(const Hunt &hunt);
/// Sets all of it to exactly this, as one step.
Result<Changes> setAboutPerson(Hunt &hunt, const AboutPerson &about);

/// Takes what was ticked into the profile, with its evidence, as one step. Nothing is taken away: a level or
/// a number of years that is higher already stays, evidence that is there already comes no second time. A
/// proposal with a name of its own becomes a skill of the person's own on the way.
Result<Changes> acceptProfile(Hunt &hunt, const ProfileDraft &ticked);

/// Sets a skill of the profile to exactly this. Fails on a level outside of 0..4.
Result<Changes> setProfileSkill(Hunt &hunt, const ProfileSkill &skill, const QString &name);
/// Takes a skill out of the profile; its evidence stays.
Result<Changes> removeProfileSkill(Hunt &hunt, const QString &skill, const QString &name);

/// The evidence for one skill, oldest first.
std::vector<Evidence> evidenceFor(const Hunt &hunt, const QString &skill);
/// Fails where neither a title, a link nor a sentence is given.
Result<EvidenceId> addEvidence(Hunt &hunt, const Evidence &evidence, const QString &name);
Result<Changes> trashEvidence(Hunt &hunt, EvidenceId id, const QDateTime &at, const QString &name);
