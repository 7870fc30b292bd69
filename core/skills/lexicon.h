// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/own_words.h"
#include "core/skills/phrase_index.h"
#include "core/skills/skill.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <span>
#include <vector>

namespace skills {
/// The skills that are known and every way to write them. A value: nothing changes it once it is made.
class Lexicon
{
public:
    /// The lists as they lie in resources/lexicon; their headers say what the columns are.
    struct Tables {
        QByteArray skills {};
        /// key, language, aliases.
        QByteArray translations {};
        /// Phrases that look like a skill and are none: "rest of", "R&D".
        QByteArray notSkills {};
        /// Keys that were merged away, and the keys that stand for them.
        QByteArray moved {};
    };
    static Result<Lexicon> make(const Tables &tables);

    /// This lexicon with what the person added and took away. Their word comes first: an own alias beats one
    /// of the lexicon, and a phrase that is never to be read as a skill covers whatever stands in it.
    Lexicon with(const OwnWords &own) const;

    /// The lexicon that the program carries.
    static const Lexicon &standard();
    /// Changes with every change of its lists; asked at every start, so it does not lay them out.
    static QString standardVersion();

    std::span<const Skill> skills() const { return m_skills; }
    /// Null for a key that is not of the lexicon. A key that was merged away finds the skill it went into.
    const Skill *find(const QString &key) const;
    /// Keys that were merged away, each with the key that stands for it now.
    const QHash<QString, QString> &movedKeys() const { return m_moved; }
    /// What a skill is called; the key itself where it is not of the lexicon.
    QString nameOf(const QString &key) const;
    /// The skill that a person means by a word: its key, its name or another form of it, in any case ("go",
    /// "node js", "k8s"). A name beats another skill's form; null where the word names none or says more.
    const Skill *named(const QString &word) const;
    /// How many steps of "requires", "part of" and "topic of" lie above a skill: Tableau Server more than
    /// Tableau. 0 for a key that is not of the lexicon.
    int depth(const QString &key) const;
    const PhraseIndex &index() const { return m_index; }

private:
    Lexicon() = default;
    Result<void> addSkills(const QByteArray &table);
    Result<void> addTranslations(const QByteArray &table);
    Result<void> addMoved(const QByteArray &table);
    void addOwnAlias(const QString &text, const QString &key);
    void measureDepths();
    void buildIndex(const QByteArray &notSkills);

    std::vector<Skill> m_skills;
    QHash<QString, int> m_places;
    QHash<QString, int> m_depths;
    QHash<QString, QString> m_moved;
    PhraseIndex m_index;
};
} // namespace skills
