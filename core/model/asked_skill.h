// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QString>
#include <optional>

/// What stands between a person and "fully covered": all but what is only preferred.
inline bool isDemanded(Priority priority)
{
    return priority != Priority::Preferred;
}

/// A preference stated anywhere beats silence: "Kafka is a plus" is not a demand because the duties name
/// Kafka too.
inline Priority stronger(Priority one, Priority other)
{
    if (one == Priority::Required || other == Priority::Required)
        return Priority::Required;
    if (one == Priority::Preferred || other == Priority::Preferred)
        return Priority::Preferred;
    return Priority::Unspecified;
}

/// One skill that a posting asks for: what the reader found, corrected by the person's word.
struct AskedSkill {
    QString skill {};
    Priority priority = Priority::Unspecified;
    /// Equal for alternatives of which one is enough.
    std::optional<int> group {};
    /// Years of it that the posting asks for; the most that any mention names.
    std::optional<double> years {};
    /// How often the text names it; 0 where only the person did.
    int mentions = 0;
    bool operator==(const AskedSkill &) const = default;
};
