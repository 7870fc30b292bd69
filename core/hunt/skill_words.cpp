// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/skill_words.h"

#include "core/hunt/names.h"
#include "core/hunt/skill_rows.h"

using namespace Qt::StringLiterals;

namespace {
/// Replaces what was said of the skill in this posting; nothing: only takes it away.
Result<void> say(Hunt &hunt, ApplicationId application, const SpokenOf &skill,
                 const std::function<std::optional<PostingSkill>(std::optional<PostingSkill>)> &made)
{
    const auto row = hunt.find(application);
    if (!row)
        return fail(Hunt::tr("That application is not in this hunt."));
    const Step step {u"skill"_s, {names::ofApplication(hunt, application), skill.name}, {}};
    const Result<Changes> changes = hunt.change(step, [&]() -> Result<void> {
        const auto before = skillWord(hunt, row->posting, skill.skill);
        std::optional<PostingSkill> after = made(before);
        if (after && before) {
            after->id = before->id;
            hunt.table<PostingSkill>().update(*after);
        } else if (after) {
            after->posting = row->posting;
            after->skill = skill.skill;
            hunt.table<PostingSkill>().insert(*after);
        } else if (before) {
            hunt.table<PostingSkill>().remove(before->id);
        }
        return {};
    });
    return changes ? Result<void>() : tl::unexpected(changes.error());
}

/// The same word with another meaning, what else was said kept.
PostingSkill saying(std::optional<PostingSkill> before, SkillWord word)
{
    PostingSkill after = before.value_or(PostingSkill());
    after.word = word;
    return after;
}
} // namespace

std::optional<PostingSkill> skillWord(const Hunt &hunt, PostingId posting, const QString &skill)
{
    std::optional<PostingSkill> newest;
    for (const PostingSkill &word : hunt.table<PostingSkill>().whereId("posting_id", posting)) {
        if (skillrows::keyNow(hunt, word.skill) == skill)
            newest = word;
    }
    return newest;
}

Result<void> confirmSkill(Hunt &hunt, ApplicationId application, const SpokenOf &skill)
{
    return say(hunt, application, skill, [](const auto &before) {
        // What was added by hand stays marked as such.
        const bool isManual = before && before->word == SkillWord::Manual;
        return saying(before, isManual ? SkillWord::Manual : SkillWord::Confirmed);
    });
}

Result<void> rejectSkill(Hunt &hunt, ApplicationId application, const SpokenOf &skill)
{
    return say(hunt, application, skill,
               [](const auto &before) { return saying(before, SkillWord::Rejected); });
}

Result<void> addSkill(Hunt &hunt, ApplicationId application, const SpokenOf &skill, Priority priority)
{
    return say(hunt, application, skill, [priority](const auto &before) {
        PostingSkill after = saying(before, SkillWord::Manual);
        after.priority = priority;
        return after;
    });
}

Result<void> setSkillPriority(Hunt &hunt, ApplicationId application, const SpokenOf &skill, Priority priority)
{
    return say(hunt, application, skill, [priority](const auto &before) {
        const bool isManual = before && before->word == SkillWord::Manual;
        PostingSkill after = saying(before, isManual ? SkillWord::Manual : SkillWord::Confirmed);
        after.priority = priority;
        return after;
    });
}

Result<void> forgetSkillWord(Hunt &hunt, ApplicationId application, const SpokenOf &skill)
{
    return say(hunt, application, skill, [](const auto &) -> std::optional<PostingSkill> { return {}; });
}
