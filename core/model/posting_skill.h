// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <optional>

/// The person's word on one skill of one posting; what the reader found stands in Mention.
struct PostingSkill {
    PostingSkillId id {};
    PostingId posting {};
    /// The skill's key.
    QString skill {};
    SkillWord word = SkillWord::Confirmed;
    /// Absent: as the reader found it.
    std::optional<Priority> priority {};
    bool operator==(const PostingSkill &) const = default;
};

template <> inline constexpr const char *tableOf<PostingSkill> = "posting_skill";

template <>
inline constexpr auto fieldsOf<PostingSkill> = std::tuple {
    Field {"id", &PostingSkill::id},
    Field {"posting_id", &PostingSkill::posting},
    Field {"skill", &PostingSkill::skill},
    Field {"word", &PostingSkill::word},
    Field {"priority", &PostingSkill::priority},
};
