// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/asked.h"

#include "core/hunt/gaps.h"
#include "core/hunt/skill_rows.h"
#include "core/model/profile_skill.h"
#include "core/sql/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
void obey(std::vector<AskedSkill> &asked, std::span<const PostingSkill> words)
{
    for (const PostingSkill &word : words) {
        const auto at = std::ranges::find(asked, word.skill, &AskedSkill::skill);
        if (word.word == SkillWord::Rejected) {
            if (at != asked.end())
                asked.erase(at);
            continue;
        }
        if (at == asked.end())
            asked.push_back({word.skill, word.priority.value_or(Priority::Unspecified), {}, {}, 0});
        else if (word.priority)
            at->priority = *word.priority;
    }
}
} // namespace

Standing standingOf(const Hunt &hunt)
{
    QHash<QString, SkillStanding> skills;
    const std::vector<ProfileSkill> profile = skillrows::all<ProfileSkill>(hunt);
    for (const ProfileSkill &skill : profile) {
        SkillStanding &standing = skills[skill.skill];
        standing.level = skill.level;
        standing.years = skill.years;
        standing.lastUsed = skill.lastUsed;
    }
    std::vector<GapLog> log = gapLog(hunt);
    std::ranges::reverse(log);
    for (const GapLog &entry : log) {
        SkillStanding &standing = skills[entry.skill];
        // Said again, a state holds since it was said first.
        if (standing.said != entry.state)
            standing.since = entry.on;
        standing.said = entry.state;
    }
    std::vector<GapNote> notes = skillrows::all<GapNote>(hunt);
    std::ranges::reverse(notes);
    for (const GapNote &note : notes)
        skills[note.skill].targetLevel = note.targetLevel;
    return Standing(skills, !profile.empty());
}

std::vector<Mention> mentionsOf(const Hunt &hunt, PostingId posting)
{
    return hunt.connection().safely([&] {
        std::vector<Mention> mentions;
        hunt.connection().each(
            "SELECT skill, priority, group_number, span_start, span_end, rule, years FROM mention "
            "WHERE posting_id = ? ORDER BY span_start",
            [&](SQLite::Statement &row) {
                mentions.push_back({posting, SqlValue<QString>::read(row.getColumn(0)),
                                    SqlValue<Priority>::read(row.getColumn(1)),
                                    SqlValue<std::optional<int>>::read(row.getColumn(2)),
                                    row.getColumn(3).getInt(), row.getColumn(4).getInt(),
                                    SqlValue<QString>::read(row.getColumn(5)),
                                    SqlValue<std::optional<double>>::read(row.getColumn(6))});
            },
            posting);
        return mentions;
    });
}

std::vector<AskedSkill> askedSkills(std::span<const Mention> mentions, std::span<const PostingSkill> words)
{
    std::vector<AskedSkill> asked;
    for (const Mention &mention : mentions) {
        const auto at = std::ranges::find(asked, mention.skill, &AskedSkill::skill);
        if (at == asked.end()) {
            asked.push_back({mention.skill, mention.priority, mention.group, mention.years, 1});
            continue;
        }
        if (mention.years)
            at->years = std::max(at->years.value_or(0), *mention.years);
        at->priority = stronger(at->priority, mention.priority);
        ++at->mentions;
        if (!at->group)
            at->group = mention.group;
    }
    obey(asked, words);
    return asked;
}

std::vector<AskedSkill> askedSkills(const Hunt &hunt, PostingId posting)
{
    std::vector<PostingSkill> words = hunt.table<PostingSkill>().whereId("posting_id", posting);
    for (PostingSkill &word : words)
        word.skill = skillrows::keyNow(hunt, word.skill);
    return askedSkills(mentionsOf(hunt, posting), words);
}
