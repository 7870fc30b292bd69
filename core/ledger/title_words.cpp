// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/title_words.h"

#include "core/base/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString ledger::spaced(const QString &text)
{
    static const QRegularExpression gaps(uR"([^\p{L}\p{N}+#.]+|\.(?=\s|$))"_s);
    QString words = folded(text);
    return u' ' + words.replace(gaps, u" "_s).trimmed() + u' ';
}

qsizetype ledger::placeOf(const QString &phrase, const QString &text)
{
    const QString word = u' ' + phrase;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const QStringView rest = QStringView(text).mid(at + word.size());
        if (rest.startsWith(u' ') || rest.startsWith(u"s "_s))
            return at;
    }
    return -1;
}

QString ledger::longestIn(const QString &text, const QStringList &phrases)
{
    QString best;
    for (const QString &phrase : phrases) {
        if (phrase.size() > best.size() && placeOf(phrase, text) >= 0)
            best = phrase;
    }
    return best;
}
