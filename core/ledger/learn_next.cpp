// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/learn_next.h"

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
constexpr double nothing = 1e-9;

/// The market as it stands after some steps: what every posting's fit is, and what is had.
class Outlook final
{
public:
    explicit Outlook(const Book &book)
        : m_book(book)
        , m_abilities(book.abilities())
        , m_had(size_t(book.market().index().size()))
    {
        for (int skill = 0; skill < book.market().index().size(); ++skill)
            m_had[size_t(skill)] = book.isHad(skill);
        for (const Market::Row &row : market().rows())
            m_fits.push_back(fitOf(row.requirements, m_abilities).value_or(-1));
    }

    double gain(int skill) const
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

    int unlocks(int skill) const
    {
        return int(std::ranges::count_if(market().askers(skill), [&](int place) {
            const Market::Row &row = market().rows()[size_t(place)];
            return row.isLive && missing(row) == 1 && misses(row, skill);
        }));
    }

    int fullyCovered() const
    {
        return int(std::ranges::count_if(market().rows(), [&](const Market::Row &row) {
            const bool isDemanding =
                std::ranges::any_of(row.requirements, isDemanded, &Requirement::priority);
            return row.isLive && isDemanding && missing(row) == 0;
        }));
    }

    int overBar() const
    {
        int count = 0;
        for (size_t place = 0; place < m_fits.size(); ++place)
            count += market().rows()[place].isLive && m_fits[place] >= m_book.bar() ? 1 : 0;
        return count;
    }

    double hours(int skill) const
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

    bool isHad(int skill) const { return m_had[size_t(skill)]; }

    void learn(int skill)
    {
        Abilities then = m_abilities;
        then.learn(skill);
        for (const int place : touchedBy(skill, then))
            m_fits[size_t(place)] = fitOf(market().rows()[size_t(place)].requirements, then).value_or(-1);
        m_abilities = then;
        m_had[size_t(skill)] = true;
    }

private:
    const Market &market() const { return m_book.market(); }

    /// What has to be learnt first: nobody gets to Argo CD without Kubernetes, so that it is no shortcut to
    /// it.
    double hoursBefore(int skill) const
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

    /// The rows whose fit may change, each once, in their order.
    std::vector<int> touchedBy(int skill, const Abilities &then) const
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

    bool isHad(const Requirement &requirement) const
    {
        return std::ranges::any_of(requirement.options, [&](const Requirement::Option &option) {
            return m_had[size_t(option.skill)];
        });
    }
    int missing(const Market::Row &row) const
    {
        return int(std::ranges::count_if(row.requirements, [&](const Requirement &requirement) {
            return isDemanded(requirement.priority) && !isHad(requirement);
        }));
    }
    bool misses(const Market::Row &row, int skill) const
    {
        return std::ranges::any_of(row.requirements, [&](const Requirement &requirement) {
            return isDemanded(requirement.priority) && !isHad(requirement)
                && std::ranges::find(requirement.options, skill, &Requirement::Option::skill)
                != requirement.options.end();
        });
    }

    const Book &m_book;
    Abilities m_abilities;
    std::vector<char> m_had;
    /// -1 where nothing is asked.
    std::vector<double> m_fits;
};

/// Enough live postings ask for it, and it is a thing to learn that the person has not and does not refuse.
bool isCandidate(const Book &book, int skill)
{
    const Market &market = book.market();
    const auto live = std::ranges::count_if(market.askers(skill),
                                            [&](int place) { return market.rows()[size_t(place)].isLive; });
    if (live < leastSupport || !market.index().isLearnable(skill))
        return false;
    const std::optional<GapState> state = book.standing().of(market.index().key(skill));
    return state && *state != GapState::Have && *state != GapState::NotForMe;
}

std::vector<int> candidatesOf(const Book &book)
{
    std::vector<int> candidates;
    for (int skill = 0; book.standing().hasProfile() && skill < book.market().index().size(); ++skill) {
        if (isCandidate(book, skill))
            candidates.push_back(skill);
    }
    return candidates;
}

