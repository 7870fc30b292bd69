// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/capture.h"
#include "core/model/posting_draft.h"

/// The frozen copies of a posting: each page or text as it was taken, never overwritten.
namespace captures {
/// The largest copy that is kept, in bytes.
inline constexpr qsizetype largest = 50 * 1024 * 1024;

/// Newest first.
std::vector<Capture> of(const Hunt &hunt, PostingId posting);
/// The text as it was read then; nothing where it is no longer there.
std::optional<QString> textOf(const Hunt &hunt, const Capture &capture);
/// Keeps what the draft captured; nothing where it captured nothing, or where the newest copy is the same.
/// Inside change().
void keep(Hunt &hunt, const PostingDraft &draft, PostingId posting);
} // namespace captures

/// Takes over what a newer copy of the same posting says: its text and facts, and the copy itself as a new
/// version. A value that the person set stays, and so does one that the newer copy does not name. One step.
Result<Changes> updatePosting(Hunt &hunt, ApplicationId application, const PostingDraft &draft);
