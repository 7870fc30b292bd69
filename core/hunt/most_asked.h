// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

/// A skill and how many live postings ask for it: those with an application that has not ended.
struct AskedOften {
    QString skill {};
    int postings = 0;
    bool operator==(const AskedOften &) const = default;
};

/// Every skill that live postings ask for, as the reader found it and the person corrected it, the most asked
/// first, then the most required, then by key.
std::vector<AskedOften> mostAsked(const Hunt &hunt);
