// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringView>

/// The words with which postings ask, in the languages that are read.
namespace skills {
/// A pattern that minds neither case nor the alphabet of its words.
QRegularExpression words(const QString &pattern);

/// Speaks of what follows: "nice to have: ...", "ideally ...".
const QRegularExpression &optionalAhead();
/// Speaks of what went before: "... is a plus", "... preferred".
const QRegularExpression &optionalBehind();
/// Asks for it.
const QRegularExpression &demand();
/// Asks for it so plainly that even a list of duties means it.
const QRegularExpression &plainDemand();
/// A line that lists what the candidate has, even among the duties.
bool opensWithDemand(QStringView sentence);
} // namespace skills
