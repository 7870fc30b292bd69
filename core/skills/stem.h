// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace skills {
/// The comparing form of one word: lower case, accents folded, singular, American spelling.
QString stemOf(QStringView word);

/// All words that differ from a stem in their spelling only; itself not among them.
QStringList otherSpellings(const QString &stem);

/// How many letters of a word stay in the singular, and whether a "y" follows.
struct Singular {
    qsizetype kept = 0;
    bool endsInY = false;
};

/// "Technologies" and "technology", "databases" and "database" become equal; "AWS", "class", "analysis" stay.
/// The word is in lower case.
template <class Word> Singular singular(const Word &word, qsizetype size)
{
    const auto at = [&](qsizetype fromEnd) { return word[size - fromEnd]; };
    if (size < 4 || at(1) != u's')
        return {size, false};
    if (size > 4 && at(2) == u'e' && at(3) == u'i')
        return {size - 3, true};
    const bool stays = at(2) == u's' || at(2) == u'u' || at(2) == u'i';
    return {stays ? size : size - 1, false};
}
} // namespace skills
