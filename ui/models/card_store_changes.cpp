// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/hunt/stages.h"
#include "core/ledger/coverage.h"
#include "core/model/company.h"
#include "core/model/gap_log.h"
#include "core/model/posting.h"
#include "core/model/posting_skill.h"
#include "core/model/profile_skill.h"
#include "core/model/stage_change.h"
#include "core/model/text_value.h"
#include "ui/models/card_store.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The rows that inserted, changed and deleted rows of a table belong to.
template <class Record, class Owner>
void collect(const Hunt &hunt, const Changes &changes, Owner Record::*owner, QSet<qint64> &owners)
{
    for (const Changes::Row &row : changes.rows<Record>()) {
        if (row.owner != 0)
            owners.insert(row.owner);
        if (const auto record = hunt.find(IdOf<Record> {row.id}))
            owners.insert(TextValue<Owner>::format((*record).*owner).toLongLong());
    }
}

/// The order of cards(): by stage, place and id.
auto rankOf(const CardPlace &place)
{
    return std::tie(place.stage, place.orderKey, place.id);
}

/// Changes in these concern every card.
bool concernsAll(const Changes &changes)
{
    return changes.touches(tableOf<Stage>) || changes.touches(tableOf<ProfileSkill>)
        || changes.touches(tableOf<GapLog>) || changes.touches(tableOf<Company>);
}
} // namespace

/// Which cards a change touches; nothing when it concerns them all.
std::optional<std::set<ApplicationId>> CardStore::touchedBy(const Changes &changes) const
{
    if (concernsAll(changes))
        return {};
    QSet<qint64> applications;
    for (const Changes::Row &row : changes.rows<Application>())
        applications.insert(row.id);
    collect(m_hunt, changes, &StageChange::application, applications);
    collect(m_hunt, changes, &Interview::application, applications);
    collect(m_hunt, changes, &Task::application, applications);
    collect(m_hunt, changes, &Offer::application, applications);
    QSet<qint64> postings;
    for (const Changes::Row &row : changes.rows<Posting>())
        postings.insert(row.id);
    collect(m_hunt, changes, &PostingSkill::posting, postings);
    for (const Entry *entry : m_sorted) {
        if (postings.contains(entry->place.posting.value))
            applications.insert(entry->place.id.value);
    }
    std::set<ApplicationId> touched;
    for (const qint64 id : std::as_const(applications))
        touched.insert(ApplicationId {id});
    return touched;
}

std::optional<ApplicationId> CardStore::cardOf(const Changes &changes) const
{
    const auto touched = touchedBy(changes);
    if (!touched)
        return {};
    const auto found = std::ranges::find_if(*touched, [&](ApplicationId id) { return entry(id) != nullptr; });
    return found == touched->end() ? std::nullopt : std::optional(*found);
}

void CardStore::absorb(const Changes &changes)
{
    const auto touched = touchedBy(changes);
    if (!touched) {
        m_standing.reset();
        refresh();
        return;
    }
    if (touched->empty())
        return;
    for (const ApplicationId id : *touched)
        takeRow(id);
    m_filterWords.clear();
    findWords(m_filter);
    sortIntoColumns();
    Q_EMIT orderChanged();
    Q_EMIT facesChanged({touched->begin(), touched->end()});
}

void CardStore::takeRow(ApplicationId id)
{
    if (const Entry *old = entry(id)) {
        removeSorted(*old);
        m_entries.erase(id.value);
    }
    auto row = card(m_hunt, id);
    if (!row) {
        m_marks.remove(id);
        return;
    }
    Entry fresh {{row->id, row->posting, row->stage, row->orderKey}, {}};
    if (m_names)
        m_names->put(*row);
    fresh.seen = std::make_unique<Seen>(Seen {std::move(*row), {}});
    insertSorted(m_entries.emplace(id.value, std::move(fresh)).first->second);
}

void CardStore::insertSorted(const Entry &entry)
{
    const auto place = std::ranges::lower_bound(m_sorted, rankOf(entry.place), {},
                                                [](const Entry *other) { return rankOf(other->place); });
    m_sorted.insert(place, &entry);
}

void CardStore::removeSorted(const Entry &entry)
{
    std::erase(m_sorted, &entry);
}

const CardFace &CardStore::face(ApplicationId id) const
{
    static const CardFace none;
    Seen *found = seen(id);
    if (!found)
        return none;
    if (!found->face)
        found->face = makeFace(found->row);
    return *found->face;
}

CardFace CardStore::makeFace(const CardRow &row) const
{
    CardFace face;
    face.role = row.title;
    face.company = row.company;
    face.placeLong = words::placeLong(row.location, row.workMode);
    face.placeShort = words::placeShort(row.location, row.workMode);
    face.pay = row.pay ? words::payShort(*row.pay) : QString();
    const Stage *own = stage(row.stage);
    if (!own)
        return face;
    face.stage = stageName(*own);
    const Agenda agenda = agendaOf(m_hunt, row.id, m_clock.now());
    const NextAction action = nextAction(row, *own, agenda, m_clock.today());
    const Stage *furthest = action.furthest ? stage(*action.furthest) : nullptr;
    const words::Line line =
        words::line(action, face.stage, furthest ? stageName(*furthest) : QString(), m_clock.today());
    face.footer = {line.icon, line.text, action.needsYou};
    face.isQuiet = action.kind == NextAction::Kind::Quiet;
    if (isClosed(*own))
        face.ending = CardEnding {stageMark(own->key, own->kind, 0, 4), line.text};
    dressSkills(face, row);
    return face;
}

void CardStore::dressSkills(CardFace &face, const CardRow &row) const
{
    if (!m_standing)
        m_standing = standingOf(m_hunt);
    const Coverage coverage = coverageOf(askedSkills(m_hunt, row.posting), *m_standing);
    if (coverage.asked() == 0)
        return;
    for (const AskedGroup &group : coverage.groups)
        face.skills.push_back({group.priority, group.state});
    if (!m_standing->hasProfile()) {
        face.skillsText = QCoreApplication::translate("CardStore", "%n skill(s)", nullptr, coverage.asked());
        return;
    }
    face.skillsText =
        QCoreApplication::translate("CardStore", "%1 of %2").arg(coverage.have()).arg(coverage.asked());
    face.isFullyCovered = coverage.isFull();
}
