// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/skills/lexicon.h"
#include "ui/profile/claim_model.h"

/// What the lists of the profile page show, each row with the reason it is there.
namespace claims {
/// The skills of the profile. By name and not by level, so that a row stays where it is while its level is
/// set.
std::vector<ClaimRow> ofProfile(const Hunt &hunt, const skills::Lexicon &lexicon);
/// What the postings ask for most and the profile does not have, unticked.
std::vector<ClaimRow> ofAsked(const Hunt &hunt, const skills::Lexicon &lexicon);
/// What a résumé shows; behind it, unticked, names of its lists that no lexicon knows: each can become a
/// skill of the person's own.
std::vector<ClaimRow> ofResume(const Hunt &hunt, const skills::Lexicon &lexicon, const ProfileDraft &draft,
                               const QString &fileName);
} // namespace claims
