// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/work.h"

#include "core/hunt/names.h"
#include "core/model/application.h"

using namespace Qt::StringLiterals;

namespace {
template <class Record>
Result<IdOf<Record>> insertFor(Hunt &hunt, const QString &key, std::optional<ApplicationId> application,
                               const Record &record)
{
    if (application && !hunt.find(*application))
        return fail(Hunt::tr("That application is not in this hunt."));
    const QString name = application ? names::ofApplication(hunt, *application) : QString();
    IdOf<Record> made;
    const Result<Changes> changes = hunt.change({key, {name}, {}}, [&]() -> Result<void> {
        made = hunt.table<Record>().insert(record);
        return {};
    });
    return changes ? Result<IdOf<Record>>(made) : tl::unexpected(changes.error());
}
} // namespace

Result<NoteId> addNote(Hunt &hunt, ApplicationId application, const QString &text, const QDateTime &at)
{
    if (text.trimmed().isEmpty())
        return fail(Hunt::tr("A note needs some text."));
    return insertFor(hunt, u"note"_s, application, Note {{}, application, at, text, {}});
}

Result<TaskId> addTask(Hunt &hunt, const Task &task)
{
    if (task.title.trimmed().isEmpty())
        return fail(Hunt::tr("A task needs some text."));
    return insertFor(hunt, u"task"_s, task.application, task);
}

Result<InterviewId> addInterview(Hunt &hunt, const Interview &interview)
{
    Interview counted = interview;
    if (counted.round <= 0)
        counted.round =
            int(hunt.table<Interview>().whereId("application_id", interview.application).size()) + 1;
    return insertFor(hunt, u"interview"_s, std::optional(interview.application), counted);
}
