// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/field_values.h"

#include "core/base/fold.h"
#include "core/reading/codes.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct DegreeWord {
    QLatin1StringView part;
    Degree level;
};

QDate countedBack(const QString &value, const QDate &on)
{
    static const QRegularExpression ago(uR"((\d{1,3})\s*(minute|hour|day|week|month)s?\s+ago)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString form = folded(value);
    if (form.contains("yesterday"_L1))
        return on.addDays(-1);
    if (form.contains("today"_L1) || form.contains("just posted"_L1))
        return on;
    const QRegularExpressionMatch match = ago.match(value);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    if (unit == "month"_L1)
        return on.addMonths(-count);
    return on.addDays(unit == "day"_L1 ? -count : unit == "week"_L1 ? -7 * count : 0);
}

QDate sinceEpoch(const QString &value)
{
    static const QRegularExpression digits(uR"(^\d{9,13}$)"_s);
    if (!digits.match(value).hasMatch())
        return {};
    constexpr qint64 leastMilliseconds = 100'000'000'000;
    const qint64 number = value.toLongLong();
    const qint64 milliseconds = number < leastMilliseconds ? number * 1000 : number;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date();
}
} // namespace

std::optional<Degree> reading::degreeOf(const QString &label)
{
    static constexpr std::array words {
        DegreeWord {"doctor"_L1, Degree::Phd},           DegreeWord {"phd"_L1, Degree::Phd},
        DegreeWord {"postgraduate"_L1, Degree::Master},  DegreeWord {"master"_L1, Degree::Master},
        DegreeWord {"bachelor"_L1, Degree::Bachelor},    DegreeWord {"vocational"_L1, Degree::Vocational},
        DegreeWord {"associate"_L1, Degree::Vocational}, DegreeWord {"certificat"_L1, Degree::Vocational},
        DegreeWord {"no degree"_L1, Degree::None},       DegreeWord {"no requirements"_L1, Degree::None}};
    QString form = folded(label);
    form.replace(u'_', u' ').replace(u'-', u' ');
    for (const DegreeWord &word : words) {
        if (form.contains(word.part))
            return word.level;
    }
    return {};
}

std::optional<double> reading::leastYearsOf(const QString &label)
{
    static const QRegularExpression number(uR"(^\s*(\d{1,2})(?:\s*(?:\+|-|–|to|years?|yrs?|$)))"_s);
    const QRegularExpressionMatch match = number.match(label);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

QDate reading::dayOfField(const QString &value, const QDate &on)
{
    if (const QDate day = sinceEpoch(value); day.isValid())
        return day;
    if (const QDate day = dayOf(value); day.isValid())
        return day;
    return on.isValid() ? countedBack(value, on) : QDate();
}

bool reading::isCountedBack(const QString &value)
{
    return !sinceEpoch(value).isValid() && !dayOf(value).isValid();
}
