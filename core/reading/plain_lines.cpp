// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plain_lines.h"

#include "core/reading/headings.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Lines that only draw a rule.
bool isRule(QStringView line)
{
    return line.size() > 2 && std::ranges::all_of(line, [](QChar c) {
               return c == u'-' || c == u'=' || c == u'_' || c == u'*' || c == u'~';
           });
}

/// Whether this is what plainLine() makes of it: most lines are, and need no closer look.
bool isPlain(QStringView line)
{
    static constexpr QStringView odd = u"*_#>+-=~\u2013\u2014";
    const QStringView words = line.startsWith("- "_L1) ? line.mid(2) : line;
    if (words.size() < 2 || odd.contains(words.front()) || words.front().isDigit()
        || words.startsWith("o "_L1))
        return false;
    bool isSpaced = true;
    for (const QChar c : words) {
        const bool isSpace = c == u' ';
        if (c == u'*' || c == u'_' || (isSpace && isSpaced) || (!isSpace && c.isSpace()))
            return false;
        isSpaced = isSpace;
    }
    return !isSpaced;
}

/// One line without emphasis, heading marks and surplus spaces; list marks become "- ".
QString plainLine(QStringView line)
{
    if (isPlain(line))
        return line.toString();
    static const QRegularExpression emphasis(
        uR"(\*\*+|__+|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)|^\s*#{1,6}\s+|^\s*>\s+)"_s);
    static const QRegularExpression listMark(
        uR"(^\s*(?:[*+–—o-]|-\s-)(?<!\+(?=\s*(?:years?|yrs?|jaar)))\s+(?=\S))"_s);
    static const QRegularExpression numbered(uR"(^\s*(\d{1,2})[.)]\s+)"_s);
    QString plain = line.toString();
    const bool item = listMark.match(plain).hasMatch();
    if (item)
        plain.remove(listMark);
    plain.remove(emphasis);
    plain = plain.simplified();
    if (plain.isEmpty() || plain == "-"_L1 || isRule(plain))
        return {};
    if (item || numbered.match(plain).hasMatch())
        plain = u"- "_s + plain.remove(numbered);
    return plain;
}

bool endsOpen(QStringView line)
{
    static constexpr QStringView open[] {u"a",   u"an",  u"the", u"in",  u"at",  u"of",  u"and", u"or",
                                         u"to",  u"for", u"our", u"as",  u"is",  u"are", u"by",  u"with",
                                         u"een", u"de",  u"het", u"van", u"und", u"der", u"die", u"das",
                                         u"mit", u"le",  u"la",  u"et",  u"y"};
    const qsizetype space = line.lastIndexOf(u' ');
    return space >= 0
        && (line.endsWith(u',') || std::ranges::find(open, line.mid(space + 1)) != std::end(open));
}

/// Whether a line goes on with the sentence of the one before it.
bool continues(QStringView before, QStringView line)
{
    if (before.isEmpty() || line.startsWith("- "_L1))
        return false;
    const QChar first = line.front();
    const bool isTail = (first == u'+' && before.back().isDigit()) || first == u',' || first == u';'
        || first == u'.' || first == u')';
    const bool isClosed = before.endsWith(u':') || before.endsWith(u'.');
    const bool goesOn =
        isTail || (!isClosed && (endsOpen(before) || (first.isLower() && before.size() > 30)));
    return goesOn && !reading::zoneOfHeading(before);
}
} // namespace

QString reading::joinedLines(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    qsizetype last = 0;
    bool blank = false;
    for (qsizetype start = 0, end = 0; end >= 0; start = end + 1) {
        end = text.indexOf(u'\n', start);
        const QString plain = plainLine(text.mid(start, (end < 0 ? text.size() : end) - start));
        if (plain.isEmpty()) {
            blank = true;
            continue;
        }
        const QStringView before = QStringView(kept).mid(last);
        if (!kept.isEmpty() && (!blank || endsOpen(before)) && continues(before, plain)) {
            const QChar first = plain.front();
            const bool mark = first == u'+' || first == u',' || first == u'.' || first == u';';
            kept += mark ? plain : u' ' + plain;
        } else {
            if (!kept.isEmpty())
                kept += blank ? "\n\n"_L1 : "\n"_L1;
            last = kept.size();
            kept += plain;
        }
        blank = false;
    }
    return kept;
}
