// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/checkpointer.h"

#include "core/sql/connection.h"

#include <QLoggingCategory>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace {
/// A log of so many pages is folded in: SQLite's own measure.
constexpr int longLog = 1'000;
/// From here the worker plainly does not get on, and the commit itself takes the time.
constexpr int overlongLog = 16 * longLog;

void foldIn(const QString &path)
{
    try {
        sql::Connection connection(path, sql::Connection::Access::ReadWrite);
        connection.script("PRAGMA checkpoint_fullfsync = ON; PRAGMA wal_checkpoint(PASSIVE)");
    } catch (const SQLite::Exception &error) {
        // Nothing is lost: what is committed stands in the log, and the next commit tries again.
        qWarning("The write-ahead log was not folded in: %s", error.what());
    }
}
} // namespace

namespace sql {
Checkpointer::Checkpointer(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path))
{
    sqlite3_wal_hook(m_handle, &Checkpointer::afterCommit, this);
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_handle, nullptr, nullptr);
    if (m_worker.joinable())
        m_worker.join();
}

int Checkpointer::afterCommit(void *self, sqlite3 *handle, const char *schema, int pages)
{
    if (pages >= overlongLog)
        // Its failing is no failure of the commit, which is done.
        sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    else if (pages >= longLog)
        static_cast<Checkpointer *>(self)->begin();
    return SQLITE_OK;
}

void Checkpointer::begin()
{
    if (m_isWorking.exchange(true))
        return;
    if (m_worker.joinable())
        m_worker.join();
    m_worker = std::thread([this] {
        foldIn(m_path);
        m_isWorking = false;
    });
}
} // namespace sql
