// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/trash.h"

#include "core/hunt/migrations.h"
#include "core/hunt/names.h"
#include "core/model/records.h"
#include "core/sql/connection.h"

#include <QDateTime>
#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {
Result<Changes> setDeleted(Hunt &hunt, const QString &key, std::span<const ApplicationId> applications,
                           std::optional<QDateTime> deletedAt)
{
    const Step step {key, {names::ofApplications(hunt, applications)}, {}};
    return hunt.change(step, [&]() -> Result<void> {
        for (const ApplicationId id : applications) {
            auto application = hunt.find(id);
            if (!application)
                return fail(Hunt::tr("That application is not in this hunt."));
            // What is in the trash already stays there since then.
            if (application->deletedAt.has_value() == deletedAt.has_value())
                continue;
            application->deletedAt = deletedAt;
            hunt.table<Application>().update(*application);
        }
        return {};
    });
}

/// The postings that lose their last application now: they have nothing left to show.
std::vector<PostingId> postingsLeftAlone(sql::Connection &connection, const QDateTime &before)
{
    std::vector<PostingId> left;
    connection.each(
        "SELECT posting_id FROM application WHERE posting_id IN "
        "(SELECT posting_id FROM application WHERE deleted_at IS NOT NULL) GROUP BY posting_id "
        "HAVING count(*) = sum(deleted_at IS NOT NULL AND deleted_at < ?)",
        [&](SQLite::Statement &row) { left.push_back(PostingId {row.getColumn(0).getInt64()}); }, before);
    return left;
}

/// Deletes the rows trashed before the time and gives their number; children go with them by reference.
qint64 removeTrashed(sql::Connection &connection, const QDateTime &before)
{
    const std::vector<PostingId> left = postingsLeftAlone(connection, before);
    qint64 removed = 0;
    forEachRecord([&]<class Record>() {
        if constexpr (Trashable<Record>)
            removed += connection.run(std::string("DELETE FROM ") + tableOf<Record> + " WHERE deleted_at < ?",
                                      before);
    });
    for (const PostingId posting : left)
        removed += connection.run("DELETE FROM posting WHERE id = ?", posting);
    return removed;
}

/// The newest step that touches one of the rows that went.
std::optional<qint64> newestStepTouching(const Hunt &hunt, const Changes &gone)
{
    std::map<QString, std::set<qint64>> ids;
    for (const auto &[table, rows] : gone.tables) {
        for (const Changes::Row &row : rows) {
            if (row.kind == RowChange::Deleted)
                ids[table].insert(row.id);
        }
    }
    for (const HistoryStep &step : hunt.history()) {
        for (const auto &[table, rows] : hunt.changesOf(step.id).tables) {
            const auto known = ids.find(table);
            if (known != ids.end()
                && std::ranges::any_of(rows, [&](const auto &row) { return known->second.contains(row.id); }))
                return step.id;
        }
    }
    return {};
}
} // namespace

Result<Changes> trashApplications(Hunt &hunt, std::span<const ApplicationId> applications)
{
    return setDeleted(hunt, u"trash"_s, applications, QDateTime::currentDateTimeUtc());
}

Result<Changes> restoreApplications(Hunt &hunt, std::span<const ApplicationId> applications)
{
    return setDeleted(hunt, u"restore"_s, applications, {});
}

std::vector<Application> trashedApplications(const Hunt &hunt)
{
    std::vector<Application> rows = hunt.table<Application>().all(Trash::Include);
    std::erase_if(rows, [](const Application &application) { return !application.deletedAt; });
    std::ranges::sort(rows, std::greater<>(),
                      [](const Application &application) { return *application.deletedAt; });
    return rows;
}

Result<qint64> purge(Hunt &hunt, const QDateTime &before)
{
    if (const Result<void> free = hunt.mayChange(); !free)
        return tl::unexpected(free.error());
    try {
        sql::Connection &connection = hunt.connection();
        sql::Transaction transaction(connection);
        // Bytes that only an undone step names could not come back afterwards, so that step goes first.
        hunt.steps().replaceUndone();
        const sql::Recorder recorder(connection, recordedTables());
        const qint64 removed = removeTrashed(connection, before);
        const Changes gone = recorder.changeset().changes();
        if (removed == 0)
            return 0;
        if (const auto step = newestStepTouching(hunt, gone))
            hunt.steps().cutAt(*step);
        connection.run("DELETE FROM blob WHERE hash NOT IN (SELECT hash FROM capture UNION "
                       "SELECT text_hash FROM capture)");
        transaction.commit();
        Q_EMIT hunt.changed(gone);
        return removed;
    } catch (const SQLite::Exception &error) {
        return fail(Hunt::tr("The trash could not be emptied; it is as it was."),
                    QString::fromUtf8(error.what()));
    }
}
