// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card_store.h"

#include "core/base/fold.h"
#include "core/hunt/stages.h"
#include "core/model/company.h"
#include "core/model/gap_log.h"
#include "core/model/posting.h"
#include "core/model/posting_skill.h"
#include "core/model/profile_skill.h"
#include "core/search/search.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

CardStore::CardStore(Hunt &hunt, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hunt(hunt)
    , m_clock(clock)
{
    load();
    connect(&hunt, &Hunt::changed, this, &CardStore::absorb);
}

void CardStore::load()
{
    m_stages = stagesInOrder(m_hunt);
    m_agendas = agendas(m_hunt, m_clock.now());
    m_entries.clear();
    m_sorted.clear();
    // cards() answers in the order of m_sorted.
    for (CardRow &row : cards(m_hunt)) {
        const qint64 id = row.id.value;
        m_sorted.push_back(&m_entries.emplace(id, Entry {std::move(row), {}, {}}).first->second);
    }
    sortIntoColumns();
}

void CardStore::refresh()
{
    load();
    Q_EMIT stagesChanged();
    Q_EMIT orderChanged();
}

const Stage *CardStore::stage(StageId id) const
{
    const auto found = std::ranges::find(m_stages, id, &Stage::id);
    return found == m_stages.end() ? nullptr : &*found;
}

const std::vector<ApplicationId> &CardStore::column(StageId stage) const
{
    static const std::vector<ApplicationId> none;
    const auto found = m_columns.find(stage);
    return found == m_columns.end() ? none : found->second;
}

int CardStore::total(StageId stage) const
{
    const auto found = m_totals.find(stage);
    return found == m_totals.end() ? 0 : found->second;
}

int CardStore::liveShown() const
{
    int sum = 0;
    for (const Stage &stage : m_stages)
        sum += isClosed(stage) ? 0 : int(column(stage.id).size());
    return sum;
}

int CardStore::liveTotal() const
{
    int sum = 0;
    for (const Stage &stage : m_stages)
        sum += isClosed(stage) ? 0 : total(stage.id);
    return sum;
}

const CardRow *CardStore::row(ApplicationId id) const
{
    const Entry *found = entry(id);
    return found ? &found->row : nullptr;
}

const CardStore::Entry *CardStore::entry(ApplicationId id) const
{
    const auto found = m_entries.find(id.value);
    return found == m_entries.end() ? nullptr : &found->second;
}

void CardStore::sortIntoColumns()
{
    m_columns.clear();
    m_totals.clear();
    for (const Entry *entry : m_sorted) {
        ++m_totals[entry->row.stage];
        if (passes(*entry))
            m_columns[entry->row.stage].push_back(entry->row.id);
    }
}

bool CardStore::passes(const Entry &entry) const
{
    if (m_filterWords.isEmpty())
        return true;
    if (m_found && m_found->contains(entry.row.id))
        return true;
    return std::ranges::all_of(m_filterWords,
                               [&](const QString &word) { return entry.haystack.contains(word); });
}

void CardStore::setFilter(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    m_filterWords = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    m_found.reset();
    if (!m_filterWords.isEmpty()) {
        const std::vector<ApplicationId> found = search::applications(m_hunt, wanted);
        m_found = QSet<ApplicationId>(found.begin(), found.end());
        for (auto &[id, entry] : m_entries) {
            if (entry.haystack.isNull())
                entry.haystack =
                    folded(entry.row.title + u' ' + entry.row.company + u' ' + entry.row.location);
        }
    }
    sortIntoColumns();
    Q_EMIT orderChanged();
}

void CardStore::setMark(ApplicationId id, CardMark mark, bool on)
{
    CardMarks marks = m_marks.value(id);
    marks.setFlag(mark, on);
    if (marks == m_marks.value(id))
        return;
    if (marks)
        m_marks[id] = marks;
    else
        m_marks.remove(id);
    Q_EMIT facesChanged({id});
}

void CardStore::clearMark(CardMark mark)
{
    for (const ApplicationId id : marked(mark))
        setMark(id, mark, false);
}

std::vector<ApplicationId> CardStore::marked(CardMark mark) const
{
    std::vector<ApplicationId> ids;
    for (auto entry = m_marks.cbegin(); entry != m_marks.cend(); ++entry) {
        if (entry->testFlag(mark))
            ids.push_back(entry.key());
    }
    std::ranges::sort(ids, {}, [&](ApplicationId id) {
        const CardRow *card = row(id);
        return card ? std::pair(card->stage, card->orderKey) : std::pair(StageId {}, QString());
    });
    return ids;
}

QString CardStore::spokenName(ApplicationId id) const
{
    const QString name = cardAccessibleName(face(id));
    return id == m_spokenId && !m_spokenPrefix.isEmpty() ? m_spokenPrefix + u". "_s + name : name;
}

void CardStore::setSpokenPrefix(ApplicationId id, const QString &prefix)
{
    m_spokenId = id;
    m_spokenPrefix = prefix;
}

void CardStore::setPreview(StageId stage, std::vector<ApplicationId> order)
{
    for (auto &[other, ids] : m_columns) {
        if (other != stage)
            std::erase_if(ids, [&](ApplicationId id) { return std::ranges::find(order, id) != order.end(); });
    }
    m_columns[stage] = std::move(order);
    Q_EMIT orderChanged();
}

void CardStore::endPreview()
{
    sortIntoColumns();
    Q_EMIT orderChanged();
}
