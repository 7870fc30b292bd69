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
    m_entries.clear();
    m_sorted.clear();
    // cardPlaces() answers in the order of m_sorted.
    for (CardPlace &place : cardPlaces(m_hunt)) {
        const qint64 id = place.id.value;
        m_sorted.push_back(&m_entries.emplace(id, Entry {std::move(place), {}}).first->second);
    }
    m_names.reset();
    m_filterWords.clear();
    findWords(m_filter);
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
    const Seen *found = seen(id);
    return found ? &found->row : nullptr;
}

CardStore::Seen *CardStore::seen(ApplicationId id) const
{
    const Entry *found = entry(id);
    if (!found)
        return nullptr;
    if (!found->seen) {
        auto row = card(m_hunt, id);
        if (!row)
            return nullptr;
        found->seen = std::make_unique<Seen>(Seen {std::move(*row), {}});
    }
    return found->seen.get();
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
    for (auto from = m_sorted.cbegin(); from != m_sorted.cend();) {
        const StageId stage = (*from)->place.stage;
        const auto to = std::find_if(from, m_sorted.cend(),
                                     [&](const Entry *entry) { return entry->place.stage != stage; });
        std::vector<ApplicationId> &column = m_columns[stage];
        std::for_each(from, to, [&](const Entry *entry) {
            if (passes(*entry))
                column.push_back(entry->place.id);
        });
        m_totals[stage] = int(to - from);
        from = to;
    }
}

bool CardStore::passes(const Entry &entry) const
{
    return std::ranges::all_of(m_filterWords, [&](const FilterWord &word) {
        return word.hits.hold(entry.place.id, entry.place.posting);
    });
}

void CardStore::setFilter(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    findWords(wanted);
    sortIntoColumns();
    Q_EMIT orderChanged();
}

/// Looks up the words of the query; while one types on, only the last of them is new.
void CardStore::findWords(const QString &query)
{
    std::vector<FilterWord> known = std::exchange(m_filterWords, {});
    for (search::Word &word : search::wordsOf(query)) {
        const auto same =
            std::ranges::find(known, word.phrase, [](const FilterWord &one) { return one.word.phrase; });
        search::Hits hits = same == known.end() ? hitsOf(word) : same->hits;
        m_filterWords.push_back({std::move(word), std::move(hits)});
    }
}

search::Hits CardStore::hitsOf(const search::Word &word)
{
    if (!m_names)
        m_names = search::NameIndex::of(m_hunt);
    search::Hits hits = search::hitsOf(m_hunt, word);
    std::vector<ApplicationId> named = m_names->with(word.text);
    const auto middle = named.insert(named.end(), hits.applications.begin(), hits.applications.end());
    std::inplace_merge(named.begin(), middle, named.end());
    hits.applications = std::move(named);
    return hits;
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
        const Entry *card = entry(id);
        return card ? std::pair(card->place.stage, card->place.orderKey) : std::pair(StageId {}, QString());
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
