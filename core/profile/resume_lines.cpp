// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text into the lines, sentences and addresses that a résumé is read from.
#include "core/profile/resume_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

using documents::Line;

QStringList profile::sentencesOf(const QString &paragraph)
{
    static const QRegularExpression end(uR"((?<=[.!?])\s+(?=[\p{Lu}\d]))"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return paragraph.split(end, Qt::SkipEmptyParts);
}

std::vector<QString> profile::addressesIn(const QString &text)
{
    static const QRegularExpression address(
        uR"((?<![@\w])(?:https?://[^\s<>"')\]]+|(?:www\.|github\.com/|gitlab\.com/|linkedin\.com/in/|behance\.net/|dribbble\.com/|codeberg\.org/|bitbucket\.org/|stackoverflow\.com/users/)[^\s<>"')\],;]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<QString> found;
    for (QRegularExpressionMatchIterator each = address.globalMatch(text); each.hasNext();) {
        QString link = each.next().captured();
        while (link.endsWith(u'.') || link.endsWith(u','))
            link.chop(1);
        if (!link.startsWith(u"http"_s))
            link.prepend(u"https://"_s);
        if (std::ranges::find(found, link) == found.end())
            found.push_back(link);
    }
    return found;
}

std::vector<documents::Line> profile::linesOfText(const QString &text)
{
    static const QRegularExpression remarks(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression item(uR"(^\s*(?:[-*+•‣◦▪·–]|\d{1,2}[.)])\s+)"_s);
    static const QRegularExpression heading(uR"(^\s*#{1,6}\s+)"_s);
    static const QRegularExpression marks(uR"(\*\*|__|`)"_s);
    static const QRegularExpression link(uR"(!?\[([^\]\n]+)\]\([^)\s]*\))"_s);
    static const QRegularExpression slanted(uR"((?<![\w*])([*_])(?=\S)([^*_\n]+)(?<=\S)\1(?![\w*]))"_s);
    static const QRegularExpression ruler(uR"(^\s*\|?\s*:?-{3,}:?\s*\|[\s:|-]*$)"_s);
    static const QRegularExpression digit(uR"(\d)"_s);
    std::vector<Line> lines;
    for (const QString &raw : QString(text).remove(remarks).split(u'\n')) {
        // The row of dashes below the names of a table's columns.
        if (ruler.match(raw).hasMatch()) {
            if (!lines.empty() && lines.back().text.contains(u'|') && !lines.back().text.contains(digit))
                lines.pop_back();
            continue;
        }
        QString line = raw;
        Line::Kind kind = Line::Kind::Text;
        if (line.contains(heading)) {
            kind = Line::Kind::Heading;
            line.remove(heading);
        } else if (line.contains(item)) {
            kind = Line::Kind::Item;
            line.remove(item);
        }
        line.remove(marks).replace(link, u"\\1"_s).replace(slanted, u"\\2"_s);
        lines.push_back({line.trimmed(), kind});
    }
    return lines;
}
