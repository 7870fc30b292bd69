// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/changeset.h"

#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

/// What a change is called. The sentence is made when shown, so that it speaks the running language.
struct Step {
    /// Stable word: "move", "edit", "add".
    QString key {};
    /// Names as they were: a company that is renamed later keeps its old name here.
    QStringList arguments {};
    /// Changes of the same non-empty key within five seconds become one step: typing in one field.
    QString joinKey {};
};

/// One row of the history.
struct HistoryStep {
    enum class State { Done, Undone, Replaced };

    qint64 id = 0;
    QDateTime at {};
    QString key {};
    QStringList arguments {};
    State state = State::Done;
    /// False once a purge or a newer change has taken the changeset away.
    bool canReplay = false;
    bool operator==(const HistoryStep &) const = default;
};

/// The history table. Linear: a new change replaces what was undone.
class History final
{
public:
    explicit History(sql::Connection &connection) : m_connection(connection) { }

    /// All steps, newest first.
    std::vector<HistoryStep> steps() const;
    /// The step that undo would take back, if its changeset is there.
    std::optional<HistoryStep> nextUndo() const;
    std::optional<HistoryStep> nextRedo() const;

    qint64 append(const Step &step, const sql::Changeset &changeset, const QDateTime &at);
    void overwrite(qint64 id, const sql::Changeset &changeset, const QDateTime &at);
    void erase(qint64 id);
    void setState(qint64 id, HistoryStep::State state);
    /// Marks undone steps as replaced and lets their changesets go.
    void replaceUndone();
    sql::Changeset changeset(qint64 id) const;
    int schemaOf(qint64 id) const;
    /// Lets the changesets of this step and of all older ones go; titles and times stay.
    void cutAt(qint64 id);

private:
    std::optional<HistoryStep> first(const char *condition) const;

    sql::Connection &m_connection;
};
