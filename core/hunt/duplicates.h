// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/hunt/likeness.h"
#include "core/model/application.h"
#include "core/model/posting.h"
#include "core/model/posting_draft.h"

/// An application of the hunt that is, or may be, for the same posting.
struct Duplicate {
    ApplicationId application {};
    PostingId posting {};
    Likeness likeness {};
    /// "The same page." Translated, for a notice.
    QString why {};
    /// "You applied for Python Developer, Acme on 3 Oct 2025; rejected on 12 Oct 2025."
    QString story {};

    /// Worth stopping for. The others are only worth a mention.
    bool isLikely() const { return likeness.confidence >= likelyFrom; }
    QString sentence() const { return why + u' ' + story; }
};

/// What the hunt knows of a posting that is about to be added.
struct Acquaintance {
    /// Surest first. Trashed ones are left out, and those that are another role by the person's word.
    std::vector<Duplicate> duplicates {};
    /// The newest application at the same company that was rejected or never answered, told like
    /// Duplicate::story, where it is none of the duplicates. Empty when there is none.
    QString endedBefore {};
    /// The application that endedBefore tells of.
    std::optional<ApplicationId> ended {};

    /// The likely ones alone.
    std::vector<Duplicate> likely() const;
};

/// Looks a draft up by its link, its job id, its company and its text. At 10,000 postings it looks at a few.
/// To save it all the same, put the postings it was told apart from into PostingDraft::apartFrom: the pair is
/// not asked about again.
Acquaintance acquaintanceOf(const Hunt &hunt, const PostingDraft &draft);

/// The same for a posting that is in the hunt already.
Acquaintance acquaintanceOf(const Hunt &hunt, PostingId posting);

/// "You applied for Python Developer, Acme on 3 Oct 2025; rejected on 12 Oct 2025."
QString storyOf(const Hunt &hunt, ApplicationId application);
