// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/skill_snapshot.h"

#include <vector>

namespace ledger {
/// What a posting asks besides skills, kept apart from the fit: no amount of learning makes up for it.
struct Blocker {
    enum class Kind { Years, Degree, Place, Visa };
    enum class Verdict {
        Blocks,
        /// Nothing is known of the person here.
        Unknown,
        /// A degree is asked, and the posting says that experience or a portfolio may stand in for it.
        ExperienceMayStandIn
    };
    Kind kind = Kind::Years;
    Verdict verdict = Verdict::Unknown;
    /// What is asked and what the person has, by kind: years, degrees; texts for place and visa.
    std::optional<double> yearsAsked {};
    std::optional<double> years {};
    std::optional<Degree> degreeAsked {};
    std::optional<Degree> degree {};
    QString asked {};
    bool operator==(const Blocker &) const = default;
};

/// Only what stands in the way or cannot be told; what the person meets is left out.
std::vector<Blocker> blockersOf(const AskingPosting &posting, const SkillSnapshot &snapshot);

/// Whether the words around a degree let experience, a portfolio or the like stand in for it.
bool experienceMayStandIn(const QString &degreeText);
} // namespace ledger
