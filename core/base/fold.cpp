// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

QString folded(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.isMark() || c == u'\u200b' || c == u'\ufeff')
            continue;
        out += c.isSpace() ? u' ' : c;
    }
    return out.simplified();
}

QString foldedCompany(QStringView name)
{
    static const QSet<QString> legalForms {
        u"gmbh"_s, u"ag"_s,      u"se"_s,           u"kg"_s,          u"ug"_s,     u"inc"_s, u"ltd"_s,
        u"llc"_s,  u"plc"_s,     u"corp"_s,         u"co"_s,          u"bv"_s,     u"nv"_s,  u"sa"_s,
        u"sas"_s,  u"sarl"_s,    u"srl"_s,          u"spa"_s,         u"ab"_s,     u"as"_s,  u"aps"_s,
        u"oy"_s,   u"limited"_s, u"incorporated"_s, u"corporation"_s, u"company"_s};
    QString spaced;
    for (const QChar c : folded(name))
        spaced += c.isLetterOrNumber() ? c : (c == u'.' ? QChar() : QChar(u' '));
    spaced.remove(QChar());
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && legalForms.contains(words.constLast()))
        words.removeLast();
    return words.join(u' ');
}
