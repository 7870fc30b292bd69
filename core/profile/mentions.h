// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile_draft.h"
#include "core/profile/resume.h"
#include "core/skills/lexicon.h"

#include <vector>

namespace profile {
/// One place where a résumé names a skill that it claims.
struct Claim {
    const skills::Skill *skill = nullptr;
    const Place *place = nullptr;
    const Sentence *sentence = nullptr;
    Strength strength = Strength::Listed;
    /// What is said of how well.
    std::optional<int> level {};
    bool isLearning = false;
};

/// Every claim of a résumé in its order. What is denied, and the names of employers in the heads of jobs, are
/// left out. The pointers are into `resume` and `lexicon`.
std::vector<Claim> claimsIn(const Resume &resume, const skills::Lexicon &lexicon);
} // namespace profile
