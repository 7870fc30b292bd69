// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/opening.h"

#include "core/hunt/backup.h"
#include "core/hunt/locking.h"
#include "core/hunt/migrations.h"
#include "core/hunt/prints.h"
#include "core/sql/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>
#include <SQLiteCpp/Exception.h>
#include <filesystem>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Access = sql::Connection::Access;

namespace {
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype changeCounterOffset = 24;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr qsizetype versionValidForOffset = 92;

/// Neither a folder, nor a pipe or device that would block when read.
bool isOrdinaryFile(const QString &path)
{
    std::error_code error;
    return std::filesystem::is_regular_file(std::filesystem::path(path.toStdU16String()), error);
}

bool isFolderWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

qint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString damaged(const QString &path)
{
    return Hunt::tr("%1 is damaged and was left as it is. Restore a copy from the backups folder beside it.")
        .arg(shown(path));
}

/// Whether the file is shorter than its header says: a copy that was broken off. SQLite itself notices only
/// when it reads the missing part.
bool isCutShort(const QString &path, const QByteArray &header)
{
    // A write-ahead log may still hold what the file lacks.
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return false;
    const qint64 pageSize = std::max<qint64>(qFromBigEndian<quint16>(header.constData() + pageSizeOffset), 2);
    const qint64 pages = headerNumber(header, pageCountOffset);
    const bool isCurrent =
        headerNumber(header, changeCounterOffset) == headerNumber(header, versionValidForOffset);
    return isCurrent && pages * pageSize > QFileInfo(path).size();
}
} // namespace

Result<std::unique_ptr<Hunt>> Hunt::open(const QString &path, const OpenOptions &options)
{
    return HuntOpening(path, options).run();
}

HuntOpening::HuntOpening(QString path, const OpenOptions &options)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_openedPath(m_path)
    , m_options(options)
{
}

const std::vector<QByteArray> &HuntOpening::scripts() const
{
    return m_options.scripts ? *m_options.scripts : migrationScripts();
}

Result<std::unique_ptr<Hunt>> HuntOpening::run()
{
    try {
        const Result<void> ready = inspect()
                                       .and_then([this] { return lock(); })
                                       .and_then([this] { return create(); })
                                       .and_then([this] { return connect(); })
                                       .and_then([this] { return migrateOlder(); })
                                       .and_then([this] { return checkSchema(); });
        if (!ready)
            return tl::unexpected(ready.error());
        trust();
        std::unique_ptr<Hunt> hunt(new Hunt(m_path, std::move(m_connection), m_options.mentions));
        hunt->m_lock = std::move(m_lock);
        hunt->m_copy = std::move(m_copy);
        hunt->m_readOnlyReason = m_readOnlyReason;
        hunt->m_clock = m_options.clock;
        hunt->m_rereading = m_options.rereading;
        if (wantsToWrite()) {
            if (m_options.rereading == OpenOptions::Rereading::AtOnce)
                hunt->rereadAll();
            prints::rebuildIfStale(*hunt);
        }
        return hunt;
    } catch (const SQLite::Exception &error) {
        return tl::unexpected(faultOf(error));
    }
}

Error HuntOpening::faultOf(const SQLite::Exception &error) const
{
    const QString detail = QString::fromUtf8(error.what());
    if (error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB)
        return {damaged(m_path), detail};
    return {Hunt::tr("%1 could not be opened and was left as it is. Check that the disk has room and that "
                     "nothing else uses the file, then try again.")
                .arg(shown(m_path)),
            detail};
}

Result<void> HuntOpening::inspect()
{
    const QFileInfo file(m_path);
    m_exists = file.exists() || file.isSymLink();
    if (!m_exists) {
        if (m_options.missing == OpenOptions::Missing::Refuse
            || m_options.access == OpenOptions::Access::Read)
            return fail(Hunt::tr("There is no hunt at %1. The first posting that is added makes one.")
                            .arg(shown(m_path)));
        if (!QDir().mkpath(file.absolutePath()) || !isFolderWritable(m_path))
            return fail(
                Hunt::tr("No hunt can be made at %1: the folder cannot be written. Choose another folder.")
                    .arg(shown(m_path)));
        return {};
    }
    if (file.isDir())
        return fail(Hunt::tr("%1 is a folder. Choose the hunt file inside it.").arg(shown(m_path)));
    if (!isOrdinaryFile(m_path))
        return fail(Hunt::tr("%1 is not an ordinary file, so it cannot be a hunt.").arg(shown(m_path)));
    if (!file.isReadable())
        return fail(Hunt::tr("You have no permission to read %1.").arg(shown(m_path)));
    return inspectHeader();
}

Result<void> HuntOpening::inspectHeader()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Hunt::tr("%1 cannot be read.").arg(shown(m_path)), file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return fail(Hunt::tr("%1 is empty. It was left as it is; choose another file or a new name.")
                        .arg(shown(m_path)));
    if (header.size() < headerSize || !header.startsWith("SQLite format 3")
        || headerNumber(header, applicationIdOffset) != huntApplicationId)
        return fail(Hunt::tr("%1 is not a Foothold hunt. It was left as it is.").arg(shown(m_path)));
    if (isCutShort(m_path, header))
        return fail(damaged(m_path));
    if (headerNumber(header, userVersionOffset) > newestVersion())
        return fail(Hunt::tr("%1 was saved by a newer version of Foothold. It was left as it is; "
                             "update Foothold to open it.")
                        .arg(shown(m_path)));
    if (!file.permissions().testAnyFlags(QFile::WriteUser) || !QFileInfo(m_path).isWritable())
        m_readOnlyReason = Hunt::tr("This file may only be read, so nothing can be changed in it.");
    else if (!isFolderWritable(m_path))
        m_readOnlyReason =
            Hunt::tr("The folder of this hunt may only be read, so nothing can be changed in it.");
    return {};
}

