// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/prints.h"

#include "core/base/fold.h"
#include "core/hunt/hunt.h"
#include "core/hunt/text_print.h"
#include "core/model/company.h"
#include "core/model/posting.h"
#include "core/sql/connection.h"

#include <set>

using namespace Qt::StringLiterals;

namespace {
/// Of the rules behind both tables; foldedCompany() counts too.
const QString version = QString::number(text_print::version) + u"-1"_s;

void refreshPosting(Hunt &hunt, PostingId id)
{
    sql::Connection &connection = hunt.connection();
    const auto text = connection.value<QString>("SELECT text FROM posting WHERE id = ?", id);
    if (!text)
        return;
    connection.run("DELETE FROM posting_band WHERE posting_id = ?", id);
    for (const qint64 band : text_print::bandsOf(text_print::runsOf(*text)))
        connection.run("INSERT OR IGNORE INTO posting_band (band, posting_id) VALUES (?, ?)", band, id);
}

void refreshCompany(Hunt &hunt, CompanyId id)
{
    if (const auto company = hunt.find(id))
        hunt.connection().run("INSERT OR REPLACE INTO company_key (company_id, key) VALUES (?, ?)", id,
                              foldedCompany(company->name));
}

bool isStale(sql::Connection &connection)
{
    return connection.value<QString>("SELECT value FROM derived WHERE name = 'prints'") != version;
}

std::set<qint64> storedBands(sql::Connection &connection, PostingId id)
{
    std::set<qint64> bands;
    connection.each(
        "SELECT band FROM posting_band WHERE posting_id = ?",
        [&](SQLite::Statement &row) { bands.insert(row.getColumn(0).getInt64()); }, id);
    return bands;
}

template <class Value>
std::vector<PostingId> postings(const Hunt &hunt, const char *query, const Value &value)
{
    return hunt.connection().safely([&] {
        std::vector<PostingId> found;
        hunt.connection().each(
            query, [&](SQLite::Statement &row) { found.push_back(PostingId {row.getColumn(0).getInt64()}); },
            value);
        return found;
    });
}
} // namespace

void prints::refresh(Hunt &hunt, const Changes &changes)
{
    for (const Changes::Row &row : changes.rows<Posting>()) {
        if (row.kind != RowChange::Deleted)
            refreshPosting(hunt, PostingId {row.id});
    }
    for (const Changes::Row &row : changes.rows<Company>()) {
        if (row.kind != RowChange::Deleted)
            refreshCompany(hunt, CompanyId {row.id});
    }
}

void prints::refresh(Hunt &hunt, PostingId id)
{
    refreshPosting(hunt, id);
    const auto company =
        hunt.connection().value<std::optional<CompanyId>>("SELECT company_id FROM posting WHERE id = ?", id);
    if (company && *company)
        refreshCompany(hunt, **company);
}

void prints::rebuildIfStale(Hunt &hunt)
{
    sql::Connection &connection = hunt.connection();
    if (!isStale(connection))
        return;
    sql::Transaction transaction(connection);
    for (const Company &company : hunt.table<Company>().all(Trash::Include))
        refreshCompany(hunt, company.id);
    for (const Posting &posting : hunt.table<Posting>().all(Trash::Include))
        refreshPosting(hunt, posting.id);
    connection.run("INSERT OR REPLACE INTO derived (name, value) VALUES ('prints', ?)", version);
    transaction.commit();
}

bool prints::areRight(const Hunt &hunt)
{
    sql::Connection &connection = hunt.connection();
    if (isStale(connection))
        return true;
    for (const Company &company : hunt.table<Company>().all(Trash::Include)) {
        const auto key =
            connection.value<QString>("SELECT key FROM company_key WHERE company_id = ?", company.id);
        if (key != foldedCompany(company.name))
            return false;
    }
    for (const Posting &posting : hunt.table<Posting>().all(Trash::Include)) {
        const std::vector<qint64> bands = text_print::bandsOf(text_print::runsOf(posting.text));
        if (storedBands(connection, posting.id) != std::set<qint64>(bands.begin(), bands.end()))
            return false;
    }
    return true;
}

std::vector<PostingId> prints::withLikeText(const Hunt &hunt, const std::vector<quint64> &runs)
{
    std::vector<PostingId> found;
    for (const qint64 band : text_print::bandsOf(runs)) {
        for (const PostingId id :
             postings(hunt, "SELECT posting_id FROM posting_band WHERE band = ?", band)) {
            if (std::ranges::find(found, id) == found.end())
                found.push_back(id);
        }
    }
    return found;
}

std::vector<PostingId> prints::withLink(const Hunt &hunt, const QString &urlKey)
{
    if (urlKey.isEmpty())
        return {};
    return postings(hunt, "SELECT id FROM posting WHERE url_key = ? AND url_key <> ''", urlKey);
}
