// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/backup.h"

#include "core/sql/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <filesystem>
#include <set>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t daysKept = 7;
constexpr size_t weeksKept = 4;

/// Gives the sentences below a context that lupdate sees.
class Backup final
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString dailyName(const QString &huntPath, QDate day)
{
    return u"%1-%2.foothold"_s.arg(QFileInfo(huntPath).completeBaseName(), day.toString(Qt::ISODate));
}

std::vector<QDate> daysWithCopy(const QString &huntPath)
{
    std::vector<QDate> days;
    const QString prefix = QFileInfo(huntPath).completeBaseName() + u'-';
    const QDir folder(backup::folderOf(huntPath));
    for (const QString &name : folder.entryList({prefix + u"*.foothold"_s}, QDir::Files)) {
        const QDate day = QDate::fromString(name.mid(prefix.size(), 10), Qt::ISODate);
        if (day.isValid())
            days.push_back(day);
    }
    return days;
}

/// A copy counts only when it can be read back whole.
QStringList problemsOf(const QString &copy)
{
    sql::Connection connection(copy, sql::Connection::Access::ReadOnly);
    return backup::problems(connection);
}
} // namespace

QString backup::folderOf(const QString &huntPath)
{
    return QFileInfo(huntPath).absolutePath() + u"/backups"_s;
}

QString backup::beforeMigration(const QString &huntPath, int version)
{
    return u"%1/%2-before-version-%3.foothold"_s.arg(
        folderOf(huntPath), QFileInfo(huntPath).completeBaseName(), QString::number(version + 1));
}

Result<void> backup::write(sql::Connection &connection, const QString &target)
{
    const QString unfinished = target + u".unfinished"_s;
    const Error error {
        Backup::tr("The copy could not be written. The hunt itself is safe; check that the disk has room.")};
    try {
        if (!QDir().mkpath(QFileInfo(target).absolutePath()))
            return tl::unexpected(error);
        QFile::remove(unfinished);
        {
            SQLite::Database copy(unfinished.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            SQLite::Backup(copy, connection.database()).executeStep(-1);
            // The copy stands alone: no write-ahead log that could get lost beside it.
            copy.exec("PRAGMA journal_mode = DELETE");
        }
        if (!problemsOf(unfinished).isEmpty())
            return tl::unexpected(error);
        // Replaces in one go: at every moment there is the older copy or the new one.
        std::error_code renaming;
        std::filesystem::rename(unfinished.toStdU16String(), target.toStdU16String(), renaming);
        if (renaming)
            return fail(error.message, QString::fromStdString(renaming.message()));
        return {};
    } catch (const SQLite::Exception &exception) {
        QFile::remove(unfinished);
        return fail(error.message, QString::fromUtf8(exception.what()));
    }
}

Result<void> backup::copyTo(const QString &huntPath, const QString &target)
{
    try {
        sql::Connection connection(huntPath, sql::Connection::Access::ReadOnly);
        return write(connection, target);
    } catch (const SQLite::Exception &exception) {
        return fail(Backup::tr("The hunt could not be read for a copy."),
                    QString::fromUtf8(exception.what()));
    }
}

Result<QString> backup::daily(const QString &huntPath, QDate today)
{
    const QDir folder(folderOf(huntPath));
    const QString target = folder.filePath(dailyName(huntPath, today));
    if (QFileInfo::exists(target))
        return QString();
    if (const Result<void> copied = copyTo(huntPath, target); !copied)
        return tl::unexpected(copied.error());
    for (const QDate day : expired(daysWithCopy(huntPath)))
        QFile::remove(folder.filePath(dailyName(huntPath, day)));
    return target;
}

std::vector<QDate> backup::expired(std::vector<QDate> days)
{
    std::ranges::sort(days, std::greater<>());
    std::set<std::pair<int, int>> weeks;
    std::vector<QDate> gone;
    for (size_t place = 0; place < days.size(); ++place) {
        int year = 0;
        const int week = days[place].weekNumber(&year);
        const bool firstOfItsWeek = weeks.size() < weeksKept && weeks.insert({year, week}).second;
        if (place >= daysKept && !firstOfItsWeek)
            gone.push_back(days[place]);
    }
    return gone;
}

QStringList backup::problems(sql::Connection &connection)
{
    QStringList problems;
    connection.each("PRAGMA quick_check(20)", [&](SQLite::Statement &row) {
        const QString line = SqlValue<QString>::read(row.getColumn(0));
        if (line != u"ok"_s)
            problems.append(line);
    });
    return problems;
}
