// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QString>
#include <optional>

/// One place where a posting names a skill, as the reader found it. Rebuilt whenever the text or the lexicon
/// changes; nothing recorded refers to it.
struct Mention {
    PostingId posting {};
    /// The skill's key: a slug of the lexicon (`postgresql`) or `user:<id>`.
    QString skill {};
    Priority priority = Priority::Unspecified;
    /// Joins alternatives ("Python, R or Java"); absent for a skill that stands alone.
    std::optional<int> group {};
    /// UTF-16 offsets into Posting::text.
    int start = 0;
    int end = 0;
    QString rule {};
    /// Years of it that the posting asks for; absent where it names none.
    std::optional<double> years {};
    bool operator==(const Mention &) const = default;
};
