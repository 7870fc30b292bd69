// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/name_index.h"

#include "core/base/fold.h"
#include "core/sql/connection.h"

#include <QByteArrayMatcher>
#include <algorithm>

namespace search {
NameIndex NameIndex::of(const Hunt &hunt)
{
    // The index spares the pages of the texts; a planner that knows no sizes would not take it.
    constexpr auto statement = "SELECT a.id, p.title || ' ' || ifnull(c.name, '') || ' ' || p.location "
                               "FROM posting p INDEXED BY posting_by_title "
                               "JOIN application a ON a.posting_id = p.id "
                               "LEFT JOIN company c ON c.id = p.company_id";
    NameIndex index;
    hunt.connection().safely([&] {
        hunt.connection().each(statement, [&](SQLite::Statement &row) {
            index.add(ApplicationId {row.getColumn(0).getInt64()}, SqlValue<QString>::read(row.getColumn(1)));
        });
        return true;
    });
    return index;
}

void NameIndex::put(const CardRow &card)
{
    std::ranges::replace(m_ids, card.id, ApplicationId {});
    add(card.id, card.title + u' ' + card.company + u' ' + card.location);
}

void NameIndex::add(ApplicationId id, const QString &names)
{
    m_ids.push_back(id);
    m_starts.push_back(m_text.size());
    m_text += folded(names).toUtf8();
    m_text += '\n';
}

std::vector<ApplicationId> NameIndex::with(const QString &part) const
{
    const QByteArrayMatcher matcher(folded(part).toUtf8());
    std::vector<ApplicationId> found;
    for (qsizetype at = matcher.indexIn(m_text); at >= 0;) {
        const auto next = std::ranges::upper_bound(m_starts, at);
        if (const ApplicationId id = m_ids[size_t(next - m_starts.begin()) - 1])
            found.push_back(id);
        at = next == m_starts.end() ? -1 : matcher.indexIn(m_text, *next);
    }
    std::ranges::sort(found);
    return found;
}
} // namespace search
