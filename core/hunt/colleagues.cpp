// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/colleagues.h"

#include "core/base/fold.h"
#include "core/hunt/hunt.h"
#include "core/sql/connection.h"

std::vector<colleagues::Colleague> colleagues::of(const Hunt &hunt, const QString &company)
{
    std::vector<Colleague> found;
    const QString key = foldedCompany(company);
    if (key.isEmpty())
        return found;
    const auto take = [&](SQLite::Statement &row) {
        const auto text = [&](int column) { return SqlValue<QString>::read(row.getColumn(column)); };
        found.push_back(
            {PostingId {row.getColumn(0).getInt64()}, {text(1), text(2), text(3), text(4), text(5), {}}});
    };
    hunt.connection().safely([&] {
        hunt.connection().each(
            "SELECT p.id, p.title, c.name, p.location, p.url_key, p.job_ref FROM company_key k "
            "JOIN posting p ON p.company_id = k.company_id JOIN company c ON c.id = k.company_id "
            "WHERE k.key = ? AND p.deleted_at IS NULL",
            take, key);
        return found.size();
    });
    return found;
}

std::optional<ApplicationId> colleagues::newestEnded(const Hunt &hunt, const QString &company,
                                                     const std::set<PostingId> &except)
{
    std::optional<ApplicationId> newest;
    const QString key = foldedCompany(company);
    if (key.isEmpty())
        return newest;
    const auto take = [&](SQLite::Statement &row) {
        if (!newest && !except.contains(PostingId {row.getColumn(1).getInt64()}))
            newest = ApplicationId {row.getColumn(0).getInt64()};
    };
    hunt.connection().safely([&] {
        hunt.connection().each(
            "SELECT a.id, p.id FROM company_key k JOIN posting p ON p.company_id = k.company_id "
            "JOIN application a ON a.posting_id = p.id AND a.deleted_at IS NULL "
            "JOIN application_now n ON n.application_id = a.id JOIN stage s ON s.id = n.stage_id "
            "WHERE k.key = ? AND s.key IN ('rejected', 'no_reply') ORDER BY n.since DESC, p.id DESC, a.id "
            "DESC",
            take, key);
        return newest.has_value();
    });
    return newest;
}
