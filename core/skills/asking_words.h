// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pattern.h"

#include <QStringView>

/// The words with which postings ask, in the languages that are read.
namespace skills {
/// A pattern that minds neither case nor the alphabet of its words.
Pattern words(const QString &pattern);

/// Speaks of what follows: "nice to have: ...", "ideally ...".
const Pattern &optionalAhead();
/// Speaks of what went before: "... is a plus", "... preferred".
const Pattern &optionalBehind();
/// Asks for it.
const Pattern &demand();
/// Asks for it so plainly that even a list of duties means it.
const Pattern &plainDemand();
/// A line that lists what the candidate has, even among the duties.
bool opensWithDemand(QStringView sentence);
} // namespace skills
