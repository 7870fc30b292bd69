// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/fit.h"
#include "core/ledger/tracks.h"
#include "core/model/skill_snapshot.h"

#include <memory>
#include <vector>

namespace ledger {
/// The postings and target roles of a snapshot in numbers: everything that does not depend on where the
/// person stands, so that what-ifs share it. Never changes; may be read from any thread.
class Market final
{
public:
    struct Row {
        /// Place in SkillSnapshot::postings.
        size_t posting = 0;
        std::vector<Requirement> requirements {};
        /// How much it counts: stars more, ended ones half, old ones less.
        double weight = 1;
        bool isLive = true;
        Placement placement {};
    };

    static std::shared_ptr<const Market> of(SkillSnapshot snapshot);

    const SkillSnapshot &snapshot() const { return m_snapshot; }
    /// The lexicon with the person's own words.
    const skills::Lexicon &lexicon() const { return m_lexicon; }
    const SkillIndex &index() const { return m_index; }
    const std::vector<Row> &rows() const { return m_rows; }
    const AskingPosting &posting(const Row &row) const { return m_snapshot.postings[row.posting]; }
    /// One row a target role, in their order.
    const std::vector<Row> &targets() const { return m_targets; }
    /// The rows that ask for a skill, alone or among alternatives.
    const std::vector<int> &askers(int skill) const { return m_askers[size_t(skill)]; }
    int live() const { return m_live; }
    /// The name of a skill for people; the key where no lexicon knows it.
    QString nameOf(const QString &key) const;

private:
    explicit Market(SkillSnapshot snapshot);
    void addPostings();
    void addTargets();

    SkillSnapshot m_snapshot;
    skills::Lexicon m_lexicon;
    SkillIndex m_index;
    std::vector<Row> m_rows;
    std::vector<Row> m_targets;
    std::vector<std::vector<int>> m_askers;
    int m_live = 0;
};

/// A star counts half a posting more; what has ended counts half; every 90 days halve a posting.
double weightOf(const AskingPosting &posting, QDate today);
} // namespace ledger
