// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/stages.h"

#include "core/base/fold.h"
#include "core/base/order_key.h"
#include "core/hunt/names.h"
#include "core/model/insert_only.h"
#include "core/model/stage_change.h"
#include "core/sql/connection.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString orderKeyOf(const Hunt &hunt, std::optional<ApplicationId> application)
{
    const auto row = application ? hunt.find(*application) : std::nullopt;
    return row ? row->orderKey : QString();
}

/// The last card of `column` in front of `before` that does not itself move.
std::optional<ApplicationId> neighbourBefore(const std::vector<ApplicationId> &resting, Place place)
{
    const auto at = place.before ? std::ranges::find(resting, *place.before) : resting.end();
    return at == resting.begin() ? std::nullopt : std::optional(*std::prev(at));
}

void setOrderKey(Hunt &hunt, ApplicationId id, const QString &key)
{
    if (auto application = hunt.find(id)) {
        application->orderKey = key;
        hunt.table<Application>().update(*application);
    }
}

/// Gives every card of a column a fresh short key.
void respace(Hunt &hunt, const std::vector<ApplicationId> &column)
{
    const std::vector<QString> keys = order_key::spaced(qsizetype(column.size()));
    for (size_t i = 0; i < column.size(); ++i)
        setOrderKey(hunt, column[i], keys[i]);
}

void reorder(Hunt &hunt, std::span<const ApplicationId> moving, StageId to, Place place)
{
    std::vector<ApplicationId> resting = columnOf(hunt, to);
    std::erase_if(resting, [&](ApplicationId id) { return std::ranges::find(moving, id) != moving.end(); });
    if (place.before && std::ranges::find(resting, *place.before) == resting.end())
        place = Place::end();
    QString before = orderKeyOf(hunt, neighbourBefore(resting, place));
    const QString after = orderKeyOf(hunt, place.before);
    // Equal keys can only come from two machines; they leave no room between them.
    bool isCrowded = !after.isEmpty() && before >= after;
    for (const ApplicationId id : moving) {
        if (isCrowded)
            break;
        before = order_key::between(before, after);
        isCrowded = before.size() > order_key::longest;
        setOrderKey(hunt, id, before);
    }
    if (!isCrowded)
        return;
    const auto at = place.before ? std::ranges::find(resting, *place.before) : resting.end();
    resting.insert(at, moving.begin(), moving.end());
    respace(hunt, resting);
}

/// The cards of `moving` that are in their place already need no new key.
bool isInPlace(const std::vector<ApplicationId> &column, std::span<const ApplicationId> moving, Place place)
{
    // Not std::ranges::search: Clang 14 does not compile it with libstdc++ 12.
    const auto first = std::search(column.begin(), column.end(), moving.begin(), moving.end());
    if (first == column.end())
        return false;
    const auto behind = first + qsizetype(moving.size());
    return place.before ? behind != column.end() && *behind == *place.before : behind == column.end();
}
} // namespace

Result<Changes> moveApplications(Hunt &hunt, std::span<const ApplicationId> applications, StageId to,
                                 Place place, QDate on, const QString &note)
{
    const auto stage = hunt.find(to);
    if (!stage)
        return fail(Hunt::tr("That stage is not in this hunt."));
    const Step step {u"move"_s, {names::ofApplications(hunt, applications), names::ofStage(*stage)}, {}};
    return hunt.change(step, [&]() -> Result<void> {
        for (const ApplicationId id : applications) {
            if (!hunt.find(id))
                return fail(Hunt::tr("That application is not in this hunt."));
            if (stageOf(hunt, id) != to)
                hunt.table<StageChange>().insert({{}, id, to, on, note, {}});
        }
        if (!isInPlace(columnOf(hunt, to), applications, place))
            reorder(hunt, applications, to, place);
        return {};
    });
}

std::vector<Stage> stagesInOrder(const Hunt &hunt)
{
    std::vector<Stage> stages = hunt.table<Stage>().all();
    std::ranges::stable_sort(stages, {}, &Stage::orderKey);
    return stages;
}

std::optional<Stage> stageByKey(const Hunt &hunt, const QString &key)
{
    const std::vector<Stage> found = hunt.table<Stage>().whereText("key", key);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Stage> stageByWord(const Hunt &hunt, const QString &word)
{
    if (const auto stage = stageByKey(hunt, word))
        return stage;
    for (const Stage &stage : stagesInOrder(hunt)) {
        if (folded(stageName(stage)) == folded(word))
            return stage;
    }
    return {};
}

QString stageName(const Stage &stage)
{
    return stage.name.value_or(names::ofDefaultStage(stage.key));
}

bool isClosed(const Stage &stage)
{
    return stage.kind == StageKind::Won || stage.kind == StageKind::Lost;
}

std::vector<ApplicationId> columnOf(const Hunt &hunt, StageId stage)
{
    return hunt.connection().safely([&] {
        std::vector<ApplicationId> column;
        hunt.connection().each(
            "SELECT a.id FROM application_now n JOIN application a ON a.id = n.application_id "
            "JOIN posting p ON p.id = a.posting_id "
            "WHERE n.stage_id = ? AND a.deleted_at IS NULL AND p.deleted_at IS NULL "
            "ORDER BY a.order_key, a.id",
            [&](SQLite::Statement &row) { column.push_back(ApplicationId {row.getColumn(0).getInt64()}); },
            stage);
        return column;
    });
}

std::vector<StageChange> stageLog(const Hunt &hunt, ApplicationId application)
{
    std::vector<StageChange> log = counting(hunt.table<StageChange>().whereId("application_id", application));
    std::ranges::reverse(log);
    return log;
}

std::optional<StageId> stageOf(const Hunt &hunt, ApplicationId application)
{
    return hunt.connection().safely([&] {
        return hunt.connection().value<StageId>(
            "SELECT stage_id FROM application_now WHERE application_id = ?", application);
    });
}
