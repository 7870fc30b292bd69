// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codes.h"

#include "core/base/fold.h"

#include <QHash>
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

/// Folded names and short forms of the months in five languages.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        const std::array<QString, 12> rows {u"january jan januar januari janvier janv enero ene"_s,
                                            u"february feb februar februari fevrier fevr fev febrero"_s,
                                            u"march mar marz maart mrt mars marzo"_s,
                                            u"april apr avril avr abril abr"_s,
                                            u"may mai mei mayo"_s,
                                            u"june jun juni juin junio"_s,
                                            u"july jul juli juillet juil julio"_s,
                                            u"august aug augustus aout agosto ago"_s,
                                            u"september sept sep septembre septiembre setiembre"_s,
                                            u"october oct oktober okt octobre octubre"_s,
                                            u"november nov novembre noviembre"_s,
                                            u"december dec dezember dez decembre diciembre dic"_s};
        QHash<QString, int> made;
        for (size_t i = 0; i < rows.size(); ++i) {
            for (const QString &name : rows[i].split(u' '))
                made.insert(name, int(i) + 1);
        }
        return made;
    }();
    return names;
}

int monthOf(const QString &word)
{
    return monthNames().value(folded(word), 0);
}

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

QDate worded(const QString &text)
{
    static const QRegularExpression dayFirst(
        uR"(\b(\d{1,2})(?:st|nd|rd|th|\.|er|º|o)?[\s-]*(?:of\s+|de\s+)?(\p{L}{3,10})\.?,?[\s-]*(?:del?\s+)?['’]?(\d{4}|\d{2})(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthFirst(
        uR"((?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch())
        return {fullYear(match.captured(3)), monthOf(match.captured(2)), match.captured(1).toInt()};
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()};
    return {};
}

QDate numbered(const QString &text, reading::DayOrder order)
{
    static const QRegularExpression yearFirst(uR"(\b(\d{4})[./](\d{1,2})[./](\d{1,2})\b)"_s);
    if (const QRegularExpressionMatch match = yearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    static const QRegularExpression numbers(uR"(\b(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\b)"_s);
    const QRegularExpressionMatch match = numbers.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = fullYear(match.captured(4));
    // Slashes are read only where the order cannot be mistaken: a number above 12, or a text that says it.
    if (match.captured(2) != "/"_L1 || first > 12 || (order == reading::DayOrder::DayFirst && second <= 12))
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

QDate reading::dayOf(const QString &text, DayOrder order)
{
    if (const QDate day = isoDay(text); day.isValid())
        return day;
    if (const QDate day = worded(text); day.isValid())
        return day;
    return numbered(text, order);
}

const QString &reading::monthPattern()
{
    static const QString pattern =
        u"(?:jan(?:uary|uar|uari|vier|v)?|ene(?:ro)?|feb(?:ruary|ruar|ruari|rero)?|f[ée]v(?:rier|r)?|mar(?:"
        u"ch|s|zo)?|märz|"
        u"maart|mrt|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mei|mayo|jun(?:e|i|io)?|juin|jul(?:y|i|io)?|"
        u"juil(?:let)?|aug(?:ust|ustus)?|ao[ûu]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|setiembre|"
        u"o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|d[ée][cz](?:ember|embre)?|dic(?:iembre)?)"_s;
    return pattern;
}
