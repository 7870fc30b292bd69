// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/normalise.h"

#include "core/reading/headings.h"
#include "core/reading/plain_lines.h"
#include "core/reading/seams.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x200B && code <= 0x200F) || code == 0xFEFF || code == 0x00AD || code == 0x2060
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x061C
        || code == 0x2122 || code == 0x00AE || code == 0xFE0F;
}

bool isPrinted(QChar c)
{
    return (c.unicode() >= 32 && c.unicode() < 127) || c == u'\n';
}

/// One kind of space, one kind of line end, nothing invisible, compatible letters.
QString plainCharacters(const QString &text)
{
    if (std::ranges::all_of(text, isPrinted))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isPrinted(c)) {
            kept += c;
            continue;
        }
        if (isInvisible(c))
            continue;
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                kept += u'\n';
        } else if (c == u'\u2028' || c == u'\u2029' || c == u'\v' || c == u'\f') {
            kept += u'\n';
        } else if (c.isSpace() || c.category() == QChar::Other_Control) {
            kept += u' ';
        } else {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_KC);
}

/// "C\+\+" and "\&": what a Markdown writer escaped.
QString withoutEscapes(const QString &text)
{
    static constexpr QStringView escaped = u"-+*#&_.!()[]>~`|{}\"'$@:/=";
    if (!text.contains(u'\\'))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == u'\\' && i + 1 < text.size() && escaped.contains(text[i + 1]);
        if (!escape)
            plain += text[i];
    }
    return plain;
}

bool isBullet(QChar c)
{
    static constexpr QStringView bullets = u"•●▪◦‣∙■□◆➢➤►✓✔❖\u2023\u2043\uf0b7·";
    return c.unicode() >= 128 && bullets.contains(c);
}

/// Bullets inside a line begin a line.
QString withBulletsOpened(const QString &text)
{
    if (std::ranges::none_of(text, isBullet))
        return text;
    QString opened;
    opened.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool middleDot =
            c == u'·' && i > 0 && text[i - 1].isLetter() && i + 1 < text.size() && text[i + 1].isLetter();
        if (isBullet(c) && !middleDot)
            opened += "\n- "_L1;
        else
            opened += c;
    }
    return opened;
}

/// Long lines whose breaks became runs of spaces.
QString withWideGapsOpened(const QString &text)
{
    const qsizetype lines = text.count(u'\n') + 1;
    if (text.size() / lines < 300)
        return text;
    static const QRegularExpression gap(
        uR"( {3,}|(?<=[.:!?)]) {2,}(?=[A-Z])| {2,}(?=[A-Z][A-Za-z'’ ]{2,40}:))"_s);
    QString opened = text;
    return opened.replace(gap, u"\n"_s);
}

/// "Key" before "Responsibilities:": the words behind are not the whole heading.
bool isHeadingsStart(QStringView before)
{
    static const QRegularExpression words(uR"(^(?:- )?(?:\p{Lu}[\p{L}-]*[ /&]*){1,4}$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return words.match(before).hasMatch();
}

bool hasLineOf(QStringView text, qsizetype length)
{
    qsizetype start = 0;
    for (qsizetype end = 0; end >= 0; start = end + 1) {
        end = text.indexOf(u'\n', start);
        if ((end < 0 ? text.size() : end) - start >= length)
            return true;
    }
    return false;
}

/// Headings that lost their line: "... salary. Preferred Skills : - Go" and "Required Qualifications 4+
/// years".
QString withHeadingsOpened(const QString &text)
{
    static const QRegularExpression labelled(
        uR"((?<=[a-z0-9.!?:)] )((?:Top \d+ )?[A-Z][A-Za-z'’]+(?:[ /&,]+(?:[A-Z][A-Za-z'’]+|and|or|you|the|of|to|for|we|your)){0,6})\s?(:)(?=\s))"_s);
    static const QRegularExpression bare(
        uR"((?<=[a-z0-9.!?:)-] )((?:(?:Required|Preferred|Minimum|Basic|Desired|Additional|Key|Job|Main|Essential|Technical|Other) (?:(?:Technical|Job|and|&) )?(?:Qualifications|Skills|Requirements|Responsibilities|Experience|Duties))|(?:QUALIFICATIONS|REQUIREMENTS|RESPONSIBILITIES))(?= (?:[A-Z0-9•-])))"_s);
    constexpr qsizetype longLine = 200;
    if (!hasLineOf(text, longLine))
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() < longLine)
            continue;
        line.replace(bare, u"\n\\1\n"_s);
        QString opened;
        qsizetype taken = 0;
        QRegularExpressionMatchIterator matches = labelled.globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QStringView before = QStringView(line).mid(taken, match.capturedStart() - taken);
            if (isHeadingsStart(before) || !reading::zoneOfHeading(match.captured(1)))
                continue;
            opened += QStringView(line).mid(taken, match.capturedStart() - taken);
            opened += u'\n' + match.captured(1) + u":\n"_s;
            taken = match.capturedEnd();
        }
        line = opened + line.mid(taken);
    }
    return lines.join(u'\n');
}

/// Most texts end in a line break: alone it must not cost a plain text another round.
QString withoutSpaceBehind(QString text)
{
    const auto last = std::find_if_not(text.crbegin(), text.crend(), [](QChar c) { return c.isSpace(); });
    text.truncate(text.crend() - last);
    return text;
}

QString normalisedOnce(const QString &text, const skills::PhraseIndex &known)
{
    QString plain = withoutEscapes(plainCharacters(text));
    plain = withWideGapsOpened(withBulletsOpened(plain));
    plain = withHeadingsOpened(reading::withSeamsOpened(plain, known));
    return reading::joinedLines(plain).left(reading::longestText);
}
} // namespace

QString reading::normalised(const QString &text, const skills::PhraseIndex &known)
{
    // What one repair opens may be another one's cue: the same text must come out however often it is read.
    constexpr int mostRounds = 4;
    QString plain = withoutSpaceBehind(text.left(longestText));
    for (int round = 0; round < mostRounds; ++round) {
        QString again = normalisedOnce(plain, known);
        if (again == plain)
            break;
        plain = std::move(again);
    }
    return plain;
}

QString reading::printable(const QString &value)
{
    return plainCharacters(value).simplified();
}
