// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/named.h"

#include "core/base/fold.h"

#include <algorithm>

const skills::Skill *skills::skillNamed(const Lexicon &lexicon, const QString &word)
{
    if (const Skill *skill = lexicon.find(word.trimmed()))
        return skill;
    const QString wanted = folded(word);
    const auto byName =
        std::ranges::find(lexicon.skills(), wanted, [](const Skill &skill) { return folded(skill.name); });
    if (byName != lexicon.skills().end())
        return &*byName;
    const auto byAlias = std::ranges::find_if(lexicon.skills(), [&](const Skill &skill) {
        return std::ranges::find(skill.aliases, wanted, [](const Alias &alias) { return folded(alias.text); })
            != skill.aliases.end();
    });
    return byAlias == lexicon.skills().end() ? nullptr : &*byAlias;
}
