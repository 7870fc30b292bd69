// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <optional>

/// A person's try at one posting. Trying again is a new application on the same posting.
struct Application {
    ApplicationId id {};
    PostingId posting {};
    /// Place in its column.
    QString orderKey {};
    /// 0 to 3 stars.
    int priority {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Application &) const = default;
};

template <> inline constexpr const char *tableOf<Application> = "application";

template <>
inline constexpr auto fieldsOf<Application> = std::tuple {
    Field {"id", &Application::id},
    Field {"posting_id", &Application::posting},
    Field {"order_key", &Application::orderKey},
    Field {"priority", &Application::priority, QT_TRANSLATE_NOOP("Field", "Star")},
    Field {"deleted_at", &Application::deletedAt},
};
