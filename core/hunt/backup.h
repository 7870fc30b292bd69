// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace sql {
class Connection;
}

/// Verified copies of a hunt.
namespace backup {
/// The folder beside the hunt that holds its copies.
QString folderOf(const QString &huntPath);
QString beforeMigration(const QString &huntPath, int version);

/// Copies the open database to `target` through a file of another name, checks the copy, then renames it.
Result<void> write(sql::Connection &connection, const QString &target);

/// The same through a connection of its own that only reads: safe on another thread beside an open window.
Result<void> copyTo(const QString &huntPath, const QString &target);

/// Makes today's copy unless there is one, and lets older ones go by the rule of expired(). Gives the copy's
/// path, empty when there was nothing to do.
Result<QString> daily(const QString &huntPath, QDate today);

/// Which of these copies' days are not to be kept: the newest of each of the last 7 days with a copy and of
/// each of the last 4 weeks stay.
std::vector<QDate> expired(std::vector<QDate> days);

/// What is wrong with the file's structure or its search tables, in SQLite's words; empty when all is well.
QStringList problems(sql::Connection &connection);
} // namespace backup
