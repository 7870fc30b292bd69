// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/learn_next.h"

#include "core/ledger/outlook.h"

#include <algorithm>
#include <cmath>

namespace ledger {
namespace {
constexpr double nothing = 1e-9;

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
} // namespace ledger
