// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/most_asked.h"

#include "core/hunt/asked.h"
#include "core/sql/connection.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace {
/// Postings of which the person said something: there their word counts before the reader's.
constexpr auto liveWithWords =
    "SELECT DISTINCT p.id FROM posting p JOIN application a ON a.posting_id = p.id "
    "JOIN application_now n ON n.application_id = a.id JOIN stage s ON s.id = n.stage_id "
    "WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND s.kind IN ('intake', 'active') "
    "AND p.id IN (SELECT posting_id FROM posting_skill)";
constexpr auto countsOfTheOthers =
    "WITH live AS (SELECT DISTINCT p.id FROM posting p JOIN application a ON a.posting_id = p.id "
    "JOIN application_now n ON n.application_id = a.id JOIN stage s ON s.id = n.stage_id "
    "WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND s.kind IN ('intake', 'active') "
    "AND p.id NOT IN (SELECT posting_id FROM posting_skill)) "
    "SELECT m.skill, count(DISTINCT m.posting_id), "
    "count(DISTINCT CASE WHEN m.priority = 'required' THEN m.posting_id END) "
    "FROM live l JOIN mention m ON m.posting_id = l.id GROUP BY m.skill";

struct Count {
    int asking = 0;
    int requiring = 0;
};

QHash<QString, Count> countsOf(const Hunt &hunt)
{
    QHash<QString, Count> counts;
    hunt.connection().each(countsOfTheOthers, [&](SQLite::Statement &row) {
        counts.insert(SqlValue<QString>::read(row.getColumn(0)),
                      {row.getColumn(1).getInt(), row.getColumn(2).getInt()});
    });
    std::vector<PostingId> spokenOf;
    hunt.connection().each(liveWithWords, [&](SQLite::Statement &row) {
        spokenOf.push_back(SqlValue<PostingId>::read(row.getColumn(0)));
    });
    for (const PostingId posting : spokenOf) {
        for (const AskedSkill &asked : askedSkills(hunt, posting)) {
            Count &count = counts[asked.skill];
            ++count.asking;
            count.requiring += asked.priority == Priority::Required ? 1 : 0;
        }
    }
    return counts;
}
} // namespace

std::vector<AskedOften> mostAsked(const Hunt &hunt)
{
    const QHash<QString, Count> counts = hunt.connection().safely([&] { return countsOf(hunt); });
    std::vector<AskedOften> asked;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        asked.push_back({count.key(), count->asking});
    std::ranges::sort(asked, {}, [&](const AskedOften &each) {
        return std::tuple(-each.postings, -counts.value(each.skill).requiring, each.skill);
    });
    return asked;
}
