// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/board.h"

#include <QByteArray>

namespace search {
/// Role, company and place of all applications as one text in memory: which of them hold a few letters is
/// found in one pass, between two keystrokes.
class NameIndex final
{
public:
    static NameIndex of(const Hunt &hunt);

    /// Takes what a card says now in place of what it said before.
    void put(const CardRow &card);
    /// The applications whose names hold this anywhere, by id. Case and accents do not count.
    std::vector<ApplicationId> with(const QString &part) const;

private:
    void add(ApplicationId id, const QString &names);

    /// One folded line for each application, in UTF-8.
    QByteArray m_text;
    /// Where each line begins and whose it is; of a line that no longer counts, nobody's.
    std::vector<qsizetype> m_starts;
    std::vector<ApplicationId> m_ids;
};
} // namespace search
