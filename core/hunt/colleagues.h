// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/likeness.h"
#include "core/model/ids.h"

#include <set>
#include <vector>

class Hunt;

/// The other postings of a company, whatever its legal form: read in one go and without their texts, because
/// a company may have posted hundreds.
namespace colleagues {
struct Colleague {
    PostingId posting {};
    /// Without the runs of its text.
    PostingFace face {};
};

/// Those that are not in the trash. None for an empty name.
std::vector<Colleague> of(const Hunt &hunt, const QString &company);

/// The newest of the company's applications that was rejected or never answered; those for `except` do not
/// count.
std::optional<ApplicationId> newestEnded(const Hunt &hunt, const QString &company,
                                         const std::set<PostingId> &except);
} // namespace colleagues
