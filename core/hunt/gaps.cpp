// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/gaps.h"

#include "core/hunt/field_rules.h"
#include "core/hunt/skill_rows.h"
#include "core/model/evidence.h"
#include "core/model/insert_only.h"
#include "core/model/profile_skill.h"
#include "core/model/standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int highestLevel = 4;
constexpr double mostHours = 10000;
constexpr int minutesOfADay = 24 * 60;

template <class Record> std::vector<Record> rowsOf(const Hunt &hunt, const QString &skill)
{
    return skill.isEmpty() ? skillrows::all<Record>(hunt) : skillrows::of<Record>(hunt, skill);
}

template <class Record> Result<IdOf<Record>> inserted(Hunt &hunt, const Step &step, const Record &record)
{
    IdOf<Record> made;
    const Result<Changes> changes = hunt.change(step, [&]() -> Result<void> {
        made = hunt.table<Record>().insert(record);
        return {};
    });
    return changes ? Result<IdOf<Record>>(made) : tl::unexpected(changes.error());
}

/// Changes one field of a skill's note, which is made when there is none.
template <class Value>
Result<Changes> setInNote(Hunt &hunt, const QString &skill, const QString &name, Value GapNote::*member,
                          const Value &value)
{
    const char *label = nullptr;
    forEachField<GapNote>([&](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, Value GapNote::*>) {
            if (field.member == member)
                label = field.label;
        }
    });
    const QString field = QString::fromUtf8(label);
    return hunt.change({u"edit"_s, {name, u"field:"_s + field}, skill + field}, [&]() -> Result<void> {
        GapNote note = gapNote(hunt, skill);
        const bool isNew = !note.id;
        if (note.*member == value)
            return {};
        note.*member = value;
        if (isNew)
            hunt.table<GapNote>().insert(note);
        else
            hunt.table<GapNote>().update(note);
        return {};
    });
}
} // namespace

Result<Changes> setGapState(Hunt &hunt, const QString &skill, GapState state, QDate on, const QString &name,
                            const QString &note)
{
    if (skill.isEmpty())
        return fail(Hunt::tr("A skill is needed to say where you stand with it."));
    if (!on.isValid())
        return fail(Hunt::tr("A day is needed to say since when."));
    return hunt.change({u"gapState"_s, {name, u"state:"_s + toKey(state)}, {}}, [&]() -> Result<void> {
        const std::vector<GapLog> log = gapLog(hunt, skill);
        if (!log.empty() && log.front().state == state && note.isEmpty())
            return {};
        // The newest word counts, so that it never lies before the one it answers.
        const QDate day = log.empty() ? on : std::max(on, log.front().on);
        hunt.table<GapLog>().insert({{}, skill, state, day, note, {}});
        return {};
    });
}

std::optional<LevelProposal> levelProposal(const Hunt &hunt, const QString &skill)
{
    const std::vector<GapLog> log = gapLog(hunt, skill);
    if (log.empty() || log.front().state != GapState::Have)
        return {};
    const std::vector<ProfileSkill> rows = skillrows::of<ProfileSkill>(hunt, skill);
    const std::optional<int> level = rows.empty() ? std::nullopt : std::optional(rows.back().level);
    if (level.value_or(0) >= workingLevel)
        return {};
    const int aim = gapNote(hunt, skill).targetLevel.value_or(workingLevel);
    return LevelProposal {skill, level, std::max(aim, workingLevel)};
}

bool provesReady(const Hunt &hunt, const QString &skill)
{
    const std::vector<GapLog> log = gapLog(hunt, skill);
    return !log.empty() && log.front().state == GapState::Ready
        && !skillrows::of<Evidence>(hunt, skill).empty();
}

GapNote gapNote(const Hunt &hunt, const QString &skill)
{
    const std::vector<GapNote> notes = skillrows::of<GapNote>(hunt, skill);
    GapNote none;
    none.skill = skill;
    return notes.empty() ? none : notes.front();
}

