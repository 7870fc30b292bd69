// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/travel.h"

#include "core/sql/connection.h"

#include <SQLiteCpp/Exception.h>
#include <algorithm>

namespace {
/// How many steps lie between here and there: undone ones count as negative.
struct Way {
    int undo = 0;
    int redo = 0;
    bool isOpen = false;
};

Way wayTo(const Hunt &hunt, qint64 id)
{
    const std::vector<HistoryStep> steps = hunt.history();
    const auto target = std::ranges::find(steps, id, &HistoryStep::id);
    if (target == steps.end() || target->state == HistoryStep::State::Replaced)
        return {};
    Way way;
    way.isOpen = true;
    // Newest first: undone steps stand above done ones.
    const bool isBack = target->state == HistoryStep::State::Done;
    for (auto step = isBack ? steps.begin() : target; step != (isBack ? target : steps.end()); ++step) {
        const bool counts = step->state == (isBack ? HistoryStep::State::Done : HistoryStep::State::Undone);
        way.isOpen = way.isOpen && (!counts || step->canReplay);
        (isBack ? way.undo : way.redo) += counts;
    }
    return way;
}
} // namespace

bool canGoTo(const Hunt &hunt, qint64 step)
{
    const Way way = wayTo(hunt, step);
    return way.isOpen && way.undo + way.redo > 0 && !hunt.isReadOnly();
}

Result<void> goTo(Hunt &hunt, qint64 step)
{
    Way way = wayTo(hunt, step);
    for (; way.undo > 0; --way.undo) {
        if (const Result<Replayed> undone = hunt.undo(); !undone)
            return tl::unexpected(undone.error());
    }
    for (; way.redo > 0; --way.redo) {
        if (const Result<Replayed> redone = hunt.redo(); !redone)
            return tl::unexpected(redone.error());
    }
    return {};
}

Result<void> beginHistoryHere(Hunt &hunt)
{
    const std::vector<HistoryStep> steps = hunt.history();
    if (steps.empty())
        return {};
    try {
        sql::Transaction transaction(hunt.connection());
        History(hunt.connection()).cutAt(steps.front().id);
        transaction.commit();
        return {};
    } catch (const SQLite::Exception &error) {
        return fail(Hunt::tr("The history could not be closed; it is as it was."),
                    QString::fromUtf8(error.what()));
    }
}
