// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/model/ids.h"

#include <QString>
#include <vector>

class Hunt;

/// The rebuilt tables by which like postings are found quickly: bands of their texts, and company names
/// without their legal form.
namespace prints {
/// After a change: for the postings and companies it touched.
void refresh(Hunt &hunt, const Changes &changes);
/// For one posting and its company, in the middle of a change that looks for duplicates of it later.
void refresh(Hunt &hunt, PostingId posting);
/// Makes the tables anew where an older program made them by other rules.
void rebuildIfStale(Hunt &hunt);
/// Whether the tables hold what follows from the texts and names of the hunt. True where an older program
/// made them: they are made anew when the hunt is next opened for writing.
bool areRight(const Hunt &hunt);

/// Postings whose text may be like this one.
std::vector<PostingId> withLikeText(const Hunt &hunt, const std::vector<quint64> &runs);
std::vector<PostingId> withLink(const Hunt &hunt, const QString &urlKey);
} // namespace prints
