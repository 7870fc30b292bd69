// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/demand.h"

#include "core/sql/connection.h"

namespace {
/// For each live posting that names the skill, or of which the person spoke: whether it is required.
/// The newest word of the person beats what the reader found.
constexpr auto askingPostings =
    "WITH live AS (SELECT DISTINCT p.id FROM posting p JOIN application a ON a.posting_id = p.id "
    "JOIN application_now n ON n.application_id = a.id JOIN stage s ON s.id = n.stage_id "
    "WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND s.kind IN ('intake', 'active')), "
    "found AS (SELECT posting_id, max(priority = 'required') AS required FROM mention WHERE skill = ?1 "
    "GROUP BY posting_id), "
    "word AS (SELECT posting_id, word, priority, max(id) FROM posting_skill WHERE skill = ?1 "
    "GROUP BY posting_id) "
    "SELECT CASE WHEN w.priority IS NULL THEN ifnull(f.required, 0) ELSE w.priority = 'required' END "
    "FROM live l LEFT JOIN found f ON f.posting_id = l.id LEFT JOIN word w ON w.posting_id = l.id "
    "WHERE (f.posting_id IS NOT NULL OR w.posting_id IS NOT NULL) AND ifnull(w.word, '') <> 'rejected'";
} // namespace

Demand demandFor(const Hunt &hunt, const QString &skill)
{
    return hunt.connection().safely([&] {
        Demand demand;
        hunt.connection().each(
            askingPostings,
            [&](SQLite::Statement &row) {
                ++demand.live;
                demand.required += row.getColumn(0).getInt();
            },
            skill);
        return demand;
    });
}
