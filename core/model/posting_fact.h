// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QtGlobal>
#include <optional>

/// What was found for one field of a posting, with its evidence. A person's value is never overwritten by
/// re-reading.
struct PostingFact {
    PostingFactId id {};
    PostingId posting {};
    /// The JSON key of the posting's field.
    QString field {};
    QString value {};
    /// The words it was read from.
    QString raw {};
    /// UTF-16 offsets into Posting::text; absent where it comes from structured data.
    std::optional<qint64> start {};
    std::optional<qint64> end {};
    QString rule {};
    /// 0 to 1.
    double confidence {};
    FactSource source = FactSource::Text;
    bool byPerson {};
    bool operator==(const PostingFact &) const = default;
};

template <> inline constexpr const char *tableOf<PostingFact> = "posting_fact";

template <>
inline constexpr auto fieldsOf<PostingFact> = std::tuple {
    Field {"id", &PostingFact::id},
    Field {"posting_id", &PostingFact::posting},
    Field {"field", &PostingFact::field},
    Field {"value", &PostingFact::value},
    Field {"raw", &PostingFact::raw},
    Field {"span_start", &PostingFact::start},
    Field {"span_end", &PostingFact::end},
    Field {"rule", &PostingFact::rule},
    Field {"confidence", &PostingFact::confidence},
    Field {"source", &PostingFact::source},
    Field {"by_person", &PostingFact::byPerson},
};
