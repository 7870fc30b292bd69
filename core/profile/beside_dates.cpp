// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/beside_dates.h"

#include "core/profile/line_shapes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using profile::Beside;

QString withoutMarks(QString text)
{
    static const QRegularExpression ends(uR"(^[\s,;:|()–—·•-]+|[\s,;|(–—·•-]+$)"_s);
    return text.replace(ends, QString()).simplified();
}

/// "(5 years 1 month)" is said twice, once in dates.
QString withoutSpan(QString text)
{
    static const QRegularExpression span(
        uR"([(·,]?\s*\d+\s*(?:y(?:ea)?rs?|jahre?|jaar|jaren|ans?|años?)\.?(?:[\s,]*(?:and|und|en|et|y)?\s*\d+\s*(?:mo(?:nth)?s?|monate?|maand(?:en)?|mois|mes(?:es)?)\.?)?\s*(?:\)|$)|[(·]\s*\d+\s*(?:mo(?:nth)?s?|monate?|maand(?:en)?|mois|mes(?:es)?)\.?\s*(?:\)|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.remove(span);
}

bool isSentence(const QString &text)
{
    constexpr qsizetype fewestWords = 5;
    return text.count(u' ') + 1 >= fewestWords && !profile::opensWithCapitals(text);
}

/// "Developer at Harbour Foods: wrote the shop in Python": cut at the first mark of a sentence's end.
Beside cutAtMark(const QString &text)
{
    constexpr qsizetype longestHead = 80;
    static const QRegularExpression mark(uR"([:.]\s+)"_s);
    const QRegularExpressionMatch match = mark.match(text);
    const bool parts =
        match.hasMatch() && match.capturedStart() <= longestHead && isSentence(text.mid(match.capturedEnd()));
    if (parts)
        return {text.left(match.capturedStart()), text.mid(match.capturedEnd())};
    return {};
}

/// The first words of a line that says too much for a head.
QString beginningOf(const QString &line)
{
    constexpr qsizetype longest = 60;
    return line.left(line.lastIndexOf(u' ', longest)) + u'…';
}
} // namespace

profile::Beside profile::besideDates(const QString &line, const Dated &dated)
{
    const QString before = line.left(dated.start);
    const QString after = withoutSpan(line.mid(dated.end));
    const QString head = withoutMarks(before);
    const QString rest = withoutMarks(after);
    if (!head.isEmpty() && isSentence(rest))
        return {head, rest};
    const QString whole = withoutMarks(before + u' ' + after);
    if (const Beside cut = cutAtMark(whole); !cut.head.isEmpty())
        return cut;
    constexpr qsizetype longest = 110;
    if (whole.size() > longest)
        return {beginningOf(whole), whole};
    return {whole, {}};
}
