// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/kinds.h"
#include "core/model/profile_skill.h"

#include <QString>
#include <optional>
#include <vector>

/// How strongly a résumé speaks for a skill, the strongest first: a sentence with a figure in it, a sentence
/// of a job, a project, a bare entry in a list, and what merely follows from another skill.
enum class Strength { Figure, Sentence, Project, Listed, Implied };
template <>
inline constexpr auto keysOf<Strength> =
    std::array {Keyed {Strength::Figure, "figure"}, Keyed {Strength::Sentence, "sentence"},
                Keyed {Strength::Project, "project"}, Keyed {Strength::Listed, "listed"},
                Keyed {Strength::Implied, "implied"}};

/// One skill that a résumé shows, for the person to tick. Nothing of it counts before.
struct SkillProposal {
    /// The key and what would be stored; its id is not used.
    ProfileSkill skill {};
    Strength strength = Strength::Listed;
    /// Strongest first; the first one's quote is the sentence to show. Their ids are not used.
    std::vector<Evidence> evidence {};
    /// A name that no lexicon knows; the key is empty then, and accepting it makes a skill of the person's
    /// own.
    QString ownName {};
    bool operator==(const SkillProposal &) const = default;
};

/// What a posting may ask of a person besides skills.
struct PersonFacts {
    /// Whole years in dated jobs, overlapping ones once.
    std::optional<double> years {};
    std::optional<Degree> degree {};
    /// The line the degree was read from.
    QString degreeText {};
    /// Addresses of a portfolio: own pages and places where work is shown.
    std::vector<QString> links {};
    bool operator==(const PersonFacts &) const = default;
};

/// Everything a résumé proposes.
struct ProfileDraft {
    std::vector<SkillProposal> skills {};
    /// Skills the résumé lists by name that the lexicon does not know.
    std::vector<QString> unknown {};
    PersonFacts person {};
    /// What to know of the reading: "no dated job was found".
    std::vector<QString> notes {};
    /// Why the text does not look like a résumé; empty where it does.
    QString doubt {};
    bool operator==(const ProfileDraft &) const = default;
};
