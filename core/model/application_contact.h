// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

/// Who has to do with which application.
struct ApplicationContact {
    ApplicationContactId id {};
    ApplicationId application {};
    ContactId contact {};
    bool operator==(const ApplicationContact &) const = default;
};

template <> inline constexpr const char *tableOf<ApplicationContact> = "application_contact";

template <>
inline constexpr auto fieldsOf<ApplicationContact> = std::tuple {
    Field {"id", &ApplicationContact::id},
    Field {"application_id", &ApplicationContact::application},
    Field {"contact_id", &ApplicationContact::contact},
};
