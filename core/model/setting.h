// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

/// A setting that belongs to the hunt and travels with it.
struct Setting {
    SettingId id {};
    QString key {};
    QString value {};
    bool operator==(const Setting &) const = default;
};

template <> inline constexpr const char *tableOf<Setting> = "setting";

template <>
inline constexpr auto fieldsOf<Setting> = std::tuple {
    Field {"id", &Setting::id},
    Field {"key", &Setting::key},
    Field {"value", &Setting::value},
};
