// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

/// Where and under which papers the person can work; empty: nothing was said.
struct WorkWishes {
    /// As they were typed.
    QStringList places {};
    std::optional<bool> needsVisa {};
    bool operator==(const WorkWishes &) const = default;
};
