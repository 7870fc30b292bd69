// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <thread>

struct sqlite3;

namespace sql {
/// Folds the write-ahead log into the database file on a thread of its own, over a second connection. SQLite
/// itself does that inside whichever commit makes the log long, and that one then waits for the disk.
class Checkpointer final
{
public:
    /// Takes over from SQLite's own checkpoints of `handle`, which is open on `path` and outlives this.
    Checkpointer(sqlite3 *handle, QString path);
    /// Waits for a checkpoint that is under way.
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

private:
    static int afterCommit(void *self, sqlite3 *handle, const char *schema, int pages);
    void begin();

    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::thread m_worker;
    std::atomic<bool> m_isWorking = false;
};
} // namespace sql
