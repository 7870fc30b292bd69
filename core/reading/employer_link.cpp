// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/employer_link.h"

#include "core/reading/understood.h"
#include "core/reading/word_lists.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
const std::vector<QRegularExpression> &hosts()
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> made;
        for (const QStringList &cells : reading::lexiconRows(u"board_hosts.tsv"_s))
            made.emplace_back(cells.front(), QRegularExpression::CaseInsensitiveOption);
        return made;
    }();
    return patterns;
}

/// What the link calls the employer, or an empty text.
QString slugIn(const QString &link)
{
    constexpr qsizetype longest = 2'000;
    static const QRegularExpression scheme(u"^https?://(?:www\\.)?"_s);
    const QString place = QString(link.left(longest)).remove(scheme);
    for (const QRegularExpression &host : hosts()) {
        const QRegularExpressionMatch match = host.match(place);
        if (match.hasMatch())
            return QUrl::fromPercentEncoding(match.captured(1).toUtf8());
    }
    return {};
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

/// Where the text writes the slug's letters as capitalised words.
std::optional<reading::Span> spelledIn(const QString &text, const QString &slug)
{
    constexpr int mostWords = 6;
    const QString letters = lettersOf(slug);
    static const QRegularExpression words(uR"(\p{Lu}[\p{L}\p{N}&.'’-]*)"_s);
    QRegularExpressionMatchIterator starts = words.globalMatch(text);
    while (starts.hasNext() && letters.size() > 2) {
        const qsizetype start = starts.next().capturedStart();
        qsizetype end = start;
        QString seen;
        for (int count = 0; count < mostWords && letters.startsWith(seen); ++count) {
            while (end < text.size() && (text[end].isLetterOrNumber() || u"&.'’-"_s.contains(text[end])))
                seen += text[end].isLetterOrNumber() ? QString(text[end].toLower()) : QString(), ++end;
            if (seen == letters)
                return reading::Span {int(start), int(end)};
            if (end >= text.size() || text[end] != u' ')
                break;
            ++end;
        }
    }
    return {};
}

/// "acme-widgets" as "Acme Widgets"; a name with capitals of its own stays.
QString readable(const QString &slug)
{
    QStringList words = QString(slug).replace(u'_', u' ').replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word == word.toLower())
            word[0] = word[0].toUpper();
    }
    return words.join(u' ');
}
} // namespace

std::optional<reading::Fact<QString>> reading::employerByLink(const QString &link, const QString &text)
{
    const QString slug = slugIn(link);
    if (slug.isEmpty() || slug.size() > 60)
        return {};
    if (const std::optional<Span> span = spelledIn(text, slug)) {
        QString name = text.mid(span->start, span->end - span->start);
        while (!name.isEmpty() && name.back().isPunct() && name.back() != u'!')
            name.chop(1);
        return Fact<QString> {name, name, Span {span->start, int(span->start + name.size())},
                              u"link.employer"_s, 0.8};
    }
    return stated(readable(slug), slug, u"link.employer"_s, 0.4);
}
