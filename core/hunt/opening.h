// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

namespace SQLite {
class Exception;
}

/// Opens one hunt: looks at the file before SQLite does, takes the lock, migrates with a backup, and refuses
/// with a sentence whatever is not a healthy hunt of this program. Nothing is written before all of that is
/// known.
class HuntOpening final
{
public:
    HuntOpening(QString path, const OpenOptions &options);

    Result<std::unique_ptr<Hunt>> run();

private:
    Result<void> inspect();
    Result<void> inspectHeader();
    Result<void> lock();
    Result<void> create();
    Result<void> connect();
    Result<void> migrateOlder();
    Result<void> checkSchema();
    Result<void> copyAside();
    void trust();
    /// The sentence for what SQLite could not do.
    Error faultOf(const SQLite::Exception &error) const;

    const std::vector<QByteArray> &scripts() const;
    int newestVersion() const { return int(scripts().size()); }
    bool wantsToWrite() const
    {
        return m_options.access == OpenOptions::Access::Write && m_readOnlyReason.isEmpty();
    }

    QString m_path;
    QString m_openedPath;
    OpenOptions m_options;
    QString m_readOnlyReason;
    bool m_exists = false;
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<sql::Connection> m_connection;
};