Result<void> HuntOpening::lock()
{
    if (!wantsToWrite())
        return {};
    Result<std::unique_ptr<QLockFile>> taken = lockHunt(m_path, m_options.patience);
    if (!taken)
        return tl::unexpected(taken.error());
    m_lock = std::move(*taken);
    // Another program may have made the hunt while this one waited.
    m_exists = m_exists || QFileInfo::exists(m_path);
    return {};
}

Result<void> HuntOpening::create()
{
    if (m_exists)
        return {};
    // Made whole under another name first: a power cut leaves either no hunt or a complete one.
    const QString fresh = m_path + u".new"_s;
    QFile::remove(fresh);
    const auto tidy = qScopeGuard([&] { QFile::remove(fresh); });
    {
        sql::Connection connection(fresh, Access::ReadWrite);
        sql::Transaction transaction(connection);
        migrate(connection, 0, scripts());
        transaction.commit();
    }
    if (!QFile::rename(fresh, m_path))
        return fail(Hunt::tr("No hunt can be made at %1. Choose another folder.").arg(shown(m_path)));
    return {};
}

Result<void> HuntOpening::connect()
{
    const bool hasLog = QFileInfo(m_path + u"-wal"_s).size() > 0;
    if (!m_readOnlyReason.isEmpty() && hasLog) {
        if (const Result<void> copied = copyAside(); !copied)
            return copied;
        m_connection = std::make_unique<sql::Connection>(m_openedPath, Access::ReadWrite);
    } else if (!m_readOnlyReason.isEmpty())
        m_connection = std::make_unique<sql::Connection>(m_path, Access::Immutable);
    else if (m_options.access == OpenOptions::Access::Read)
        m_connection = std::make_unique<sql::Connection>(m_path, Access::ReadOnly);
    else
        m_connection = std::make_unique<sql::Connection>(m_path, Access::ReadWrite);
    if (m_options.access == OpenOptions::Access::Read && m_readOnlyReason.isEmpty())
        m_readOnlyReason = Hunt::tr("The hunt was opened for reading only.");
    // Nothing of the file's own making runs before its schema has been compared.
    m_connection->script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A file that is refused keeps its write-ahead log: closing must not fold it in.
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return {};
}

Result<void> HuntOpening::copyAside()
{
    m_copy = std::make_unique<QTemporaryDir>();
    m_openedPath = m_copy->filePath(u"copy.foothold"_s);
    if (!QFile::copy(m_path, m_openedPath) || !QFile::copy(m_path + u"-wal"_s, m_openedPath + u"-wal"_s))
        return fail(Hunt::tr("The hunt may only be read, and there is no room for a copy to read it from."));
    for (const QString &file : {m_openedPath, m_openedPath + u"-wal"_s})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> HuntOpening::migrateOlder()
{
    const int version = m_connection->value<int>("PRAGMA user_version").value_or(0);
    if (version > newestVersion())
        return fail(Hunt::tr("%1 was saved by a newer version of Foothold. It was left as it is; "
                             "update Foothold to open it.")
                        .arg(shown(m_path)));
    if (version == newestVersion())
        return {};
    if (!wantsToWrite())
        return fail(Hunt::tr("%1 was saved by an older version of Foothold and may only be read. "
                             "Open it once where it can be written.")
                        .arg(shown(m_path)));
    if (schemaFingerprint(*m_connection) != expectedFingerprint(version, scripts()))
        return checkSchema();
    const QString copy = backup::beforeMigration(m_path, version);
    if (const Result<void> saved = backup::write(*m_connection, copy); !saved)
        return fail(Hunt::tr("The hunt must be brought up to date, but no backup could be made first. "
                             "It was left as it is. Make room on the disk and try again."),
                    saved.error().detail);
    try {
        sql::Transaction transaction(*m_connection);
        migrate(*m_connection, version, scripts());
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        return fail(Hunt::tr("The hunt could not be brought up to date and was left as it is. "
                             "A copy of it is at %1.")
                        .arg(shown(copy)),
                    QString::fromUtf8(error.what()));
    }
    return {};
}

Result<void> HuntOpening::checkSchema()
{
    const int version = m_connection->value<int>("PRAGMA user_version").value_or(0);
    if (schemaFingerprint(*m_connection) == expectedFingerprint(version, scripts()))
        return {};
    return fail(Hunt::tr("%1 holds tables or triggers that Foothold did not make. "
                         "It was not opened and left as it is.")
                    .arg(shown(m_path)));
}

void HuntOpening::trust()
{
    // SQLite refuses full-text tables inside triggers while the schema is not trusted; by now it is known to
    // be ours.
    m_connection->script("PRAGMA trusted_schema = ON; PRAGMA foreign_keys = ON;");
    if (!wantsToWrite())
        return;
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    m_connection->script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; "
                         "PRAGMA checkpoint_fullfsync = ON;");
    m_connection->foldInBackground(m_path);
}
