# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Undo, history and repainting rest on SQLite's session extension, search on FTS5: say so now rather than at start-up.
include(CheckCXXSourceRuns)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
check_cxx_source_runs("
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
int main() {
    sqlite3 *db = nullptr;
    sqlite3_session *session = nullptr;
    if (sqlite3_open(\":memory:\", &db) != SQLITE_OK) return 1;
    if (sqlite3session_create(db, \"main\", &session) != SQLITE_OK) return 2;
    sqlite3session_delete(session);
    return sqlite3_exec(db, \"CREATE VIRTUAL TABLE t USING fts5(x)\", nullptr, nullptr, nullptr) == SQLITE_OK ? 0 : 3;
}" FOOTHOLD_SQLITE_IS_COMPLETE)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT FOOTHOLD_SQLITE_IS_COMPLETE)
  message(FATAL_ERROR "This SQLite lacks the session extension or FTS5. Foothold needs SQLite 3.40 or newer with both "
                      "(Debian: libsqlite3-dev; vcpkg: sqlite3[session,fts5]; Homebrew: sqlite).")
endif()
