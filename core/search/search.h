// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"

namespace search {
struct Word {
    /// As it was typed.
    QString text {};
    /// As the search tables want it.
    QString phrase {};
};
/// The words of a query. The last may be unfinished unless a space follows it. What holds no letter and no
/// digit is no word.
std::vector<Word> wordsOf(const QString &query);

/// Where a word is found: in the role, the place or the text of a posting, in its company's name, or in a
/// note on an application. Both lists are sorted.
struct Hits {
    std::vector<PostingId> postings {};
    std::vector<ApplicationId> applications {};
    bool hold(ApplicationId application, PostingId posting) const;
};
Hits hitsOf(const Hunt &hunt, const Word &word);

/// The applications in which every word of the query is found, by id. A query without words gives all.
/// Nothing in the trash is found.
std::vector<ApplicationId> applications(const Hunt &hunt, const QString &query);
} // namespace search
