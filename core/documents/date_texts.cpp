// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/date_texts.h"

#include "core/base/now_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// A year, or a month with a year.
const QString &yearPattern()
{
    static const QString pattern = uR"((?:(?:\p{L}{3,10}\.?\s|\d{1,2}[./-])*(?:19|20)\d{2}))"_s;
    return pattern;
}

/// "Jan 2021 -", "03/2017 bis": a beginning without an end, or a dash that waits for both.
bool isBeginning(const QString &text)
{
    static const QRegularExpression begins(
        u"^(?:(?:from\\s|von\\s|de\\s|van\\s)?%1\\s*(?:[-–—]|to|bis|tot|à|a)|[-–—])$"_s.arg(yearPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return begins.match(text).hasMatch();
}

/// A date, or a word for the present day: what can stand behind a dash.
bool isEnd(const QString &text)
{
    static const QRegularExpression ends(u"^(?:%1|%2)$"_s.arg(yearPattern(), nowPattern()),
                                         QRegularExpression::CaseInsensitiveOption);
    return ends.match(text).hasMatch();
}

/// "– Present" under "Jan 2021".
bool isEndWithDash(const QString &text)
{
    static const QRegularExpression dash(uR"(^[-–—]\s*(?=\S))"_s);
    return dash.match(text).hasMatch() && isEnd(QString(text).remove(dash));
}

bool isYear(const QString &text)
{
    static const QRegularExpression year(u"^%1$"_s.arg(yearPattern()));
    return year.match(text).hasMatch();
}

bool isNow(const QString &text)
{
    static const QRegularExpression now(u"^%1$"_s.arg(nowPattern()),
                                        QRegularExpression::CaseInsensitiveOption);
    return now.match(text).hasMatch();
}
} // namespace

bool documents::isDateText(const QString &text)
{
    static const QRegularExpression date(
        uR"(^(?=.*\d)[\d\s./–—:'’-]*(?:\p{L}{3,10}\.?,?[\d\s./–—:'’-]*){0,4}$)"_s);
    return text.size() < 40 && date.match(text).hasMatch();
}

bool documents::beginsWithDates(const QString &text)
{
    static const QRegularExpression begins(
        u"^%1\\s*(?:[-–—]|to\\b|bis\\b|tot\\b|à\\b|a\\b|\\s)\\s*(?:%1|%2)"_s.arg(yearPattern(), nowPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return begins.match(text).hasMatch();
}

bool documents::areOneDate(const QString &above, const QString &below)
{
    return (isYear(above) && isNow(below)) || (isBeginning(above) && isEnd(below))
        || (isYear(above) && isEndWithDash(below))
        || (isYear(above) && isBeginning(below) && below.size() == 1);
}
