// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/asked_skill.h"
#include "core/model/mention.h"
#include "core/model/posting_skill.h"
#include "core/model/standing.h"

#include <span>

/// What the person said of each skill: the profile, the newest states of the gap log, and the levels aimed
/// at.
Standing standingOf(const Hunt &hunt);

/// The skills of a posting in the order of its text, each once with its strongest priority. Rejected ones are
/// left out, those the person added come last.
std::vector<AskedSkill> askedSkills(const Hunt &hunt, PostingId posting);

/// The same from mentions that are at hand, in the order of the text, and the person's words on them.
std::vector<AskedSkill> askedSkills(std::span<const Mention> mentions, std::span<const PostingSkill> words);

/// The mentions of a posting as the reader found them, in the order of the text.
std::vector<Mention> mentionsOf(const Hunt &hunt, PostingId posting);
