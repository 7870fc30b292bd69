// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "ui/capture/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
/// "Fri 17 Oct" without its weekday.
QString withoutWeekday(const QString &text)
{
    const QString first = folded(text.section(u' ', 0, 0)).remove(u',').remove(u'.');
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (int day = 1; day <= 7; ++day) {
            for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
                if (first == folded(locale.dayName(day, format)).remove(u'.'))
                    return text.section(u' ', 1);
            }
        }
    }
    return text;
}

std::optional<QDate> fullDay(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day;
    static const QStringList formats {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s,
                                      u"d.M.yyyy"_s,   u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s};
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (const QString &format : formats) {
            if (const QDate day = locale.toDate(text, format); day.isValid())
                return day;
        }
    }
    // The short form of most locales has two digits for the year.
    const QDate day = QLocale().toDate(text, QLocale::ShortFormat);
    return day.isValid() ? std::optional(day.year() < 1970 ? day.addYears(100) : day) : std::nullopt;
}

/// "17 Oct": the next one from today.
std::optional<QDate> dayOfYear(const QString &text, QDate today)
{
    for (int ahead = 0; ahead <= 1; ++ahead) {
        const auto day = fullDay(text + u' ' + QString::number(today.year() + ahead));
        if (day && *day >= today)
            return day;
    }
    return {};
}
} // namespace

QString dayText(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy"_s);
}

std::optional<QDate> dayFrom(const QString &text, QDate today)
{
    const QString plain = text.left(60).simplified();
    if (plain.isEmpty())
        return {};
    if (folded(plain) == folded(QCoreApplication::translate("Day", "today")))
        return today;
    if (folded(plain) == folded(QCoreApplication::translate("Day", "tomorrow")))
        return today.addDays(1);
    const QString rest = withoutWeekday(plain);
    if (const auto day = fullDay(rest))
        return day;
    return dayOfYear(rest, today);
}
} // namespace capture
