// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/word_gate.h"

#include "core/skills/stem.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
/// What may stand in a text where the stem is this one: the word, its plural, in any spelling.
QStringList writtenForms(const QString &stem)
{
    QStringList all;
    for (const QString &word : QStringList {stem} + skills::otherSpellings(stem)) {
        all.append({word, word + u's'});
        if (word.endsWith(u'y'))
            all.append(word.chopped(1) + "ies"_L1);
    }
    return all;
}

std::vector<skills::Opening> openingsOf(QStringView stem)
{
    std::vector<skills::Opening> openings;
    for (const QString &form : writtenForms(stem.toString()))
        openings.push_back(skills::WordMap(form).opening(0, int(form.size())));
    return openings;
}
} // namespace

void skills::WordGate::add(QStringView first, QStringView second)
{
    for (const Opening one : openingsOf(first)) {
        m_first.add(placeOf(one), second.isEmpty() ? alone : withAnother);
        if (second.isEmpty())
            continue;
        for (const Opening next : openingsOf(second))
            m_pairs.add(placeOf(one, next), 1);
    }
}
