// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codes.h"

#include "core/base/fold.h"

#include <QLocale>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
template <class Value> struct Label {
    QLatin1StringView part;
    Value value;
};

/// The first label of which a part occurs.
template <class Value, size_t Count>
std::optional<Value> firstIn(const QString &label, const std::array<Label<Value>, Count> &labels)
{
    QString form = folded(label);
    form.replace(u'_', u' ').replace(u'-', u' ');
    for (const Label<Value> &one : labels) {
        if (form.contains(one.part))
            return one.value;
    }
    return {};
}

QDate isoDay(const QString &text)
{
    static const QRegularExpression iso(uR"(^\s*(\d{4})-(\d{2})-(\d{2}))"_s);
    const QRegularExpressionMatch match = iso.match(text);
    return match.hasMatch()
        ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : QDate();
}

int monthOf(const QString &word)
{
    static constexpr std::array months {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                        "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    static constexpr std::array others {
        Label<int> {"mrt"_L1, 3},  Label<int> {"maart"_L1, 3}, Label<int> {"marz"_L1, 3},
        Label<int> {"mei"_L1, 5},  Label<int> {"mai"_L1, 5},   Label<int> {"mayo"_L1, 5},
        Label<int> {"okt"_L1, 10}, Label<int> {"dez"_L1, 12},  Label<int> {"dic"_L1, 12},
        Label<int> {"ene"_L1, 1},  Label<int> {"abr"_L1, 4},   Label<int> {"avr"_L1, 4},
        Label<int> {"fev"_L1, 2},  Label<int> {"juin"_L1, 6},  Label<int> {"juil"_L1, 7},
        Label<int> {"aout"_L1, 8}, Label<int> {"ago"_L1, 8},   Label<int> {"mars"_L1, 3}};
    const QString form = folded(word);
    for (const Label<int> &other : others) {
        if (form.startsWith(other.part))
            return other.value;
    }
    for (size_t i = 0; i < months.size(); ++i) {
        if (form.startsWith(months[i]))
            return int(i) + 1;
    }
    return 0;
}

QDate worded(const QString &text)
{
    static const QRegularExpression dayFirst(
        uR"(\b(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:of\s+|de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b)"_s);
    static const QRegularExpression monthFirst(
        uR"(\b(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b)"_s);
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt()};
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()};
    return {};
}

QDate dotted(const QString &text)
{
    // Only where the order cannot be mistaken: dots, or a first number above 12.
    static const QRegularExpression numbers(uR"(\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b)"_s);
    const QRegularExpressionMatch match = numbers.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    if (match.captured(2) != "/"_L1 || first > 12)
        return {year, second, first};
    return second > 12 ? QDate(year, first, second) : QDate();
}
} // namespace

std::optional<EmploymentType> reading::employmentTypeOf(const QString &label)
{
    using enum EmploymentType;
    static constexpr std::array labels {Label<EmploymentType> {"intern"_L1, Internship},
                                        Label<EmploymentType> {"stage"_L1, Internship},
                                        Label<EmploymentType> {"praktik"_L1, Internship},
                                        Label<EmploymentType> {"werkstud"_L1, PartTime},
                                        Label<EmploymentType> {"part time"_L1, PartTime},
                                        Label<EmploymentType> {"parttime"_L1, PartTime},
                                        Label<EmploymentType> {"teilzeit"_L1, PartTime},
                                        Label<EmploymentType> {"temps partiel"_L1, PartTime},
                                        Label<EmploymentType> {"contract"_L1, Contract},
                                        Label<EmploymentType> {"freelance"_L1, Contract},
                                        Label<EmploymentType> {"temporary"_L1, Temporary},
                                        Label<EmploymentType> {"fixed term"_L1, Temporary},
                                        Label<EmploymentType> {"seasonal"_L1, Temporary},
                                        Label<EmploymentType> {"befristet"_L1, Temporary},
                                        Label<EmploymentType> {"full time"_L1, FullTime},
                                        Label<EmploymentType> {"fulltime"_L1, FullTime},
                                        Label<EmploymentType> {"vollzeit"_L1, FullTime},
                                        Label<EmploymentType> {"voltijd"_L1, FullTime},
                                        Label<EmploymentType> {"temps plein"_L1, FullTime},
                                        Label<EmploymentType> {"permanent"_L1, FullTime},
                                        Label<EmploymentType> {"jornada completa"_L1, FullTime}};
    return firstIn(label, labels);
}

