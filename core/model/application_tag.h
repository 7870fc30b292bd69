// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

/// Which application carries which tag.
struct ApplicationTag {
    ApplicationTagId id {};
    ApplicationId application {};
    TagId tag {};
    bool operator==(const ApplicationTag &) const = default;
};

template <> inline constexpr const char *tableOf<ApplicationTag> = "application_tag";

template <>
inline constexpr auto fieldsOf<ApplicationTag> = std::tuple {
    Field {"id", &ApplicationTag::id},
    Field {"application_id", &ApplicationTag::application},
    Field {"tag_id", &ApplicationTag::tag},
};
