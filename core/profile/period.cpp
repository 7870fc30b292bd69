// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/period.h"

#include "core/base/fold.h"
#include "core/base/now_words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using profile::Dated;
using profile::Period;

/// The month a word names or shortens in one of five languages; 0 for any other word.
int monthOf(const QString &word)
{
    static const std::array<QString, 12> names {u"january januar januari janvier enero janv"_s,
                                                u"february februar februari fevrier febrero feb"_s,
                                                u"march marz maart mars marzo mrz mrt maerz"_s,
                                                u"april avril abril avr"_s,
                                                u"may mai mei mayo"_s,
                                                u"june juni juin junio"_s,
                                                u"july juli juillet julio juil"_s,
                                                u"august augustus aout agosto"_s,
                                                u"september septembre septiembre setiembre sept"_s,
                                                u"october oktober octobre octubre"_s,
                                                u"november novembre noviembre"_s,
                                                u"december dezember decembre diciembre"_s};
    const QString form = folded(word);
    if (form.size() < 3)
        return 0;
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QString &name : names[month].split(u' ')) {
            if (name.startsWith(form))
                return int(month) + 1;
        }
    }
    return 0;
}

/// A year of two digits is one of this century or of the last.
int yearOf(const QString &digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year + (year <= today.year() % 100 ? 2000 : 1900);
}

/// One date, as a part of a larger pattern. Month names are any word: monthOf() judges them.
const QString &datePattern()
{
    static const QString pattern =
        uR"((?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\s?[-/.]\s?\d{4}|\d{1,2}/\d{2}\b|\p{L}{3,10}\.?,?\s?(?:de\s)?(?:['’]\d{2}\b|\d{4})|(?:19|20)\d{2}))"_s;
    return pattern;
}

QString wordAtStart(const QString &text)
{
    const auto end = std::ranges::find_if_not(text, [](QChar letter) { return letter.isLetter(); });
    return text.left(end - text.begin());
}

constexpr int none = -1;

/// Months since year 0; none for what is no date.
int monthsOf(const QString &date, QDate today)
{
    static const QRegularExpression numbers(uR"(\d+)"_s);
    std::vector<QString> parts;
    for (QRegularExpressionMatchIterator each = numbers.globalMatch(date); each.hasNext();)
        parts.push_back(each.next().captured());
    if (parts.empty())
        return none;
    const bool yearFirst = parts.front().size() == 4;
    const int year = yearOf(yearFirst ? parts.front() : parts.back(), today);
    int month = 1;
    if (date.at(0).isLetter())
        month = std::max(monthOf(wordAtStart(date)), 1);
    else if (yearFirst && parts.size() > 1)
        month = parts[1].toInt();
    else if (!yearFirst)
        month = parts[parts.size() - 2].toInt();
    if (month < 1 || month > 12 || year < 1950 || year > today.year() + 10)
        return none;
    return year * 12 + month - 1;
}

/// How much of a date is a word that merely stands before a year: "Larch 2015".
int lettersBefore(const QString &date)
{
    const QString word = wordAtStart(date);
    return monthOf(word) > 0 ? 0 : int(word.size());
}

