// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/history.h"

#include "core/hunt/migrations.h"
#include "core/sql/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

template <>
inline constexpr auto keysOf<HistoryStep::State> =
    std::array {Keyed {HistoryStep::State::Done, "done"}, Keyed {HistoryStep::State::Undone, "undone"},
                Keyed {HistoryStep::State::Replaced, "replaced"}};

namespace {
// typeof() looks at the row's head; IS NOT NULL would read the changeset of a large import to its end.
constexpr auto columns = "SELECT id, at, key, arguments, state, typeof(changeset) <> 'null' FROM history ";

QString joined(const QStringList &arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

HistoryStep readStep(SQLite::Statement &row)
{
    HistoryStep step;
    step.id = row.getColumn(0).getInt64();
    step.at = SqlValue<QDateTime>::read(row.getColumn(1));
    step.key = SqlValue<QString>::read(row.getColumn(2));
    const auto arguments =
        QJsonDocument::fromJson(SqlValue<QString>::read(row.getColumn(3)).toUtf8()).array();
    for (const auto &argument : arguments)
        step.arguments.append(argument.toString());
    step.state = SqlValue<HistoryStep::State>::read(row.getColumn(4));
    step.canReplay = row.getColumn(5).getInt() != 0;
    return step;
}
} // namespace

std::vector<HistoryStep> History::steps() const
{
    return m_connection.safely([&] {
        std::vector<HistoryStep> steps;
        m_connection.each(columns + std::string("ORDER BY id DESC"),
                          [&](SQLite::Statement &row) { steps.push_back(readStep(row)); });
        return steps;
    });
}

std::optional<HistoryStep> History::first(const char *condition) const
{
    return m_connection.safely([&] {
        std::optional<HistoryStep> step;
        m_connection.each(columns + std::string(condition),
                          [&](SQLite::Statement &row) { step = readStep(row); });
        return step && step->canReplay ? step : std::nullopt;
    });
}

std::optional<HistoryStep> History::nextUndo() const
{
    return first("WHERE state = 'done' ORDER BY id DESC LIMIT 1");
}

std::optional<HistoryStep> History::nextRedo() const
{
    return first("WHERE state = 'undone' ORDER BY id LIMIT 1");
}

qint64 History::append(const Step &step, const sql::Changeset &changeset, const QDateTime &at)
{
    const qint64 id = ids::next();
    m_connection.run("INSERT INTO history (id, at, key, arguments, schema, state, changeset) "
                     "VALUES (?, ?, ?, ?, ?, 'done', ?)",
                     id, at, step.key, joined(step.arguments), schemaVersion(), changeset.bytes());
    return id;
}

void History::overwrite(qint64 id, const sql::Changeset &changeset, const QDateTime &at)
{
    m_connection.run("UPDATE history SET changeset = ?2, at = ?3 WHERE id = ?1", id, changeset.bytes(), at);
}

void History::erase(qint64 id)
{
    m_connection.run("DELETE FROM history WHERE id = ?", id);
}

void History::setState(qint64 id, HistoryStep::State state)
{
    m_connection.run("UPDATE history SET state = ?2 WHERE id = ?1", id, state);
}

void History::replaceUndone()
{
    m_connection.run("UPDATE history SET state = 'replaced', changeset = NULL WHERE state = 'undone'");
}

sql::Changeset History::changeset(qint64 id) const
{
    return sql::Changeset(m_connection.value<QByteArray>("SELECT changeset FROM history WHERE id = ?", id)
                              .value_or(QByteArray()));
}

int History::schemaOf(qint64 id) const
{
    return m_connection.value<int>("SELECT schema FROM history WHERE id = ?", id).value_or(0);
}

void History::cutAt(qint64 id)
{
    m_connection.run("UPDATE history SET changeset = NULL WHERE id <= ?", id);
}
