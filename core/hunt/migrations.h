// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace sql {
class Connection;
}

/// "FtHd", at offset 68 of every hunt file.
inline constexpr int huntApplicationId = 0x46744864;

/// The scripts that lead from an empty file to today's schema, in order; script n makes schema version n.
const std::vector<QByteArray> &migrationScripts();

/// The newest schema version this program knows.
int schemaVersion();

/// Runs the scripts after version `from` and sets `user_version` and `application_id`. Belongs inside one
/// transaction.
void migrate(sql::Connection &connection, int from, const std::vector<QByteArray> &scripts);

/// Every table, index, view and trigger with its text: equal for two files of the same making.
QByteArray schemaFingerprint(sql::Connection &connection);

/// The fingerprint that the first `version` scripts produce.
QByteArray expectedFingerprint(int version, const std::vector<QByteArray> &scripts);

/// The names of the tables whose changes are recorded.
const std::vector<const char *> &recordedTables();