Result<Changes> setGapNote(Hunt &hunt, const QString &skill, const QString &text, const QString &name)
{
    return setInNote(hunt, skill, name, &GapNote::text, text);
}

Result<Changes> setTargetLevel(Hunt &hunt, const QString &skill, std::optional<int> level,
                               const QString &name)
{
    if (level && (*level < 1 || *level > highestLevel))
        return fail(Hunt::tr("A target level is 1 (basic), 2 (working), 3 (strong) or 4 (expert)."));
    return setInNote(hunt, skill, name, &GapNote::targetLevel, level);
}

Result<Changes> setHoursPlanned(Hunt &hunt, const QString &skill, std::optional<double> hours,
                                const QString &name)
{
    if (hours && !(*hours >= 0 && *hours <= mostHours))
        return fail(Hunt::tr("Hours are a number from 0 to 10 000."));
    return setInNote(hunt, skill, name, &GapNote::hoursPlanned, hours);
}

Result<Changes> setTargetDate(Hunt &hunt, const QString &skill, std::optional<QDate> day, const QString &name)
{
    constexpr int firstYear = 2000;
    constexpr int lastYear = 2100;
    if (day && (day->year() < firstYear || day->year() > lastYear))
        return fail(Hunt::tr("A target date lies between 2000 and 2100. Nothing was changed."));
    return setInNote(hunt, skill, name, &GapNote::targetDate, day);
}

Result<ResourceId> addResource(Hunt &hunt, const Resource &given, const QString &name)
{
    Resource resource = given;
    resource.title = given.title.trimmed();
    resource.url = given.url.trimmed();
    if (resource.title.isEmpty() && resource.url.isEmpty())
        return fail(Hunt::tr("A resource needs a title or a link."));
    if (const Result<void> link = checkLink(resource.url); !link)
        return tl::unexpected(link.error());
    return inserted(hunt, {u"resource"_s, {name}, {}}, resource);
}

Result<Changes> editResource(Hunt &hunt, const Resource &resource, const QString &name)
{
    return hunt.change({u"resource"_s, {name}, u"resource"_s + resource.id.toString()},
                       [&]() -> Result<void> {
                           if (!hunt.find(resource.id))
                               return fail(Hunt::tr("That resource is not in this hunt."));
                           hunt.table<Resource>().update(resource);
                           return {};
                       });
}

Result<Changes> trashResource(Hunt &hunt, ResourceId id, const QDateTime &at, const QString &name)
{
    auto resource = hunt.find(id);
    if (!resource)
        return fail(Hunt::tr("That resource is not in this hunt."));
    return hunt.change({u"resource"_s, {name}, {}}, [&]() -> Result<void> {
        resource->deletedAt = at;
        hunt.table<Resource>().update(*resource);
        return {};
    });
}

Result<TimeLogId> logTime(Hunt &hunt, const TimeLog &entry, const QString &name)
{
    const int fewest = entry.replaces ? 0 : 1;
    if (entry.skill.isEmpty() || !entry.on.isValid())
        return fail(Hunt::tr("Time is logged for a skill and on a day."));
    if (entry.minutes < fewest || entry.minutes > minutesOfADay)
        return fail(Hunt::tr("The time of one entry is from a minute to 24 hours."));
    if (entry.replaces && !hunt.find(*entry.replaces))
        return fail(Hunt::tr("The entry to correct is not in this hunt."));
    return inserted(hunt, {u"time"_s, {name}, {}}, entry);
}

std::vector<TimeLog> timeLogged(const Hunt &hunt, const QString &skill)
{
    std::vector<TimeLog> entries = counting(rowsOf<TimeLog>(hunt, skill));
    std::erase_if(entries, [](const TimeLog &entry) { return entry.minutes <= 0; });
    return entries;
}

std::vector<GapLog> gapLog(const Hunt &hunt, const QString &skill)
{
    return counting(rowsOf<GapLog>(hunt, skill));
}