LearnStep stepOf(const Book &book, const Outlook &outlook, int skill)
{
    LearnStep step;
    step.key = book.market().index().key(skill);
    step.name = book.market().nameOf(step.key);
    step.state = book.standing().of(step.key).value_or(GapState::Gap);
    step.gain = outlook.gain(skill);
    step.hours = outlook.hours(skill);
    return step;
}

void describe(const Book &book, const Outlook &outlook, LearnStep &step)
{
    step.demand = book.demand(step.key);
    step.unlocks = outlook.isHad(book.market().index().find(step.key))
        ? 0
        : outlook.unlocks(book.market().index().find(step.key));
}

/// Bigger comes first. Rounded, so that the order of adding up makes no difference.
qint64 rounded(double value)
{
    return -std::llround(value * 1e9);
}

std::tuple<qint64, qint64, QString> rankOf(const LearnStep &step, LearnOrder order)
{
    switch (order) {
    case LearnOrder::GainPerHour:
        return {rounded(step.gainPerHour()), -step.unlocks, step.key};
    case LearnOrder::Unlocks:
        return {-step.unlocks, rounded(step.gainPerHour()), step.key};
    case LearnOrder::Demand:
        return {-(step.demand.required * 1000000LL + step.demand.live()), rounded(step.gainPerHour()),
                step.key};
    }
    Q_UNREACHABLE();
}
} // namespace

std::vector<LearnStep> learnNext(const Book &book, LearnOrder order)
{
    const Outlook outlook(book);
    std::vector<LearnStep> steps;
    for (const int skill : candidatesOf(book)) {
        steps.push_back(stepOf(book, outlook, skill));
        describe(book, outlook, steps.back());
    }
    std::ranges::sort(steps, {}, [&](const LearnStep &step) { return rankOf(step, order); });
    return steps;
}

Plan planOf(const Book &book, int steps)
{
    Outlook outlook(book);
    Plan plan;
    plan.live = book.market().live();
    plan.fullNow = plan.fullAfter = outlook.fullyCovered();
    plan.overBarNow = plan.overBarAfter = outlook.overBar();
    std::vector<int> open = candidatesOf(book);
    // What is Ready is learnt: its evidence is no step of learning.
    std::erase_if(open, [&](int skill) { return outlook.isHad(skill); });
    while (int(plan.steps.size()) < steps) {
        std::optional<LearnStep> best;
        for (const int skill : open) {
            const LearnStep step = stepOf(book, outlook, skill);
            if (step.gain > nothing
                && (!best || rankOf(step, LearnOrder::GainPerHour) < rankOf(*best, LearnOrder::GainPerHour)))
                best = step;
        }
        if (!best)
            break;
        describe(book, outlook, *best);
        const int skill = book.market().index().find(best->key);
        outlook.learn(skill);
        std::erase(open, skill);
        plan.fullAfter = outlook.fullyCovered();
        plan.overBarAfter = outlook.overBar();
        plan.steps.push_back({*best, plan.becomeFull(), plan.overBarAfter});
    }
    return plan;
}

WhatIf compared(const Book &now, const Book &then)
{
    WhatIf whatIf;
    whatIf.skills = then.whatIf();
    whatIf.fullyCovered = {now.fullyCovered(), then.fullyCovered()};
    whatIf.live = now.market().live();
    const std::vector<TrackCover> before = now.tracks();
    const std::vector<TrackCover> after = then.tracks();
    // Placement does not depend on the person, so that both lists go in step.
    for (size_t i = 0; i < before.size(); ++i)
        whatIf.tracks.push_back({{before[i], after[i]}});
    return whatIf;
}

std::vector<AskerShift> askersCompared(const Book &now, const Book &then, const QString &key)
{
    std::vector<AskerShift> shifts;
    const std::vector<Asker> before = now.askers(key);
    const std::vector<Asker> after = then.askers(key);
    for (size_t i = 0; i < before.size(); ++i)
        shifts.push_back({before[i], {before[i].now, after[i].now}});
    return shifts;
}

std::vector<AskerShift> askersOnceHad(const Book &now, const QString &key)
{
    std::vector<AskerShift> shifts;
    for (const Asker &asker : now.askers(key))
        shifts.push_back({asker, {asker.now, asker.withIt}});
    return shifts;
}
} // namespace ledger
