// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

/// How many live postings ask for one skill: those with an application that has not ended.
struct Demand {
    int live = 0;
    /// How many of them require it.
    int required = 0;
    bool operator==(const Demand &) const = default;
};

/// Counts with the person's word: a posting where the skill was rejected does not ask for it.
Demand demandFor(const Hunt &hunt, const QString &skill);