std::optional<WorkMode> reading::workModeOf(const QString &label)
{
    using enum WorkMode;
    static constexpr std::array labels {
        Label<WorkMode> {"hybrid"_L1, Hybrid},      Label<WorkMode> {"hibrido"_L1, Hybrid},
        Label<WorkMode> {"telecommut"_L1, Remote},  Label<WorkMode> {"remote"_L1, Remote},
        Label<WorkMode> {"home office"_L1, Remote}, Label<WorkMode> {"on site"_L1, Onsite},
        Label<WorkMode> {"onsite"_L1, Onsite},      Label<WorkMode> {"in office"_L1, Onsite},
        Label<WorkMode> {"vor ort"_L1, Onsite}};
    return firstIn(label, labels);
}

std::optional<Seniority> reading::seniorityOf(const QString &label)
{
    using enum Seniority;
    static constexpr std::array labels {
        Label<Seniority> {"intern"_L1, Intern},     Label<Seniority> {"student"_L1, Intern},
        Label<Seniority> {"mid senior"_L1, Senior}, Label<Seniority> {"entry"_L1, Junior},
        Label<Seniority> {"junior"_L1, Junior},     Label<Seniority> {"associate"_L1, Medior},
        Label<Seniority> {"mid"_L1, Medior},        Label<Seniority> {"medior"_L1, Medior},
        Label<Seniority> {"senior"_L1, Senior},     Label<Seniority> {"lead"_L1, Lead},
        Label<Seniority> {"principal"_L1, Lead},    Label<Seniority> {"staff"_L1, Lead},
        Label<Seniority> {"director"_L1, Manager},  Label<Seniority> {"manager"_L1, Manager},
        Label<Seniority> {"executive"_L1, Manager}, Label<Seniority> {"experienced"_L1, Medior}};
    return firstIn(label, labels);
}

std::optional<PayPeriod> reading::payPeriodOf(const QString &label)
{
    using enum PayPeriod;
    static constexpr std::array labels {
        Label<PayPeriod> {"hour"_L1, Hour},   Label<PayPeriod> {"stund"_L1, Hour},
        Label<PayPeriod> {"uur"_L1, Hour},    Label<PayPeriod> {"heure"_L1, Hour},
        Label<PayPeriod> {"hora"_L1, Hour},   Label<PayPeriod> {"year"_L1, Year},
        Label<PayPeriod> {"annu"_L1, Year},   Label<PayPeriod> {"jahr"_L1, Year},
        Label<PayPeriod> {"jaar"_L1, Year},   Label<PayPeriod> {"ano"_L1, Year},
        Label<PayPeriod> {"month"_L1, Month}, Label<PayPeriod> {"monat"_L1, Month},
        Label<PayPeriod> {"maand"_L1, Month}, Label<PayPeriod> {"mois"_L1, Month},
        Label<PayPeriod> {"mes"_L1, Month},   Label<PayPeriod> {"week"_L1, Week},
        Label<PayPeriod> {"woche"_L1, Week},  Label<PayPeriod> {"day"_L1, Day},
        Label<PayPeriod> {"dai"_L1, Day},     Label<PayPeriod> {"tag"_L1, Day},
        Label<PayPeriod> {"dag"_L1, Day},     Label<PayPeriod> {"jour"_L1, Day}};
    if (label.compare("an"_L1, Qt::CaseInsensitive) == 0)
        return Year;
    return firstIn(label, labels);
}

QDate reading::dayOf(const QString &text)
{
    if (const QDate day = isoDay(text); day.isValid())
        return day;
    if (const QDate day = worded(text); day.isValid())
        return day;
    return dotted(text);
}
