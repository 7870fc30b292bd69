// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plain_lines.h"

#include "core/base/pattern.h"
#include "core/reading/headings.h"

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

/// "1. Read", "12) Write".
bool isNumbered(QStringView words)
{
    const QStringView behind = words.first(std::min<qsizetype>(words.size(), 3)).sliced(1);
    return words.front().isDigit() && (behind.contains(u'.') || behind.contains(u')'));
}

/// Whether this is what plainLine() makes of it: most lines are, and need no closer look.
bool isPlain(QStringView line)
{
    static constexpr QStringView odd = u"*_#>+-=~\u2013\u2014";
    const QStringView words = line.startsWith("- "_L1) ? line.mid(2) : line;
    if (words.size() < 2 || odd.contains(words.front()) || isNumbered(words) || words.startsWith("o "_L1))
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
    static const Pattern emphasis(uR"(\*\*+|__+|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)|^\s*#{1,6}\s+|^\s*>\s+)"_s);
    static const Pattern listMark(uR"(^\s*(?:[*+–—o-]|-\s-)(?<!\+(?=\s*(?:years?|yrs?|jaar)))\s+(?=\S))"_s);
    static const Pattern numbered(uR"(^\s*(\d{1,2})[.)]\s+)"_s);
    const bool item = listMark.isIn(line);
    const QString words = listMark.removedFrom(line.toString());
    const QString plain = emphasis.removedFrom(words).simplified();
    if (plain.isEmpty() || plain == "-"_L1 || isRule(plain))
        return {};
    return item || numbered.isIn(plain) ? u"- "_s + numbered.removedFrom(plain) : plain;
}

bool endsOpen(QStringView line)
{
    static constexpr QStringView open[] {u"a",   u"an",  u"the", u"in",  u"at",  u"of",  u"and", u"or",
                                         u"to",  u"for", u"our", u"as",  u"is",  u"are", u"by",  u"with",
                                         u"een", u"de",  u"het", u"van", u"und", u"der", u"die", u"das",
                                         u"mit", u"le",  u"la",  u"et",  u"y"};
    constexpr qsizetype longest = 4;
    const qsizetype space = line.lastIndexOf(u' ');
    const QStringView word = line.sliced(space + 1);
    return space >= 0
        && (line.endsWith(u',')
            || (word.size() <= longest && std::ranges::find(open, word) != std::end(open)));
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
        const QStringView line = text.sliced(start, (end < 0 ? text.size() : end) - start);
        const bool asItIs = isPlain(line);
        const QString made = asItIs ? QString() : plainLine(line);
        const QStringView plain = asItIs ? line : made;
        if (plain.isEmpty()) {
            blank = true;
            continue;
        }
        const QStringView before = QStringView(kept).mid(last);
        if (!kept.isEmpty() && (!blank || endsOpen(before)) && continues(before, plain)) {
            const QChar first = plain.front();
            const bool mark = first == u'+' || first == u',' || first == u'.' || first == u';';
            if (!mark)
                kept += u' ';
            kept += plain;
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
