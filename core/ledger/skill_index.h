// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "core/skills/lexicon.h"

#include <QHash>
#include <QString>
#include <vector>

namespace ledger {
/// How knowing one skill lends something to another.
enum class Bond { Requires, PartOf, TopicOf, Substitute };

/// The skills of a lexicon and of a hunt as small numbers, with what lends to what: the figures of ten
/// thousand postings are worked out over these. Skills that no lexicon knows get a number when they are met.
class SkillIndex final
{
public:
    /// What knowing one skill fully covers of another.
    struct Lend {
        int skill = 0;
        double factor = 0;
        Bond bond = Bond::Requires;
    };

    explicit SkillIndex(const skills::Lexicon &lexicon);

    /// The number of a skill, given to it now if it has none.
    int of(const QString &key);
    /// -1 where it was never met.
    int find(const QString &key) const { return m_numbers.value(key, -1); }
    int size() const { return int(m_entries.size()); }
    const QString &key(int skill) const { return entry(skill).key; }
    /// Null for a skill of no lexicon.
    const skills::Skill *known(int skill) const { return entry(skill).known; }
    /// What lends to it, and what it lends to.
    const std::vector<Lend> &lenders(int skill) const { return entry(skill).lenders; }
    const std::vector<Lend> &lendsTo(int skill) const { return entry(skill).lendsTo; }

    /// K of the model: how much a kind of skill counts. Spoken languages count fully where they are required.
    double weight(int skill, Priority priority) const;
    /// Named, learnable things and methods: not broad fields, soft skills and spoken languages.
    bool isLearnable(int skill) const;
    /// Hours to a working level where the person planned nothing.
    double usualHours(int skill) const;

private:
    struct Entry {
        QString key {};
        const skills::Skill *known = nullptr;
        std::vector<Lend> lenders {};
        std::vector<Lend> lendsTo {};
    };
    const Entry &entry(int skill) const { return m_entries[size_t(skill)]; }
    void addEdges();
    void addFamilies();
    void lend(int from, int to, double factor, Bond bond);

    QHash<QString, int> m_numbers;
    std::vector<Entry> m_entries;
};
} // namespace ledger
