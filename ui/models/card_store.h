// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/asked.h"
#include "core/hunt/board.h"
#include "core/search/name_index.h"
#include "core/search/search.h"
#include "ui/board/card_face.h"
#include "ui/shell/clock.h"

#include <QHash>
#include <QObject>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

/// All cards of the hunt: their order by column, the filter, and how each looks. The one reader behind the
/// board. In memory are the places of all; what a card says is read when it is first painted, so that ten
/// thousand cards cost hardly more than those on the screen.
class CardStore final : public QObject
{
    Q_OBJECT

public:
    CardStore(Hunt &hunt, const Clock &clock, QObject *parent = nullptr);

    const std::vector<Stage> &stages() const { return m_stages; }
    const Stage *stage(StageId id) const;

    /// The cards of a stage that pass the filter, in the order of the column.
    const std::vector<ApplicationId> &column(StageId stage) const;
    /// How many there are without the filter.
    int total(StageId stage) const;
    /// Applications that are not closed, with and without the filter.
    int liveShown() const;
    int liveTotal() const;

    /// What the hunt says of a card; nothing when it is gone.
    const CardRow *row(ApplicationId id) const;
    const CardFace &face(ApplicationId id) const;
    CardMarks marks(ApplicationId id) const { return m_marks.value(id); }
    /// Adds or takes a mark and repaints the card.
    void setMark(ApplicationId id, CardMark mark, bool on);
    void clearMark(CardMark mark);
    std::vector<ApplicationId> marked(CardMark mark) const;
    /// What a screen reader says of the card; while it is picked up it starts with where it is.
    QString spokenName(ApplicationId id) const;
    void setSpokenPrefix(ApplicationId id, const QString &prefix);

    /// Shows the cards that have every word of `text`: anywhere in role, company and place, or as the
    /// beginning of a word in the posting's text or a note. Empty shows all.
    void setFilter(const QString &text);
    const QString &filter() const { return m_filter; }
    bool isFiltered() const { return !m_filter.isEmpty(); }

    /// Shows a column in this order until endPreview(), without the cards elsewhere: cards picked up by keys.
    void setPreview(StageId stage, std::vector<ApplicationId> order);
    void endPreview();
    /// The card that a step is about, for showing it; nothing when all are touched or none is left.
    std::optional<ApplicationId> cardOf(const Changes &changes) const;
    void refresh();

Q_SIGNALS:
    /// Something may stand in another place or be gone.
    void orderChanged();
    /// These cards look different.
    void facesChanged(const std::vector<ApplicationId> &ids);
    /// Stages were added, renamed or reordered.
    void stagesChanged();

private:
    /// What is read of a card when it is first seen.
    struct Seen {
        CardRow row {};
        std::optional<CardFace> face {};
    };
    struct Entry {
        CardPlace place {};
        mutable std::unique_ptr<Seen> seen {};
    };

    struct FilterWord {
        search::Word word {};
        /// With what stands in the names.
        search::Hits hits {};
    };

    void load();
    void absorb(const Changes &changes);
    std::optional<std::set<ApplicationId>> touchedBy(const Changes &changes) const;
    void takeRow(ApplicationId id);
    const Entry *entry(ApplicationId id) const;
    Seen *seen(ApplicationId id) const;
    void findWords(const QString &query);
    search::Hits hitsOf(const search::Word &word);
    void insertSorted(const Entry &entry);
    void removeSorted(const Entry &entry);
    void sortIntoColumns();
    bool passes(const Entry &entry) const;
    CardFace makeFace(const CardRow &row) const;
    void dressSkills(CardFace &face, const CardRow &row) const;

    Hunt &m_hunt;
    const Clock &m_clock;
    std::vector<Stage> m_stages;
    /// Nodes stay where they are, so that the order can point at them.
    std::unordered_map<qint64, Entry> m_entries;
    /// By stage, place and id.
    std::vector<const Entry *> m_sorted;
    QHash<ApplicationId, CardMarks> m_marks;
    mutable std::optional<Standing> m_standing;
    std::map<StageId, std::vector<ApplicationId>> m_columns;
    std::map<StageId, int> m_totals;
    QString m_filter;
    std::vector<FilterWord> m_filterWords;
    /// From the first filter on.
    std::optional<search::NameIndex> m_names;
    ApplicationId m_spokenId {};
    QString m_spokenPrefix;
};
