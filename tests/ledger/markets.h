// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/learn_next.h"

/// Small markets written by hand, for sums that fit into a comment.
namespace markets {
inline AskedSkill asks(const char *skill, Priority priority = Priority::Required,
                       std::optional<int> group = {}, std::optional<double> years = {}, int mentions = 1)
{
    return {QString::fromLatin1(skill), priority, group, years, mentions};
}

/// Live, posted today, with a title that names no skill.
inline AskingPosting posting(qint64 id, std::vector<AskedSkill> asked,
                             const QString &title = QStringLiteral("Clerk"))
{
    AskingPosting posting;
    posting.posting = {id};
    posting.application = {id + 1000};
    posting.title = title;
    posting.on = QDate(2025, 10, 14);
    posting.asked = std::move(asked);
    return posting;
}

inline SkillStanding level(int level, std::optional<double> years = {})
{
    SkillStanding standing;
    standing.level = level;
    standing.years = years;
    return standing;
}

inline SkillStanding says(GapState state)
{
    SkillStanding standing;
    standing.said = state;
    return standing;
}

inline SkillSnapshot snapshot(std::vector<AskingPosting> postings, QHash<QString, SkillStanding> standing)
{
    SkillSnapshot snapshot;
    snapshot.today = QDate(2025, 10, 14);
    snapshot.postings = std::move(postings);
    snapshot.standing = Standing(std::move(standing), true);
    return snapshot;
}

inline ledger::Book book(SkillSnapshot snapshot, const QStringList &whatIf = {})
{
    return ledger::Book(ledger::Market::of(std::move(snapshot)), whatIf);
}
} // namespace markets
