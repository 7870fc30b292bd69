// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/application_detail.h"

#include "core/hunt/stages.h"
#include "core/model/application_contact.h"
#include "core/model/capture.h"
#include "core/model/company.h"
#include "core/model/insert_only.h"

#include <algorithm>

namespace {
template <class Record> std::vector<Record> ofApplication(const Hunt &hunt, ApplicationId id)
{
    return hunt.table<Record>().whereId("application_id", id);
}

std::vector<Note> notesOf(const Hunt &hunt, ApplicationId id)
{
    std::vector<Note> notes = ofApplication<Note>(hunt, id);
    std::ranges::sort(notes, std::greater<>(), [](const Note &note) { return std::pair(note.at, note.id); });
    return notes;
}

std::vector<Interview> interviewsOf(const Hunt &hunt, ApplicationId id)
{
    std::vector<Interview> interviews = ofApplication<Interview>(hunt, id);
    std::ranges::stable_sort(interviews, {}, &Interview::at);
    return interviews;
}

std::vector<Task> tasksOf(const Hunt &hunt, ApplicationId id)
{
    std::vector<Task> tasks = ofApplication<Task>(hunt, id);
    std::ranges::stable_sort(tasks, {}, [](const Task &task) {
        return std::tuple(task.doneOn.has_value(), !task.dueOn.has_value(), task.dueOn.value_or(QDate()));
    });
    return tasks;
}

std::vector<Contact> contactsOf(const Hunt &hunt, ApplicationId id)
{
    std::vector<Contact> contacts;
    for (const ApplicationContact &link : ofApplication<ApplicationContact>(hunt, id)) {
        const auto contact = hunt.find(link.contact);
        if (contact && !contact->deletedAt)
            contacts.push_back(*contact);
    }
    return contacts;
}

std::optional<QDate> appliedOn(const Hunt &hunt, const std::vector<StageChange> &newestFirst)
{
    std::optional<QDate> day;
    for (const StageChange &move : newestFirst) {
        const auto stage = hunt.find(move.stage);
        if (stage && stage->kind == StageKind::Active)
            day = move.on;
    }
    return day;
}

std::optional<QDateTime> copyTakenAt(const Hunt &hunt, PostingId posting)
{
    std::optional<QDateTime> newest;
    for (const Capture &capture : hunt.table<Capture>().whereId("posting_id", posting))
        newest = newest ? std::max(*newest, capture.takenAt) : capture.takenAt;
    return newest;
}

template <class Record, class Owner>
bool touchesOwned(const Changes &changes, Owner owner, const std::vector<Record> &shown)
{
    return std::ranges::any_of(changes.rows<Record>(), [&](const Changes::Row &row) {
        return row.owner == owner.value
            || std::ranges::find(shown, row.id, [](const Record &record) { return record.id.value; })
            != shown.end();
    });
}

template <class Record, class Id> bool touchesRow(const Changes &changes, Id id)
{
    return std::ranges::find(changes.rows<Record>(), id.value, &Changes::Row::id)
        != changes.rows<Record>().end();
}

std::vector<std::pair<GapState, int>> countsOf(const Coverage &coverage)
{
    std::vector<std::pair<GapState, int>> counts;
    for (const GapState state :
         {GapState::Have, GapState::Ready, GapState::Learning, GapState::Gap, GapState::NotForMe}) {
        const auto count = int(std::ranges::count(coverage.groups, std::optional(state), &AskedGroup::state));
        if (count > 0)
            counts.emplace_back(state, count);
    }
    return counts;
}
} // namespace

std::optional<ApplicationDetail> applicationDetail(const Hunt &hunt, ApplicationId id, const QDateTime &now)
{
    const auto row = card(hunt, id);
    const auto application = row ? hunt.find(id) : std::nullopt;
    const auto posting = application ? hunt.find(application->posting) : std::nullopt;
    const auto stage = row ? hunt.find(row->stage) : std::nullopt;
    if (!posting || !stage)
        return {};
    ApplicationDetail detail {*application, *posting, row->company, stagesInOrder(hunt), *stage};
    detail.agenda = agendaOf(hunt, id, now);
    detail.furthest = detail.agenda.furthest ? hunt.find(*detail.agenda.furthest) : std::nullopt;
    detail.next = nextAction(*row, *stage, detail.agenda, now.date());
    detail.notes = notesOf(hunt, id);
    detail.interviews = interviewsOf(hunt, id);
    detail.tasks = tasksOf(hunt, id);
    detail.contacts = contactsOf(hunt, id);
    detail.moves = counting(ofApplication<StageChange>(hunt, id));
    detail.appliedOn = appliedOn(hunt, detail.moves);
    detail.copyTakenAt = copyTakenAt(hunt, posting->id);
    return detail;
}

PostingSkills postingSkills(const Hunt &hunt, PostingId posting)
{
    const Standing standing = standingOf(hunt);
    const std::vector<AskedSkill> asked = askedSkills(hunt, posting);
    PostingSkills skills;
    for (const Mention &mention : mentionsOf(hunt, posting)) {
        const auto word = std::ranges::find(asked, mention.skill, &AskedSkill::skill);
        if (word != asked.end())
            skills.marks.push_back(
                {mention.skill, word->priority, standing.of(mention.skill), mention.start, mention.end});
    }
    skills.coverage = coverageOf(asked, standing);
    skills.hasProfile = standing.hasProfile();
    if (skills.hasProfile)
        skills.counts = countsOf(skills.coverage);
    return skills;
}

bool touches(const Changes &changes, const ApplicationDetail &detail)
{
    const ApplicationId id = detail.application.id;
    const bool touchesPosting = touchesRow<Posting>(changes, detail.posting.id)
        || std::ranges::find(changes.rows<Capture>(), detail.posting.id.value, &Changes::Row::owner)
            != changes.rows<Capture>().end();
    const bool touchesCompany =
        detail.posting.company && touchesRow<Company>(changes, *detail.posting.company);
    return touchesPosting || touchesCompany || touchesRow<Application>(changes, id)
        || changes.touches(tableOf<Stage>) || touchesOwned(changes, id, detail.moves)
        || touchesOwned(changes, id, detail.notes) || touchesOwned(changes, id, detail.interviews)
        || touchesOwned(changes, id, detail.tasks) || touchesOwned(changes, id, detail.contacts)
        || changes.touches(tableOf<Offer>) || changes.touches(tableOf<ApplicationContact>);
}
