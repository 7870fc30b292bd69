// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/abilities.h"
#include "core/ledger/blockers.h"
#include "core/ledger/coverage.h"
#include "core/model/skill_snapshot.h"

#include <span>
#include <vector>

namespace ledger {
/// How well a posting fits by weight. Strong from 0.8, good from 0.6, partial from 0.4, thin below.
enum class FitBand { Strong, Good, Partial, Thin };
inline constexpr double strongFit = 0.8;
inline constexpr double goodFit = 0.6;
inline constexpr double partialFit = 0.4;
FitBand bandOf(double fit);

/// Below this a required group is a hard gap; from here to brushUpEnd it is one to brush up.
inline constexpr double hardGapEnd = 0.5;
inline constexpr double brushUpEnd = 0.8;

/// One requirement of a posting in numbers: alternatives of which one is enough.
struct Requirement {
    struct Option {
        int skill = 0;
        /// 0: no years are asked.
        double years = 0;
    };
    Priority priority = Priority::Unspecified;
    /// P x K x M: required 1, not stated 0.6, preferred 0.3; times the kind of skill; times 1.25 where the
    /// title names it or the text does three times.
    double weight = 0;
    std::vector<Option> options {};
    bool inTitle = false;
    int mentions = 0;
};

/// The requirements of a posting, in the order in which they are asked. `inTitle` holds the keys that its
/// title names.
std::vector<Requirement> requirementsOf(std::span<const AskedSkill> asked, const QStringList &inTitle,
                                        SkillIndex &index);

/// Sum of weight x cover over sum of weight, 0 to 1; nothing where nothing is asked.
std::optional<double> fitOf(std::span<const Requirement> requirements, const Abilities &abilities);

/// One line of the reasons behind a fit.
struct FitTerm {
    /// The keys of the alternatives, as asked.
    QStringList skills {};
    /// The one of them that covers best.
    QString best {};
    Priority priority = Priority::Unspecified;
    /// The person's state with the best of them; absent without a profile.
    std::optional<GapState> state {};
    double weight = 0;
    double cover = 0;
    CoverReason reason = CoverReason::Nothing;
    Bond bond = Bond::Requires;
    /// The key of the skill that lends; empty: none.
    QString through {};
    std::optional<double> yearsAsked {};
    bool inTitle = false;
    int mentions = 0;
    bool operator==(const FitTerm &) const = default;

    bool isHardGap() const { return priority == Priority::Required && cover < hardGapEnd; }
    bool isBrushUp() const
    {
        return priority == Priority::Required && cover >= hardGapEnd && cover < brushUpEnd;
    }
};

/// What is said of one posting: always how many of the required skills are covered, a band, and the hard
/// gaps, with blockers apart.
struct Fit {
    enum class Known {
        NothingRecognised, ///< the posting names no skill that is known: says nothing of the person
        NoProfile, ///< nothing is known of the person
        Measured
    };
    Known known = Known::NothingRecognised;
    /// 0 to 1, where it is measured.
    double value = 0;
    FitBand band = FitBand::Thin;
    Coverage coverage {};
    /// The reasons: value is the sum of weight x cover over the sum of weight. Heaviest missing first.
    std::vector<FitTerm> terms {};
    std::vector<Blocker> blockers {};

    /// "No must-haves named": skills are named, none as required or nice to have.
    bool namesNoMustHaves() const { return coverage.namesNoMustHaves(); }
    std::vector<FitTerm> hardGaps() const;
    std::vector<FitTerm> brushUps() const;
};

/// The reasons behind a fit, the heaviest missing first.
std::vector<FitTerm> termsOf(std::span<const Requirement> requirements, const Abilities &abilities,
                             const SkillIndex &index, const Standing &standing);

/// The keys of the skills that a title names.
QStringList skillsInTitle(const QString &title, const skills::Lexicon &lexicon);
} // namespace ledger
