// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// What makes a spreadsheet calculate, in both widths.
const QString formulaStarts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(u"^[+-]?[0-9]+([.,][0-9]+)?$"_s);
    return number.match(cell).hasMatch();
}

/// Apostrophes in front of what would be guarded count too, so that unguarded() takes off one and no more.
bool wouldBeGuarded(const QString &cell)
{
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u'\''; });
    return first != cell.cend() && formulaStarts.contains(*first) && !isNumber(cell);
}

QString quoted(const QString &cell)
{
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t';
    });
    if (!needsQuotes)
        return cell;
    QString inner = cell;
    return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
}
} // namespace

QString csv::guarded(const QString &cell)
{
    return wouldBeGuarded(cell) ? u'\'' + cell : cell;
}

QString csv::unguarded(const QString &cell)
{
    const bool isGuarded = cell.startsWith(u'\'') && wouldBeGuarded(cell.mid(1));
    return isGuarded ? cell.mid(1) : cell;
}

QByteArray csv::line(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells)
        out.append(quoted(guarded(cell)));
    return out.join(u',').toUtf8() + "\r\n";
}
