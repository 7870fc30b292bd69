// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/application_detail.h"
#include "ui/detail/dated_list.h"

/// What the overview says, as words.
namespace overview {
/// The next step: "Interview, round 1", "Thu 16 Oct, 14:00", "in 2 days, video, 60 minutes".
struct Next {
    QString icon {};
    QString words {};
    QString when {};
    QString hint {};
    bool operator==(const Next &) const = default;
};
Next nextOf(const ApplicationDetail &detail, const QDateTime &now);

/// Talks to come and open tasks by their dates, then the tasks that are done.
std::vector<DatedLine> datesOf(const ApplicationDetail &detail, const QDateTime &now);
/// Moves and talks that were, newest first.
std::vector<DatedLine> logOf(const ApplicationDetail &detail, QDate today, const QDateTime &now);
} // namespace overview
