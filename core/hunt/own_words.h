// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/own_words.h"

/// What the person added to the lexicon and took from it.
OwnWords ownWords(const Hunt &hunt);
OwnWords ownWords(sql::Connection &connection);

/// Adds a skill that the lexicon does not know, unless the person has one of that name already. Returns its
/// key, `user:<id>`. Every posting that names it is read again.
Result<QString> addOwnSkill(Hunt &hunt, const QString &name);
/// Takes a skill of the person's own away, with its aliases, its place in profile and ledger and what was
/// said of it in postings. Its note, evidence and resources go to the trash.
Result<void> removeOwnSkill(Hunt &hunt, const QString &key, const QDateTime &at);

/// Another way to write a skill of the lexicon (`skill` is its key) or of the person.
Result<void> addOwnAlias(Hunt &hunt, const QString &skill, const QString &alias);
/// "Never match this": the phrase is read as no skill any more, in no posting. `skill` is what it was
/// mistaken for.
Result<void> neverMatch(Hunt &hunt, const QString &skill, const QString &alias);
/// What a list of skills from elsewhere would change.
struct SkillProposals {
    struct Own {
        QString name {};
        QStringList aliases {};
    };
    /// Keys of skills to tick in the profile, at a working level unless the profile knows better.
    QStringList ticks {};
    /// Skills that the lexicon does not know.
    std::vector<Own> own {};
};

/// Takes the proposals in as one step. `ticksOwn`: the own skills are ticked in the profile too.
enum class TickOwn { No, Yes };
Result<void> acceptProposals(Hunt &hunt, const SkillProposals &proposals, TickOwn ticksOwn);

/// Takes back what was said of an alias.
Result<void> forgetAlias(Hunt &hunt, UserAliasId id);
