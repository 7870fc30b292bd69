// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/migrations.h"

#include "core/model/records.h"
#include "core/sql/connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

const std::vector<QByteArray> &migrationScripts()
{
    static const std::vector<QByteArray> scripts = [] {
        std::vector<QByteArray> found;
        const QDir folder(u":/migrations"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.push_back(file.readAll());
        }
        Q_ASSERT(!found.empty());
        return found;
    }();
    return scripts;
}

int schemaVersion()
{
    return int(migrationScripts().size());
}

void migrate(sql::Connection &connection, int from, const std::vector<QByteArray> &scripts)
{
    for (size_t version = size_t(from); version < scripts.size(); ++version)
        connection.script(scripts[version].toStdString());
    connection.script("PRAGMA user_version = " + std::to_string(scripts.size()));
    connection.script("PRAGMA application_id = " + std::to_string(huntApplicationId));
}

QByteArray schemaFingerprint(sql::Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](SQLite::Statement &row) {
        for (int column = 0; column < 3; ++column)
            hash.addData(SqlValue<QString>::read(row.getColumn(column)).toUtf8() + '\0');
    };
    // SQLite's own statistics tables come and go with ANALYZE and mean nothing.
    connection.each(
        "SELECT type, name, sql FROM sqlite_schema "
        "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY type, name",
        add);
    return hash.result();
}

QByteArray expectedFingerprint(int version, const std::vector<QByteArray> &scripts)
{
    sql::Connection connection(u":memory:"_s, sql::Connection::Access::ReadWrite);
    const auto end = scripts.begin() + std::min(qsizetype(version), qsizetype(scripts.size()));
    migrate(connection, 0, {scripts.begin(), end});
    return schemaFingerprint(connection);
}

const std::vector<const char *> &recordedTables()
{
    static const std::vector<const char *> tables = [] {
        std::vector<const char *> names;
        forEachRecord([&]<class Record>() { names.push_back(tableOf<Record>); });
        return names;
    }();
    return tables;
}
