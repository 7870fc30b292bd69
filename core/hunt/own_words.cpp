// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/own_words.h"

#include "core/base/fold.h"
#include "core/hunt/skill_rows.h"
#include "core/model/evidence.h"
#include "core/model/gap_log.h"
#include "core/model/gap_note.h"
#include "core/model/posting_skill.h"
#include "core/model/profile_skill.h"
#include "core/model/resource.h"
#include "core/model/time_log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestPhrase = 80;

/// A phrase worth keeping: something to read in it, and no whole paragraph.
Result<QString> phraseOf(const QString &typed)
{
    const QString phrase = typed.simplified();
    const bool isReadable = std::ranges::any_of(phrase, [](QChar c) { return c.isLetterOrNumber(); });
    if (!isReadable)
        return fail(Hunt::tr("A skill needs a name with a letter or a digit in it."));
    if (phrase.size() > longestPhrase)
        return fail(Hunt::tr("That is too long for the name of a skill. Choose a few words of it."));
    return phrase;
}

Result<void> done(const Result<Changes> &changes)
{
    return changes ? Result<void>() : tl::unexpected(changes.error());
}

/// One word on one phrase: the newest beats what was said before.
Result<void> sayOf(Hunt &hunt, const UserAlias &wanted, const QString &step)
{
    const Result<QString> phrase = phraseOf(wanted.alias);
    if (!phrase)
        return tl::unexpected(phrase.error());
    return done(hunt.change({step, {*phrase}, {}}, [&]() -> Result<void> {
        for (const UserAlias &known : hunt.table<UserAlias>().all()) {
            if (folded(known.alias) == folded(*phrase))
                hunt.table<UserAlias>().remove(known.id);
        }
        hunt.table<UserAlias>().insert({{}, wanted.skill, *phrase, wanted.word});
        return {};
    }));
}

template <class Record> void removeRowsOf(Hunt &hunt, const QString &skill)
{
    for (const Record &row : hunt.table<Record>().whereText("skill", skill))
        hunt.table<Record>().remove(row.id);
}

/// What somebody wrote goes to the trash with the rest.
template <class Record> void trashRowsOf(Hunt &hunt, const QString &skill, const QDateTime &at)
{
    for (Record row : hunt.table<Record>().whereText("skill", skill)) {
        row.deletedAt = at;
        hunt.table<Record>().update(row);
    }
}
} // namespace

OwnWords ownWords(sql::Connection &connection)
{
    return {Table<UserSkill>(connection).all(), Table<UserAlias>(connection).all()};
}

OwnWords ownWords(const Hunt &hunt)
{
    return ownWords(hunt.connection());
}

Result<QString> addOwnSkill(Hunt &hunt, const QString &name)
{
    const Result<QString> phrase = phraseOf(name);
    if (!phrase)
        return phrase;
    for (const UserSkill &known : hunt.table<UserSkill>().all()) {
        if (folded(known.name) == folded(*phrase))
            return keyOf(known.id);
    }
    UserSkillId added;
    const Result<Changes> changes = hunt.change({u"own_skill"_s, {*phrase}, {}}, [&]() -> Result<void> {
        added = hunt.table<UserSkill>().insert({{}, *phrase});
        return {};
    });
    return changes ? Result<QString>(keyOf(added)) : tl::unexpected(changes.error());
}

Result<void> removeOwnSkill(Hunt &hunt, const QString &key, const QDateTime &at)
{
    const std::vector<UserSkill> own = hunt.table<UserSkill>().all();
    const auto skill = std::ranges::find(own, key, [](const UserSkill &one) { return keyOf(one.id); });
    if (skill == own.end())
        return fail(Hunt::tr("That is no skill of your own."));
    return done(hunt.change({u"own_skill_removed"_s, {skill->name}, {}}, [&]() -> Result<void> {
        removeRowsOf<UserAlias>(hunt, key);
        removeRowsOf<PostingSkill>(hunt, key);
        removeRowsOf<ProfileSkill>(hunt, key);
        removeRowsOf<GapLog>(hunt, key);
        removeRowsOf<TimeLog>(hunt, key);
        trashRowsOf<GapNote>(hunt, key, at);
        trashRowsOf<Evidence>(hunt, key, at);
        trashRowsOf<Resource>(hunt, key, at);
        hunt.table<UserSkill>().remove(skill->id);
        return {};
    }));
}

Result<void> addOwnAlias(Hunt &hunt, const QString &skill, const QString &alias)
{
    return sayOf(hunt, {{}, skill, alias, AliasWord::Counts}, u"alias"_s);
}

Result<void> neverMatch(Hunt &hunt, const QString &skill, const QString &alias)
{
    return sayOf(hunt, {{}, skill, alias, AliasWord::Never}, u"never_match"_s);
}

Result<void> acceptProposals(Hunt &hunt, const SkillProposals &proposals, TickOwn ticksOwn)
{
    constexpr int workingLevel = 2;
    const int count = int(proposals.ticks.size()) + int(proposals.own.size());
    const Step step {u"skills_imported"_s, {QString::number(count)}, {}};
    return done(hunt.change(step, [&]() -> Result<void> {
        QStringList ticks = proposals.ticks;
        for (const SkillProposals::Own &own : proposals.own) {
            const Result<QString> key = addOwnSkill(hunt, own.name);
            if (!key)
                return tl::unexpected(key.error());
            for (const QString &alias : own.aliases) {
                if (const Result<void> said = addOwnAlias(hunt, *key, alias); !said)
                    return said;
            }
            if (ticksOwn == TickOwn::Yes)
                ticks.append(*key);
        }
        for (const QString &key : std::as_const(ticks)) {
            if (skillrows::of<ProfileSkill>(hunt, key).empty()) {
                ProfileSkill tick;
                tick.skill = key;
                tick.level = workingLevel;
                hunt.table<ProfileSkill>().insert(tick);
            }
        }
        return {};
    }));
}

Result<void> forgetAlias(Hunt &hunt, UserAliasId id)
{
    const auto alias = hunt.find(id);
    if (!alias)
        return fail(Hunt::tr("Nothing was said of that name."));
    return done(hunt.change({u"alias_forgotten"_s, {alias->alias}, {}}, [&]() -> Result<void> {
        hunt.table<UserAlias>().remove(id);
        return {};
    }));
}
