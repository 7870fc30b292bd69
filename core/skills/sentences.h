// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Which part of a text speaks of one place in it.
namespace skills {
struct Sentence {
    /// Where it begins in the whole text.
    int start = 0;
    QStringView text {};
};

/// The sentence or list item in which a place stands.
Sentence sentenceAround(QStringView text, int start, int end);
/// Narrows to the brackets around the place; empty where it stands in none.
Sentence bracketsAround(const Sentence &sentence, int start, int end);
/// A sentence without end is the trace of a list that lost its lines: only what is near speaks then.
QStringView near(const Sentence &sentence, int start, int end);
/// What introduces the list in which the place stands: "You know:", above its items. Empty for none.
QStringView leadIn(QStringView text, int place);
} // namespace skills