int monthsOfDay(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

std::optional<Period> periodOf(int from, int to, QDate today)
{
    const int now = monthsOfDay(today);
    if (from == none || to == none || from > now || to < from)
        return {};
    return Period {from, std::min(to, now)};
}
const auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The months of what ends a period: a date, or a word for today.
int monthsOfEnd(const QString &end, QDate today)
{
    static const QRegularExpression digit(uR"(\d)"_s);
    return end.contains(digit) ? monthsOf(end, today) : monthsOfDay(today);
}

/// The first match that makes a period: its first two captures are the beginning and the end.
std::optional<Dated> firstOf(const QRegularExpression &pattern, const QString &line, QDate today)
{
    for (QRegularExpressionMatchIterator each = pattern.globalMatch(line); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString begin = match.captured(1);
        const auto period = periodOf(monthsOf(begin, today), monthsOfEnd(match.captured(2), today), today);
        if (period)
            return Dated {*period, int(match.capturedStart(1)) + lettersBefore(begin),
                          int(match.capturedEnd())};
    }
    return {};
}

std::optional<Dated> rangeIn(const QString &line, QDate today)
{
    static const QRegularExpression range(
        u"(?<![\\d.])(%1)\\s*(?:[-–—~]|\\bto\\b|\\bbis\\b|\\btot\\b|\\bt/m\\b|\\buntil\\b|\\btill\\b|\\bà\\b|\\bau\\b|\\ba\\b|\\bal\\b|\\bhasta\\b|→)+\\s*(?:to\\s|zum\\s|la\\s|l['’])?(%1|%2)"_s
            .arg(datePattern(), nowPattern()),
        anyCase);
    return firstOf(range, line, today);
}

/// "June – August 2021": the beginning shares the year of the end.
std::optional<Dated> sharedYearIn(const QString &line, QDate today)
{
    static const QRegularExpression months(uR"(\b(\p{L}{3,10})\.?\s?[-–—/]\s?((\p{L}{3,10})\.?\s\d{4}))"_s,
                                           anyCase);
    const QRegularExpressionMatch match = months.match(line);
    const int first = monthOf(match.captured(1));
    const int last = monthOf(match.captured(3));
    if (!match.hasMatch() || first == 0 || last == 0)
        return {};
    const int to = monthsOf(match.captured(2), today);
    const auto period = periodOf(to - (last - first + 12) % 12, to, today);
    return period ? std::optional(Dated {*period, int(match.capturedStart()), int(match.capturedEnd())})
                  : std::nullopt;
}

/// Two dates in a part of their own, without a dash: some fonts have one that no reader knows.
std::optional<Dated> pairIn(const QString &line, QDate today)
{
    static const QRegularExpression pair(
        u"(?:^|[\\t|·(])\\s*(%1)\\s{1,3}(%1|%2)(?=\\s*(?:$|[\\t|·),]))"_s.arg(datePattern(), nowPattern()),
        anyCase);
    return firstOf(pair, line, today);
}

/// The same anywhere, where both dates name their months: "03/2017 12/2020 Larch Books".
std::optional<Dated> monthPairIn(const QString &line, QDate today)
{
    static const QRegularExpression pair(
        u"(?<![\\d.,/])((?:\\d{1,2}[./-]|\\p{L}{3,10}\\.?\\s)\\d{4})\\s{1,2}((?:\\d{1,2}[./-]|\\p{L}{3,10}\\.?\\s)\\d{4}\\b|%1)"_s
            .arg(nowPattern()),
        anyCase);
    const QRegularExpressionMatch match = pair.match(line);
    const auto isMonth = [](const QString &date) {
        return date.at(0).isDigit() || monthOf(wordAtStart(date)) > 0 || !date.back().isDigit();
    };
    if (!match.hasMatch() || !isMonth(match.captured(1)) || !isMonth(match.captured(2)))
        return {};
    const auto period =
        periodOf(monthsOf(match.captured(1), today), monthsOfEnd(match.captured(2), today), today);
    return period ? std::optional(Dated {*period, int(match.capturedStart()), int(match.capturedEnd())})
                  : std::nullopt;
}

/// "2019–21"
std::optional<Dated> shortRangeIn(const QString &line, QDate today)
{
    static const QRegularExpression years(uR"((?<![\d.])((?:19|20)\d{2})\s?[–—]\s?(\d{2})(?![\d.,]))"_s);
    const QRegularExpressionMatch match = years.match(line);
    if (!match.hasMatch())
        return {};
    const QString end = match.captured(1).left(2) + match.captured(2);
    const auto period = periodOf(monthsOf(match.captured(1), today), monthsOf(end, today), today);
    return period ? std::optional(Dated {*period, int(match.capturedStart()), int(match.capturedEnd())})
                  : std::nullopt;
}

/// "seit 2019" at the end of a line or in a part of its own.
std::optional<Dated> sinceIn(const QString &line, QDate today)
{
    static const QRegularExpression since(
        u"(?:\\b(?:since|from|seit|ab|sinds|vanaf|depuis|desde)\\s+(%1)\\s*\\)?\\s*$"
        "|^(?:since|from|seit|ab|sinds|vanaf|depuis|desde)\\s+(%1)(?=\\s{2}|\\s*[\\t:|·,]))"_s.arg(
            datePattern()),
        anyCase);
    const QRegularExpressionMatch match = since.match(line);
    if (!match.hasMatch())
        return {};
    const QString begin = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    const auto period = periodOf(monthsOf(begin, today), monthsOfDay(today), today);
    return period ? std::optional(Dated {*period, int(match.capturedStart()), int(match.capturedEnd())})
                  : std::nullopt;
}
} // namespace

std::optional<profile::Dated> profile::periodIn(const QString &line, QDate today)
{
    for (const auto &read : {rangeIn, sharedYearIn, pairIn, monthPairIn, shortRangeIn, sinceIn}) {
        if (const auto dated = read(line, today))
            return dated;
    }
    return {};
}

std::optional<QDate> profile::dayIn(const QString &text)
{
    static const QRegularExpression date(u"(?<![\\d.])(%1)"_s.arg(datePattern()),
                                         QRegularExpression::UseUnicodePropertiesOption);
    // Far enough for every year that a résumé may name.
    const QDate horizon(2090, 1, 1);
    for (QRegularExpressionMatchIterator each = date.globalMatch(text); each.hasNext();) {
        const int months = monthsOf(each.next().captured(1), horizon);
        if (months != none)
            return QDate(months / 12, months % 12 + 1, 1);
    }
    return {};
}

std::optional<profile::Period> profile::periodBetween(const QString &from, const QString &to, QDate today)
{
    const auto start = dayIn(from);
    const auto end = to.trimmed().isEmpty() ? std::optional(today) : dayIn(to);
    if (!start)
        return {};
    return periodOf(monthsOfDay(*start), monthsOfDay(end.value_or(today)), today);
}

int profile::monthsCovered(std::vector<Period> periods)
{
    std::ranges::sort(periods, {}, &Period::from);
    int covered = 0;
    int reached = 0;
    for (const Period &period : periods) {
        const int from = std::max(period.from, reached);
        covered += std::max(period.to - from, 0);
        reached = std::max(reached, period.to);
    }
    return covered;
}

double profile::yearsOf(int months)
{
    return std::floor(months * 10 / 12.0) / 10;
}
