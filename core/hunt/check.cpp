// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/check.h"

#include "core/hunt/hunt.h"
#include "core/hunt/prints.h"
#include "core/sql/connection.h"

#include <QCryptographicHash>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace {
void checkStructure(sql::Connection &connection, QStringList &problems)
{
    connection.each("PRAGMA integrity_check(20)", [&](SQLite::Statement &row) {
        const QString line = SqlValue<QString>::read(row.getColumn(0));
        if (line != u"ok"_s)
            problems.append(line);
    });
    connection.each("PRAGMA foreign_key_check", [&](SQLite::Statement &row) {
        problems.append(
            Hunt::tr("A row of %1 points at nothing.").arg(SqlValue<QString>::read(row.getColumn(0))));
    });
}

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

/// FTS5's check counts as writing: a hunt that is open for reading is checked in a scratch copy.
void checkSearchInCopy(sql::Connection &connection, QStringList &problems)
{
    const QTemporaryDir folder;
    sql::Connection copy(folder.filePath(u"check.foothold"_s), sql::Connection::Access::ReadWrite);
    SQLite::Backup(copy.database(), connection.database()).executeStep(-1);
    checkSearch(copy, problems);
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
}

void checkKept(sql::Connection &connection, QStringList &problems)
{
    const auto missing = connection.value<qint64>(
        "SELECT count(*) FROM capture WHERE hash NOT IN "
        "(SELECT hash FROM blob) OR (text_hash <> '' AND text_hash NOT IN (SELECT hash FROM blob))");
    if (missing.value_or(0) > 0)
        problems.append(Hunt::tr("The kept page of some postings is missing."));
    connection.each("SELECT hash, content FROM blob", [&](SQLite::Statement &row) {
        const QString hash = SqlValue<QString>::read(row.getColumn(0));
        const QByteArray bytes = qUncompress(SqlValue<QByteArray>::read(row.getColumn(1)));
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != hash.toLatin1())
            problems.append(Hunt::tr("The kept page %1 is damaged.").arg(hash.left(12)));
    });
}
} // namespace

QStringList check(const Hunt &hunt)
{
    sql::Connection &connection = hunt.connection();
    QStringList problems;
    try {
        checkStructure(connection, problems);
        if (hunt.isReadOnly())
            checkSearchInCopy(connection, problems);
        else
            checkSearch(connection, problems);
        checkDerived(connection, problems);
        if (!prints::areRight(hunt))
            problems.append(
                Hunt::tr("What like postings are found by does not follow from their texts and companies."));
        checkKept(connection, problems);
    } catch (const SQLite::Exception &error) {
        problems.append(QString::fromUtf8(error.what()));
    }
    return problems;
}
