// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/coverage.h"

#include <algorithm>
#include <map>

int rank(GapState state)
{
    switch (state) {
    case GapState::Have:
        return 0;
    case GapState::Ready:
        return 1;
    case GapState::Learning:
        return 2;
    case GapState::Gap:
    case GapState::NotForMe:
        return 3;
    }
    Q_UNREACHABLE();
}

int rank(Priority priority)
{
    switch (priority) {
    case Priority::Required:
        return 0;
    case Priority::Unspecified:
        return 1;
    case Priority::Preferred:
        return 2;
    }
    Q_UNREACHABLE();
}

namespace {
bool has(const AskedGroup &group)
{
    return group.state && isCovered(*group.state);
}

void join(AskedGroup &group, const AskedGroup &one)
{
    group.priority = stronger(group.priority, one.priority);
    if (one.state && (!group.state || rank(*one.state) < rank(*group.state)))
        group.state = one.state;
}
} // namespace

int Coverage::have() const
{
    return int(std::ranges::count_if(groups, has));
}

int Coverage::required() const
{
    return int(std::ranges::count(groups, Priority::Required, &AskedGroup::priority));
}

int Coverage::requiredHave() const
{
    return int(std::ranges::count_if(
        groups, [](const AskedGroup &group) { return group.priority == Priority::Required && has(group); }));
}

int Coverage::missing() const
{
    return int(std::ranges::count_if(
        groups, [](const AskedGroup &group) { return isDemanded(group.priority) && !has(group); }));
}

bool Coverage::isFull() const
{
    return missing() == 0 && std::ranges::any_of(groups, isDemanded, &AskedGroup::priority);
}

bool Coverage::namesNoMustHaves() const
{
    return !groups.empty() && std::ranges::all_of(groups, [](const AskedGroup &group) {
        return group.priority == Priority::Unspecified;
    });
}

Coverage coverageOf(std::span<const AskedSkill> asked, const Standing &standing)
{
    Coverage coverage;
    std::map<int, size_t> places;
    for (const AskedSkill &skill : asked) {
        const AskedGroup one {skill.priority, standing.of(skill.skill)};
        const auto known = skill.group ? places.find(*skill.group) : places.end();
        if (known != places.end()) {
            join(coverage.groups[known->second], one);
            continue;
        }
        if (skill.group)
            places[*skill.group] = coverage.groups.size();
        coverage.groups.push_back(one);
    }
    std::ranges::stable_sort(coverage.groups, {}, [](const AskedGroup &group) {
        return std::pair(rank(group.priority), group.state ? rank(*group.state) : 0);
    });
    return coverage;
}
