// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/by_word.h"

#include "core/base/fold.h"

#include <algorithm>

const skills::Skill *skills::byWord(const Lexicon &lexicon, const QString &word)
{
    const QString form = folded(word);
    if (const Skill *skill = lexicon.find(form))
        return skill;
    const auto isCalled = [&](const Alias &alias) { return folded(alias.text) == form; };
    // A name beats another skill's alias.
    for (const Skill &skill : lexicon.skills()) {
        if (folded(skill.name) == form)
            return &skill;
    }
    const auto known = std::ranges::find_if(
        lexicon.skills(), [&](const Skill &skill) { return std::ranges::any_of(skill.aliases, isCalled); });
    return known == lexicon.skills().end() ? nullptr : &*known;
}
