// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/word_gate.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
/// British spelling where it differs near the start of a word, see stemOf().
QStringList spellings(const QString &stem)
{
    QStringList all {stem};
    for (qsizetype i = stem.indexOf(u'z'); i >= 0; i = stem.indexOf(u'z', i + 1)) {
        for (qsizetype known = all.size(); known > 0; --known) {
            QString other = all[known - 1];
            other[i] = u's';
            all.append(other);
        }
    }
    if (stem.contains("avior"_L1))
        all.append(QString(stem).replace("avior"_L1, "aviour"_L1));
    return all;
}

/// What may stand in a text where the stem is this one: the word, its plural, the word with its version.
QStringList writtenForms(const QString &stem)
{
    QStringList all;
    for (const QString &word : spellings(stem)) {
        all.append({word, word + u's'});
        if (word.endsWith(u'y'))
            all.append(word.chopped(1) + "ies"_L1);
        for (int digits = 1; digits <= 6; ++digits)
            all.append(word + QString(digits, u'1'));
    }
    return all;
}
} // namespace

std::vector<quint32> skills::WordGate::openingsOf(QStringView stem)
{
    std::vector<quint32> openings;
    for (const QString &form : writtenForms(stem.toString()))
        openings.push_back(openingOf(form.constData(), form.constData() + form.size()).letters);
    return openings;
}

void skills::WordGate::add(QStringView first, QStringView second)
{
    for (const quint32 letters : openingsOf(first)) {
        m_begin.set(placeOf(letters));
        if (second.isEmpty()) {
            m_alone.set(placeOf(letters));
            continue;
        }
        for (const quint32 next : openingsOf(second))
            m_pairs.set(placeOf(letters * 31U + next));
    }
}
