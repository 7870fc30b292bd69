// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/posting_draft.h"

#include <span>

/// Saves a posting with its company, its facts, the page as it was taken, and an application in the wanted
/// stage: one step. A role or a company alone is enough. The company is taken from the hunt when one of that
/// name is there.
Result<ApplicationId> addPosting(Hunt &hunt, const PostingDraft &draft, QDate today);

/// What became of one of several postings.
struct AddedPosting {
    /// The new one, or the one that was known.
    ApplicationId application {};
    bool wasKnown = false;
    /// Those it is a likely duplicate of, saved or not.
    std::vector<ApplicationId> alike {};
};
enum class Known { Skip, SaveToo };
/// Saves several postings as one step. Those that are likely duplicates, of the hunt or of an earlier one of
/// the list, are left out unless `known` says otherwise. The answer has one entry a draft.
Result<std::vector<AddedPosting>> addPostings(Hunt &hunt, std::span<const PostingDraft> drafts, Known known,
                                              QDate today);

/// The company of this name, made when there is none; nothing for an empty name. Inside change().
std::optional<CompanyId> companyNamed(Hunt &hunt, const QString &name);
