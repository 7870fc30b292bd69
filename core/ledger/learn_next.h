// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book.h"

#include <vector>

namespace ledger {
/// A skill worth learning, with what it would change.
struct LearnStep {
    QString key {};
    QString name {};
    GapState state = GapState::Gap;
    SkillDemand demand {};
    /// How many more live postings become fully covered: "+5".
    int unlocks = 0;
    /// How many postings, by weight, come over the bar.
    double gain = 0;
    /// Hours that are left: the person's estimate less what was logged, else the usual ones less what
    /// neighbouring skills save, and with those of what it requires and the person lacks.
    double hours = 0;
    /// The ranking's number: gain for an hour.
    double gainPerHour() const { return gain / hours; }
    bool operator==(const LearnStep &) const = default;
};

/// By what a list is ordered; ties go to the next figure, then to the key.
enum class LearnOrder { GainPerHour, Unlocks, Demand };

/// Skills that are asked by three postings at least, one of them live; broad fields, soft skills, spoken
/// languages, and what is had or not for the person are left out. Empty without a profile.
std::vector<LearnStep> learnNext(const Book &book, LearnOrder order = LearnOrder::GainPerHour);
inline constexpr int leastSupport = 3;

/// One step of a plan: the best skill to learn once those before it are known.
struct PlanStep {
    LearnStep step {};
    /// Live postings that become fully covered with this step and all before it, more than now.
    int covered = 0;
    /// Live postings whose fit reaches the bar then.
    int overBar = 0;
    bool operator==(const PlanStep &) const = default;
};

/// "Kubernetes, then Kafka: 10 of your 34 live postings become fully covered."
struct Plan {
    std::vector<PlanStep> steps {};
    int live = 0;
    /// Fully covered live postings now and after all steps.
    int fullNow = 0;
    int fullAfter = 0;
    /// Live postings whose fit reaches the person's bar, now and then.
    int overBarNow = 0;
    int overBarAfter = 0;
    int becomeFull() const { return fullAfter - fullNow; }
    bool operator==(const Plan &) const = default;
};

/// Takes the best skill, supposes that it is learnt, and looks again, so that skills which do the same count
/// once. The same for equal snapshots, whatever the order of their rows.
Plan planOf(const Book &book, int steps = 5);
} // namespace ledger
