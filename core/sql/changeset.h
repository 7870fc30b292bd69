// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_session;

namespace sql {
class Connection;

/// What one transaction did to the recorded tables, as SQLite's session extension writes it: it can be
/// inverted, joined with the next one, and applied.
class Changeset final
{
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }

    Changeset inverted() const;
    /// This one and then `next` as one; changes that cancel out vanish.
    Changeset joinedWith(const Changeset &next) const;
    /// Which rows it touches.
    Changes changes() const;
    /// Replays it. A row already gone is skipped, a row that differs is replaced, anything else throws.
    void apply(Connection &connection) const;

private:
    QByteArray m_bytes;
};

/// Records what happens to the given tables from its construction to its end.
class Recorder final
{
public:
    Recorder(Connection &connection, const std::vector<const char *> &tables);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    Changeset changeset() const;

private:
    sqlite3_session *m_session = nullptr;
};
} // namespace sql
