// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/restore.h"

#include "core/hunt/backup.h"
#include "core/hunt/hunt.h"
#include "core/hunt/locking.h"
#include "core/sql/connection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Exception.h>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {
std::filesystem::path native(const QString &path)
{
    return path.toStdU16String();
}

void removeWithLog(const QString &path)
{
    for (const QString &file : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(file);
}

/// A whole hunt of today's schema at `fresh`, made from `copy`, or the sentence that says why there is none.
Result<void> makeFresh(const QString &copy, const QString &fresh)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(native(copy), none))
        return fail(Hunt::tr("There is no copy of a hunt at %1.").arg(QDir::toNativeSeparators(copy)));
    removeWithLog(fresh);
    if (const Result<void> copied = backup::copyTo(copy, fresh); !copied)
        return fail(Hunt::tr("%1 is no healthy copy of a hunt. The hunt was left as it is.")
                        .arg(QDir::toNativeSeparators(copy)),
                    copied.error().detail);
    OpenOptions options;
    options.missing = OpenOptions::Missing::Refuse;
    const auto hunt = Hunt::open(fresh, options);
    if (!hunt)
        return fail(Hunt::tr("%1 cannot take the hunt's place, which was left as it is: it is damaged, not a "
                             "hunt, or of a newer version of Foothold.")
                        .arg(QDir::toNativeSeparators(copy)),
                    hunt.error().message);
    return {};
}

/// Brings what stands in the write-ahead log into the file; a damaged file keeps its log beside it.
void settle(const QString &path)
{
    try {
        sql::Connection connection(path, sql::Connection::Access::ReadWrite);
        connection.script("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception &) {
    }
}

QString asidePath(const QString &path)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return u"%1/%2-before-restoring-%3.foothold"_s.arg(backup::folderOf(path),
                                                       QFileInfo(path).completeBaseName(), time);
}

Result<QString> swapIn(const QString &path, const QString &fresh)
{
    QString aside;
    std::error_code error;
    if (QFileInfo::exists(path)) {
        settle(path);
        aside = asidePath(path);
        QDir().mkpath(QFileInfo(aside).absolutePath());
        std::filesystem::rename(native(path), native(aside), error);
        // A log left in place would be replayed into the copy.
        if (!error && QFileInfo::exists(path + u"-wal"_s))
            std::filesystem::rename(native(path + u"-wal"_s), native(aside + u"-wal"_s), error);
        QFile::remove(path + u"-shm"_s);
    }
    if (!error)
        std::filesystem::rename(native(fresh), native(path), error);
    if (!error)
        return aside;
    if (!aside.isEmpty() && !QFileInfo::exists(path))
        QFile::rename(aside, path);
    return fail(Hunt::tr("The copy could not be put in the hunt's place; the hunt is as it was."),
                QString::fromStdString(error.message()));
}
} // namespace

Result<QString> restoreHunt(const QString &path, const QString &copy, int patience)
{
    const QString hunt = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(copy) == QFileInfo(hunt))
        return fail(Hunt::tr("That is the hunt itself. Choose a copy from the backups folder."));
    if (!QDir().mkpath(QFileInfo(hunt).absolutePath()))
        return fail(Hunt::tr("The folder of the hunt cannot be made."));
    const auto lock = lockHunt(hunt, patience);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString fresh = hunt + u".restored"_s;
    const Result<QString> aside = makeFresh(copy, fresh).and_then([&] { return swapIn(hunt, fresh); });
    removeWithLog(fresh);
    return aside;
}
