// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/outlook.h"

#include <algorithm>
#include <cmath>

namespace ledger {
namespace {
constexpr double slope = 15;
/// A fit near the bar gains most from a little more; far below or above it little is to be won.
double useful(double fit, double bar)
{
    return 1 / (1 + std::exp(-slope * (fit - bar)));
}

constexpr double adjacencySaves = 0.5;
/// However much was logged, some of the plan is still to be done.
constexpr double leastLeft = 0.25;
constexpr double leastHours = 1;
} // namespace

Outlook::Outlook(const Book &book)
    : m_book(book)
    , m_abilities(book.abilities())
    , m_had(size_t(book.market().index().size()))
{
    for (int skill = 0; skill < book.market().index().size(); ++skill)
        m_had[size_t(skill)] = book.isHad(skill);
    for (const Market::Row &row : market().rows())
        m_fits.push_back(fitOf(row.requirements, m_abilities).value_or(-1));
}

double Outlook::gain(int skill) const
{
    Abilities then = m_abilities;
    then.learn(skill);
    double sum = 0;
    for (const int place : touchedBy(skill, then)) {
        const Market::Row &row = market().rows()[size_t(place)];
        const double fit = fitOf(row.requirements, then).value_or(0);
        sum += row.weight * (useful(fit, m_book.bar()) - useful(m_fits[size_t(place)], m_book.bar()));
    }
    return sum;
}

int Outlook::unlocks(int skill) const
{
    return int(std::ranges::count_if(market().askers(skill), [&](int place) {
        const Market::Row &row = market().rows()[size_t(place)];
        return row.isLive && missing(row) == 1 && misses(row, skill);
    }));
}

int Outlook::fullyCovered() const
{
    return int(std::ranges::count_if(market().rows(), [&](const Market::Row &row) {
        const bool isDemanding = std::ranges::any_of(row.requirements, isDemanded, &Requirement::priority);
        return row.isLive && isDemanding && missing(row) == 0;
    }));
}

int Outlook::overBar() const
{
    int count = 0;
    for (size_t place = 0; place < m_fits.size(); ++place)
        count += market().rows()[place].isLive && m_fits[place] >= m_book.bar() ? 1 : 0;
    return count;
}

double Outlook::hours(int skill) const
{
    const SkillRecords records = market().snapshot().records.value(market().index().key(skill));
    if (const std::optional<double> planned = records.note.hoursPlanned; planned && *planned > 0) {
        double logged = 0;
        for (const TimeLog &entry : records.time)
            logged += entry.minutes / 60.0;
        return std::max({leastHours, *planned - logged, *planned * leastLeft});
    }
    const double saved = adjacencySaves * m_abilities.value(skill, 0);
    const double own = market().index().usualHours(skill) * (1 - saved);
    return std::max(leastHours, own + hoursBefore(skill));
}

void Outlook::learn(int skill)
{
    Abilities then = m_abilities;
    then.learn(skill);
    for (const int place : touchedBy(skill, then))
        m_fits[size_t(place)] = fitOf(market().rows()[size_t(place)].requirements, then).value_or(-1);
    m_abilities = then;
    m_had[size_t(skill)] = true;
}

double Outlook::hoursBefore(int skill) const
{
    const SkillIndex &index = market().index();
    double hours = 0;
    for (const SkillIndex::Lend &lend : index.lendsTo(skill)) {
        const bool isNamed =
            index.isLearnable(lend.skill) && index.weight(lend.skill, Priority::Required) >= 1;
        if (lend.bond == Bond::Requires && isNamed)
            hours += index.usualHours(lend.skill) * (1 - m_abilities.value(lend.skill, 0));
    }
    return hours;
}

std::vector<int> Outlook::touchedBy(int skill, const Abilities &then) const
{
    std::vector<int> places = market().askers(skill);
    for (const SkillIndex::Lend &lend : market().index().lendsTo(skill)) {
        if (then.value(lend.skill, 0) <= m_abilities.value(lend.skill, 0))
            continue;
        const std::vector<int> &more = market().askers(lend.skill);
        places.insert(places.end(), more.begin(), more.end());
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

bool Outlook::isHad(const Requirement &requirement) const
{
    return std::ranges::any_of(
        requirement.options, [&](const Requirement::Option &option) { return m_had[size_t(option.skill)]; });
}

int Outlook::missing(const Market::Row &row) const
{
    return int(std::ranges::count_if(row.requirements, [&](const Requirement &requirement) {
        return isDemanded(requirement.priority) && !isHad(requirement);
    }));
}

bool Outlook::misses(const Market::Row &row, int skill) const
{
    return std::ranges::any_of(row.requirements, [&](const Requirement &requirement) {
        return isDemanded(requirement.priority) && !isHad(requirement)
            && std::ranges::find(requirement.options, skill, &Requirement::Option::skill)
            != requirement.options.end();
    });
}
} // namespace ledger
