// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/asked.h"

#include "core/model/gap_log.h"
#include "core/model/posting_skill.h"
#include "core/model/profile_skill.h"
#include "core/sql/connection.h"

#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr int workingLevel = 2;

/// Have before Ready before Learning before Gap, as the meter orders them.
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

/// A preference stated anywhere beats silence: "Kafka is a plus" is not a demand because the duties name
/// Kafka too.
Priority stronger(Priority one, Priority other)
{
    if (one == Priority::Required || other == Priority::Required)
        return Priority::Required;
    if (one == Priority::Preferred || other == Priority::Preferred)
        return Priority::Preferred;
    return Priority::Unspecified;
}

bool isCovered(const AskedGroup &group)
{
    return group.state == GapState::Have || group.state == GapState::Ready;
}

void obey(std::vector<AskedSkill> &asked, const std::vector<PostingSkill> &words)
{
    for (const PostingSkill &word : words) {
        const auto at = std::ranges::find(asked, word.skill, &AskedSkill::skill);
        if (word.word == SkillWord::Rejected) {
            if (at != asked.end())
                asked.erase(at);
            continue;
        }
        if (at == asked.end())
            asked.push_back({word.skill, word.priority.value_or(Priority::Unspecified), {}});
        else if (word.priority)
            at->priority = *word.priority;
    }
}
} // namespace

std::optional<GapState> Standing::of(const QString &skill) const
{
    if (!m_hasProfile)
        return {};
    return m_states.value(skill, GapState::Gap);
}

Standing standingOf(const Hunt &hunt)
{
    QHash<QString, GapState> states;
    const std::vector<ProfileSkill> profile = hunt.table<ProfileSkill>().all();
    for (const ProfileSkill &skill : profile)
        states[skill.skill] = skill.level >= workingLevel ? GapState::Have : GapState::Gap;
    std::vector<GapLog> log = hunt.table<GapLog>().all();
    QSet<GapLogId> replaced;
    for (const GapLog &entry : log) {
        if (entry.replaces)
            replaced.insert(*entry.replaces);
    }
    std::ranges::stable_sort(log, {}, [](const GapLog &entry) { return std::pair(entry.on, entry.id); });
    for (const GapLog &entry : log) {
        if (!replaced.contains(entry.id))
            states[entry.skill] = entry.state;
    }
    return {states, !profile.empty()};
}

std::vector<Mention> mentionsOf(const Hunt &hunt, PostingId posting)
{
    return hunt.connection().safely([&] {
        std::vector<Mention> mentions;
        hunt.connection().each(
            "SELECT skill, priority, group_number, span_start, span_end, rule FROM mention WHERE posting_id "
            "= ? "
            "ORDER BY span_start",
            [&](SQLite::Statement &row) {
                mentions.push_back({posting, SqlValue<QString>::read(row.getColumn(0)),
                                    SqlValue<Priority>::read(row.getColumn(1)),
                                    SqlValue<std::optional<int>>::read(row.getColumn(2)),
                                    row.getColumn(3).getInt(), row.getColumn(4).getInt(),
                                    SqlValue<QString>::read(row.getColumn(5))});
            },
            posting);
        return mentions;
    });
}

std::vector<AskedSkill> askedSkills(const Hunt &hunt, PostingId posting)
{
    std::vector<AskedSkill> asked;
    for (const Mention &mention : mentionsOf(hunt, posting)) {
        const auto at = std::ranges::find(asked, mention.skill, &AskedSkill::skill);
        if (at == asked.end()) {
            asked.push_back({mention.skill, mention.priority, mention.group});
            continue;
        }
        at->priority = stronger(at->priority, mention.priority);
        if (!at->group)
            at->group = mention.group;
    }
    obey(asked, hunt.table<PostingSkill>().whereId("posting_id", posting));
    return asked;
}

int Coverage::have() const
{
    return int(std::ranges::count_if(groups, isCovered));
}

bool Coverage::isFull() const
{
    const auto isDemanded = [](const AskedGroup &group) { return group.priority != Priority::Preferred; };
    return std::ranges::any_of(groups, isDemanded)
        && std::ranges::all_of(
               groups, [&](const AskedGroup &group) { return !isDemanded(group) || isCovered(group); });
}

Coverage coverageOf(const std::vector<AskedSkill> &asked, const Standing &standing)
{
    Coverage coverage;
    std::map<int, size_t> places;
    for (const AskedSkill &skill : asked) {
        const AskedGroup one {skill.priority, standing.of(skill.skill)};
        const auto known = skill.group ? places.find(*skill.group) : places.end();
        if (known == places.end()) {
            if (skill.group)
                places[*skill.group] = coverage.groups.size();
            coverage.groups.push_back(one);
            continue;
        }
        AskedGroup &group = coverage.groups[known->second];
        group.priority = stronger(group.priority, one.priority);
        if (one.state && group.state && rank(*one.state) < rank(*group.state))
            group.state = one.state;
    }
    std::ranges::stable_sort(coverage.groups, {}, [](const AskedGroup &group) {
        return std::pair(rank(group.priority), group.state ? rank(*group.state) : 0);
    });
    return coverage;
}
