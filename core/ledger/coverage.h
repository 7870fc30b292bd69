// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asked_skill.h"
#include "core/model/standing.h"

#include <span>
#include <vector>

/// Places in the order of the meter: Have, Ready, Learning, Gap; and required, not stated, nice to have.
int rank(GapState state);
int rank(Priority priority);

/// One skill, or one group of alternatives, as the meter shows it.
struct AskedGroup {
    Priority priority = Priority::Unspecified;
    /// The best state among the alternatives; nothing without a profile.
    std::optional<GapState> state {};
    bool operator==(const AskedGroup &) const = default;
};

/// The one answer behind "9 of 12", the check beside it and the words "fully covered". Each group of
/// alternatives counts once, with the best state and the strongest priority among them.
struct Coverage {
    /// In the order of the meter: required, not stated, nice to have; in each Have, Ready, Learning, Gap.
    std::vector<AskedGroup> groups {};

    int asked() const { return int(groups.size()); }
    /// Have and Ready.
    int have() const;
    /// How many are required, and how many of those are Have or Ready.
    int required() const;
    int requiredHave() const;
    /// Required and not stated ones that are neither Have nor Ready.
    int missing() const;
    /// Every required and every not-stated skill is Have or Ready; false when none of them is asked.
    bool isFull() const;
    /// Skills are named, and none of them is called required or nice to have: "no must-haves named".
    bool namesNoMustHaves() const;
};
Coverage coverageOf(std::span<const AskedSkill> asked, const Standing &standing);
