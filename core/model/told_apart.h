// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

/// A person's word that two postings which look alike are two roles: they are not asked again.
struct ToldApart {
    ToldApartId id {};
    PostingId posting {};
    PostingId other {};
    bool operator==(const ToldApart &) const = default;
};

template <> inline constexpr const char *tableOf<ToldApart> = "told_apart";

template <>
inline constexpr auto fieldsOf<ToldApart> = std::tuple {
    Field {"id", &ToldApart::id},
    Field {"posting_id", &ToldApart::posting},
    Field {"other_id", &ToldApart::other},
};
