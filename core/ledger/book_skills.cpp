// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger says of one skill, and which ones are gaps.
#include "core/ledger/book.h"

#include <algorithm>
#include <tuple>

namespace ledger {
namespace {
const Requirement *requirementFor(const Market::Row &row, int skill)
{
    const auto found = std::ranges::find_if(row.requirements, [&](const Requirement &requirement) {
        return std::ranges::find(requirement.options, skill, &Requirement::Option::skill)
            != requirement.options.end();
    });
    return found == row.requirements.end() ? nullptr : &*found;
}

double hoursIn(const std::vector<TimeLog> &entries)
{
    double minutes = 0;
    for (const TimeLog &entry : entries)
        minutes += entry.minutes;
    return minutes / 60;
}
} // namespace

SkillDemand Book::demand(const QString &key) const
{
    SkillDemand demand;
    const int skill = m_market->index().find(key);
    if (skill < 0)
        return demand;
    for (const int place : m_market->askers(skill)) {
        const Market::Row &row = m_market->rows()[size_t(place)];
        if (!row.isLive)
            continue;
        switch (requirementFor(row, skill)->priority) {
        case Priority::Required:
            ++demand.required;
            break;
        case Priority::Unspecified:
            ++demand.unspecified;
            break;
        case Priority::Preferred:
            ++demand.preferred;
            break;
        }
    }
    return demand;
}

int Book::unlocks(const QString &key) const
{
    const int skill = m_market->index().find(key);
    if (skill < 0 || isHad(skill))
        return 0;
    return int(std::ranges::count_if(m_market->askers(skill), [&](int place) {
        const Market::Row &row = m_market->rows()[size_t(place)];
        const Requirement *requirement = requirementFor(row, skill);
        return row.isLive && isDemanded(requirement->priority) && !isHad(*requirement) && missing(row) == 1;
    }));
}

std::vector<Asker> Book::askers(const QString &key) const
{
    std::vector<Asker> askers;
    const int skill = m_market->index().find(key);
    if (skill < 0)
        return askers;
    for (const int place : m_market->askers(skill)) {
        const Market::Row &row = m_market->rows()[size_t(place)];
        if (!row.isLive)
            continue;
        const Requirement *requirement = requirementFor(row, skill);
        const AskingPosting &posting = m_market->posting(row);
        Asker asker {posting.posting, posting.application, requirement->priority, {},
                     count(row),      count(row, skill)};
        for (const Requirement::Option &option : requirement->options) {
            if (option.skill != skill)
                asker.alternatives.append(m_market->index().key(option.skill));
        }
        askers.push_back(asker);
    }
    std::ranges::stable_sort(askers, {}, [](const Asker &asker) { return rank(asker.priority); });
    return askers;
}

SkillEntry Book::entry(const QString &key) const
{
    SkillEntry entry;
    entry.key = key;
    entry.name = m_market->nameOf(key);
    if (const skills::Skill *known = m_market->lexicon().find(key)) {
        for (const skills::Alias &alias : known->aliases) {
            if (alias.text != known->name)
                entry.aliases.append(alias.text);
        }
        entry.description = known->description;
    }
    const SkillStanding standing = m_standing.standing(key);
    entry.state = m_standing.of(key);
    entry.since = standing.since;
    entry.level = standing.level;
    entry.demand = demand(key);
    entry.unlocks = unlocks(key);
    entry.askers = askers(key);
    entry.records = m_market->snapshot().records.value(key);
    entry.records.note.skill = key;
    entry.plan = planItems(entry.records.note.text);
    entry.hoursLogged = hoursIn(entry.records.time);
    entry.hoursPlanned = entry.records.note.hoursPlanned;
    if (const int skill = m_market->index().find(key); skill >= 0)
        entry.usualHours = m_market->index().usualHours(skill) * (1 - 0.5 * m_abilities.value(skill, 0));
    return entry;
}

std::vector<QString> Book::gaps() const
{
    struct Wanted {
        QString key {};
        SkillDemand demand {};
        bool isLearnable = true;
    };
    std::vector<Wanted> wanted;
    for (int skill = 0; m_standing.hasProfile() && skill < m_market->index().size(); ++skill) {
        const QString &key = m_market->index().key(skill);
        if (isHad(skill))
            continue;
        const SkillDemand asked = demand(key);
        if (asked.live() > 0 || m_standing.standing(key).said)
            wanted.push_back({key, asked, m_market->index().isLearnable(skill)});
    }
    std::ranges::stable_sort(wanted, [](const Wanted &one, const Wanted &other) {
        return std::tuple(!one.isLearnable, -one.demand.required, -one.demand.live(), one.key)
            < std::tuple(!other.isLearnable, -other.demand.required, -other.demand.live(), other.key);
    });
    std::vector<QString> keys;
    for (const Wanted &each : wanted)
        keys.push_back(each.key);
    return keys;
}
} // namespace ledger
