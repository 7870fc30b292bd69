// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fit.h"

#include "core/skills/find.h"

#include <algorithm>
#include <map>

namespace ledger {
namespace {
constexpr double emphasised = 1.25;
constexpr int oftenEnough = 3;

double weightOf(Priority priority)
{
    switch (priority) {
    case Priority::Required:
        return 1.0;
    case Priority::Unspecified:
        return 0.6;
    case Priority::Preferred:
        return 0.3;
    }
    Q_UNREACHABLE();
}

void weigh(Requirement &requirement, const SkillIndex &index)
{
    double kind = 0;
    for (const Requirement::Option &option : requirement.options)
        kind = std::max(kind, index.weight(option.skill, requirement.priority));
    const bool isStressed = requirement.inTitle || requirement.mentions >= oftenEnough;
    requirement.weight = weightOf(requirement.priority) * kind * (isStressed ? emphasised : 1.0);
}

/// The option that covers a requirement best; the first of equals.
std::pair<size_t, Cover> bestOf(const Requirement &requirement, const Abilities &abilities)
{
    std::pair<size_t, Cover> best;
    for (size_t i = 0; i < requirement.options.size(); ++i) {
        const Requirement::Option &option = requirement.options[i];
        const Cover cover = abilities.cover(option.skill, option.years);
        if (i == 0 || cover.value > best.second.value)
            best = {i, cover};
    }
    return best;
}

FitTerm termOf(const Requirement &requirement, const Abilities &abilities, const SkillIndex &index,
               const Standing &standing)
{
    FitTerm term;
    for (const Requirement::Option &option : requirement.options)
        term.skills.append(index.key(option.skill));
    const auto [place, cover] = bestOf(requirement, abilities);
    const Requirement::Option &option = requirement.options[place];
    term.best = index.key(option.skill);
    term.priority = requirement.priority;
    term.state = standing.of(term.best);
    term.weight = requirement.weight;
    term.cover = cover.value;
    term.reason = cover.reason;
    term.bond = cover.bond;
    term.through = cover.through < 0 ? QString() : index.key(cover.through);
    if (option.years > 0)
        term.yearsAsked = option.years;
    term.inTitle = requirement.inTitle;
    term.mentions = requirement.mentions;
    return term;
}

std::vector<FitTerm> termsThat(const std::vector<FitTerm> &terms, bool (FitTerm::*holds)() const)
{
    std::vector<FitTerm> chosen;
    std::ranges::copy_if(terms, std::back_inserter(chosen),
                         [&](const FitTerm &term) { return (term.*holds)(); });
    return chosen;
}
} // namespace

FitBand bandOf(double fit)
{
    if (fit >= strongFit)
        return FitBand::Strong;
    if (fit >= goodFit)
        return FitBand::Good;
    return fit >= partialFit ? FitBand::Partial : FitBand::Thin;
}

std::vector<Requirement> requirementsOf(std::span<const AskedSkill> asked, const QStringList &inTitle,
                                        SkillIndex &index)
{
    std::vector<Requirement> requirements;
    std::map<int, size_t> places;
    for (const AskedSkill &skill : asked) {
        const auto known = skill.group ? places.find(*skill.group) : places.end();
        const size_t place = known == places.end() ? requirements.size() : known->second;
        if (place == requirements.size()) {
            requirements.push_back({skill.priority, 0, {}, false, 0});
            if (skill.group)
                places[*skill.group] = place;
        }
        Requirement &requirement = requirements[place];
        requirement.priority = stronger(requirement.priority, skill.priority);
        requirement.options.push_back({index.of(skill.skill), skill.years.value_or(0)});
        requirement.inTitle = requirement.inTitle || inTitle.contains(skill.skill);
        requirement.mentions = std::max(requirement.mentions, skill.mentions);
    }
    for (Requirement &requirement : requirements)
        weigh(requirement, index);
    return requirements;
}

std::optional<double> fitOf(std::span<const Requirement> requirements, const Abilities &abilities)
{
    double covered = 0;
    double all = 0;
    for (const Requirement &requirement : requirements) {
        double best = 0;
        for (const Requirement::Option &option : requirement.options)
            best = std::max(best, abilities.value(option.skill, option.years));
        covered += requirement.weight * best;
        all += requirement.weight;
    }
    return all > 0 ? std::optional(covered / all) : std::nullopt;
}

std::vector<FitTerm> Fit::hardGaps() const
{
    return termsThat(terms, &FitTerm::isHardGap);
}

std::vector<FitTerm> Fit::brushUps() const
{
    return termsThat(terms, &FitTerm::isBrushUp);
}

std::vector<FitTerm> termsOf(std::span<const Requirement> requirements, const Abilities &abilities,
                             const SkillIndex &index, const Standing &standing)
{
    std::vector<FitTerm> terms;
    for (const Requirement &requirement : requirements)
        terms.push_back(termOf(requirement, abilities, index, standing));
    std::ranges::stable_sort(terms, std::greater<>(),
                             [](const FitTerm &term) { return term.weight * (1 - term.cover); });
    return terms;
}

QStringList skillsInTitle(const QString &title, const skills::Lexicon &lexicon)
{
    QStringList keys;
    for (const skills::Found &found : skills::find(lexicon, {title, {}, {}}))
        keys.append(found.skill->key);
    return keys;
}
} // namespace ledger
