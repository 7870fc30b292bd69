// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/asked.h"
#include "core/hunt/board.h"
#include "ui/board/card_face.h"
#include "ui/shell/clock.h"

#include <QHash>
#include <QObject>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

/// All cards of the hunt in memory: their order by column, the filter, and how each looks. The one reader
/// behind the board. Faces are made when they are first painted, so that ten thousand cards cost no more at
/// the start than those on the screen.
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

    /// Cards must contain every word of `text` in role, company or place; words found elsewhere (posting
    /// text, notes) come as ids from `search`. Empty shows all.
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
    struct Entry {
        CardRow row {};
        /// Role, company and place folded: what the filter looks at.
        QString haystack {};
        mutable std::optional<CardFace> face {};
    };

    void load();
    void absorb(const Changes &changes);
    std::optional<std::set<ApplicationId>> touchedBy(const Changes &changes) const;
    void takeRow(ApplicationId id);
    const Entry *entry(ApplicationId id) const;
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
    QHash<ApplicationId, Agenda> m_agendas;
    QHash<ApplicationId, CardMarks> m_marks;
    mutable std::optional<Standing> m_standing;
    std::map<StageId, std::vector<ApplicationId>> m_columns;
    std::map<StageId, int> m_totals;
    QString m_filter;
    QStringList m_filterWords;
    std::optional<QSet<ApplicationId>> m_found;
    ApplicationId m_spokenId {};
    QString m_spokenPrefix;
};
