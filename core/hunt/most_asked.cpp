// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/most_asked.h"

#include "core/sql/connection.h"

namespace {
constexpr auto skillsByDemand =
    "WITH live AS (SELECT DISTINCT p.id FROM posting p JOIN application a ON a.posting_id = p.id "
    "JOIN application_now n ON n.application_id = a.id JOIN stage s ON s.id = n.stage_id "
    "WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND s.kind IN ('intake', 'active')), "
    "rejected AS (SELECT posting_id, skill FROM posting_skill WHERE word = 'rejected') "
    "SELECT m.skill, count(DISTINCT m.posting_id) AS asking, "
    "count(DISTINCT CASE WHEN m.priority = 'required' THEN m.posting_id END) AS requiring "
    "FROM live l JOIN mention m ON m.posting_id = l.id "
    "LEFT JOIN rejected r ON r.posting_id = m.posting_id AND r.skill = m.skill WHERE r.skill IS NULL "
    "GROUP BY m.skill ORDER BY asking DESC, requiring DESC, m.skill";
} // namespace

std::vector<AskedOften> mostAsked(const Hunt &hunt)
{
    return hunt.connection().safely([&] {
        std::vector<AskedOften> asked;
        hunt.connection().each(skillsByDemand, [&](SQLite::Statement &row) {
            asked.push_back({SqlValue<QString>::read(row.getColumn(0)), row.getColumn(1).getInt()});
        });
        return asked;
    });
}
