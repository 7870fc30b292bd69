// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/check.h"

#include "core/hunt/backup.h"
#include "core/hunt/hunt.h"
#include "core/sql/connection.h"

#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace {
/// The search tables are checked through a scratch copy when the hunt is open for reading: FTS5's check
/// counts as writing.
void checkSearch(sql::Connection &connection, QStringList &problems)
{
    for (const char *table : {"posting_search", "company_search", "note_search"}) {
        const std::string name = table;
        try {
            connection.script("INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)");
        } catch (const SQLite::Exception &) {
            problems.append(
                Hunt::tr("The search table %1 does not match its contents.").arg(QString::fromLatin1(table)));
        }
    }
}

void checkDerived(sql::Connection &connection, QStringList &problems)
{
    const auto differing = connection.value<qint64>(
        "SELECT (SELECT count(*) FROM (SELECT * FROM newest_stage_change EXCEPT SELECT * FROM "
        "application_now)) + "
        "(SELECT count(*) FROM (SELECT * FROM application_now EXCEPT SELECT * FROM newest_stage_change))");
    if (differing.value_or(0) > 0)
        problems.append(Hunt::tr("The stage of some applications does not follow from their history."));
    const auto lost = connection.value<qint64>("SELECT count(*) FROM application WHERE id NOT IN "
                                               "(SELECT application_id FROM application_now)");
    if (lost.value_or(0) > 0)
        problems.append(Hunt::tr("Some applications have no stage."));
    const auto captures =
        connection.value<qint64>("SELECT count(*) FROM capture WHERE hash NOT IN (SELECT hash FROM blob)");
    if (captures.value_or(0) > 0)
        problems.append(Hunt::tr("The kept page of some postings is missing."));
}
} // namespace

QStringList check(const Hunt &hunt)
{
    sql::Connection &connection = hunt.connection();
    QStringList problems;
    try {
        problems = backup::problems(connection);
        connection.each("PRAGMA foreign_key_check", [&](SQLite::Statement &row) {
            problems.append(
                Hunt::tr("A row of %1 points at nothing.").arg(SqlValue<QString>::read(row.getColumn(0))));
        });
        if (!hunt.isReadOnly())
            checkSearch(connection, problems);
        checkDerived(connection, problems);
    } catch (const SQLite::Exception &error) {
        problems.append(QString::fromUtf8(error.what()));
    }
    return problems;
}
