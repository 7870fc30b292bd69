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
    static const QStringList names =
        u"gmbh ggmbh mbh ag se kg kgaa ug ohg gbr ev eg inc ltd llc llp lp plc corp co pty pte pvt private "
        u"bv bvba nv vof sa sas sasu sarl eurl srl spa sl slu ltda ab as asa aps oy oyj kk kft sro doo oo zoo zo sp limited incorporated corporation company holding holdings group gruppe groupe"_s
            .split(u' ');
    static const QSet<QString> legalForms(names.begin(), names.end());
    QString spaced;
    for (const QChar c : folded(name))
        spaced += c.isLetterOrNumber() ? c : (c == u'.' ? QChar() : QChar(u' '));
    spaced.remove(QChar());
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && legalForms.contains(words.constLast()))
        words.removeLast();
    return words.join(u' ');
}
