// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codes.h"
#include "core/reading/facts/text_facts.h"

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Posted;

enum class Missing { NextYear, LastYear };

const Pattern &datePattern()
{
    static const Pattern date(
        u"(?<![\\p{L}\\d.])(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})|\\d{1,2}\\.\\s?\\d{1,2}\\.|\\d{1,2}(?:st|nd|rd|th|\\.|er|º|o)?[\\s-]*(?:of\\s+|de\\s+)?"_s
            + reading::monthPattern() + u"\\.?,?(?:[\\s-]*(?:del?\\s+)?['’]?\\d{4})?|"_s
            + reading::monthPattern()
            + u"\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?)(?![\\d\\p{L}])"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return date;
}

/// A day without a year: the next such day from the day of capture, or for a past event the last one.
QDate completed(const QString &words, const QDate &on, Missing missing)
{
    if (!on.isValid())
        return {};
    const QString year = QString::number(on.year());
    // "18.10." has its mark already.
    const bool dotted = words.endsWith(u'.') && words.count(u'.') == 2;
    QDate day = reading::dayOf(words + (dotted ? year : u' ' + year));
    if (!day.isValid())
        return {};
    if (missing == Missing::NextYear && day < on)
        return day.addYears(1);
    return missing == Missing::LastYear && day > on ? day.addYears(-1) : day;
}

/// 1 for Monday to 7 where the words before a day name its weekday, else 0.
int weekdayIn(const QString &before)
{
    static const Pattern weekday = reading::wordPattern(
        uR"((?<![\p{L}])(?:(monday|maandag|montag|lundi|lunes)|(tuesday|dinsdag|dienstag|mardi|martes)|(wednesday|woensdag|mittwoch|mercredi|miércoles)|(thursday|donderdag|donnerstag|jeudi|jueves)|(friday|vrijdag|freitag|vendredi|viernes)|(saturday|zaterdag|samstag|samedi|sábado)|(sunday|zondag|sonntag|dimanche|domingo))[, ]*(?:the |den |de |dem |le |el )?$)"_s);
    const PatternMatch match = weekday.match(before);
    return match.hasMatch() ? match.lastCapturedIndex() : 0;
}

/// "Monday 21 April" of an old posting: the nearest year in which that day is a Monday.
QDate onWeekday(const QDate &day, int weekday)
{
    for (const int years : {0, -1, -2, -3, 1}) {
        const QDate other = day.addYears(years);
        if (weekday == 0 || (other.day() == day.day() && other.dayOfWeek() == weekday))
            return other;
    }
    return day;
}

/// The same day and month said with its year anywhere in the text: "21 april" beside "21-04-2025".
QDate saidInFull(const Posted &posted, const QDate &day, reading::DayOrder order)
{
    auto days = datePattern().globalMatch(posted.text, posted.landmarks);
    while (days.hasNext()) {
        const QDate whole = reading::dayOf(days.next().captured(), order);
        if (whole.isValid() && whole.day() == day.day() && whole.month() == day.month() && whole.year() > 1990
            && whole.year() < 2100)
            return whole;
    }
    return {};
}

/// "Applications submitted by July 1 will be given priority": later ones are read too.
bool isOnlyEarlier(const QString &behindDay)
{
    static const Pattern earlier = reading::wordPattern(
        uR"(^[, ]{0,2}(?:\w+ ){0,3}(?:given (?:priority|preference)|first consideration|prioriti[sz]ed|voorrang|bevorzugt)(?![\p{L}]))"_s);
    return earlier.isIn(behindDay);
}

/// A day right behind a phrase.
std::optional<Fact<QDate>> dayAfter(const Posted &posted, const Pattern &phrase, const QString &rule,
                                    Missing missing)
{
    constexpr int near = 60;
    // Between the phrase and its day stands no other sentence's start or number.
    static const Pattern gap(uR"(^(?:[^\d.!?;]|(?<=\b\p{L}\p{L})\.){0,45}$)"_s,
                             QRegularExpression::UseUnicodePropertiesOption);
    const bool dayFirst = !posted.language.isEmpty() && posted.language != "en"_L1;
    const reading::DayOrder order = dayFirst ? reading::DayOrder::DayFirst : reading::DayOrder::Unsaid;
    auto matches = phrase.globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const QString behind = posted.text.mid(match.capturedEnd(), near);
        auto days = datePattern().globalMatch(behind);
        while (days.hasNext()) {
            const PatternMatch said = days.next();
            if (!gap.isIn(behind.left(said.capturedStart())) || isOnlyEarlier(behind.mid(said.capturedEnd())))
                break;
            QDate day = reading::dayOf(said.captured(), order);
            bool whole = day.isValid();
            if (!whole) {
                day = completed(said.captured(), posted.on, missing);
                if (day.isValid())
                    day = onWeekday(day, weekdayIn(behind.left(said.capturedStart())));
                if (const QDate full = day.isValid() ? saidInFull(posted, day, order) : QDate();
                    full.isValid()) {
                    day = full;
                    whole = true;
                }
            }
            const qsizetype start = match.capturedEnd() + said.capturedStart();
            qsizetype length = said.capturedLength();
            while (said.captured()[length - 1] == u'.' || said.captured()[length - 1] == u',')
                --length;
            if (day.isValid() && day.year() > 1990 && day.year() < 2100)
                return reading::found(posted, day, start, start + length, rule, whole ? 0.85 : 0.6);
        }
    }
    return {};
}

int daysIn(const QString &unit)
{
    static const Pattern week(u"^(?:w|s)"_s);
    static const Pattern month(u"^(?:mo|ma|me)"_s);
    static const Pattern hour(u"^(?:h|u|st|mi)"_s);
    const QString form = unit.toLower();
    // "semaine", "semana" and "Woche" are weeks, "Stunde" is an hour.
    if (hour.isIn(form))
        return 0;
    if (week.isIn(form))
        return 7;
    return month.isIn(form) ? 30 : 1;
}

/// "Posted 3 weeks ago": counted from the day of capture, and marked as such by its rule.
std::optional<Fact<QDate>> relativePosting(const Posted &posted)
{
    static const Pattern pattern = reading::wordPattern(
        uR"((?<![\p{L}])(?:posted|published|reposted|listed|geplaatst|gepubliceerd|veröffentlicht|online seit|publiée?|publicad[oa])(?:\s+(?:on|op|am|le|el))?\s*:?\s+(?:(?:vor|il y a|hace|for|since)\s+)?(?:(?<today>today|just now|vandaag|heute|aujourd['’]hui|hoy)|(?<yesterday>yesterday|gisteren|gestern|hier|ayer)|(?<count>\d{1,2}|an?|one|een|einem?r?|une?|una?)(?<more>\+)?\s+(?<unit>minutes?|hours?|days?|weeks?|months?|minuten|uur|uren|dag(?:en)?|weken|week|maand(?:en)?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|minutes|heures?|jours?|semaines?|mois|horas?|días?|semanas?|mes(?:es)?)(?:\s+(?:ago|geleden))?)(?![\p{L}]))"_s);
    if (!posted.on.isValid())
        return {};
    const PatternMatch match = pattern.match(posted.text, posted.landmarks);
    if (!match.hasMatch())
        return {};
    int days = match.hasCaptured(u"yesterday"_s) ? 1 : 0;
    if (match.hasCaptured(u"count"_s)) {
        bool isNumber = false;
        const int count = match.captured(u"count"_s).toInt(&isNumber);
        days = (isNumber ? count : 1) * daysIn(match.captured(u"unit"_s));
    }
    return reading::found(posted, posted.on.addDays(-days), match.capturedStart(), match.capturedEnd(),
                          u"text.posted-relative"_s, 0.5);
}
} // namespace

std::optional<reading::Fact<QDate>> reading::closingDayIn(const Posted &posted)
{
    static const Pattern phrase = wordPattern(
        uR"((?<![\p{L}])(?:apply (?:before|by|until|no later than|on or before)|(?:send|submit|submitted|received)[^.\n]{0,60}(?:before|by|no later than|until)|applications?[^.\n]{0,30}(?:deadline|close[sd]?|closing(?: date)?|until|by|due|before)(?: (?:is|on|at))?|deadline(?: for (?:applications?|applying|submissions?)| to apply| sollicitaties)?(?: is)?|closing date|closes? on|clos(?:es|ing) (?:on|date)|open until|application period|accept(?:ing|ed)?(?: applications)? (?:until|through)|reply before|respond (?:by|before)|(?:posting|vacancy) (?:end|close[sd]?|closing|ends)(?: date| on)?|expires?(?: on)?|job posting ends|last day to apply(?: is)?|interested, please apply by|solliciteer[^.\n]{0,20}(?:vóór|voor|uiterlijk|tot(?: en met)?|t/m)|solliciteren (?:kan )?(?:nog )?(?:tot(?: en met)?|voor|vóór|t/m)|sluitingsdatum|sluit(?:ings)?(?:datum)?(?: op)?|reageer[^.\n]{0,20}(?:vóór|voor|uiterlijk|tot)|reageren (?:kan )?(?:tot|voor)|uiterste (?:sollicitatie|reactie)?datum|vacature sluit(?: op)?|bewerbungsfrist(?: ist| endet(?: am)?)?|bewerben sie sich[^.\n]{0,30}bis(?: zum)?|bewirb dich[^.\n]{0,30}bis(?: zum)?|bewerbung(?:en)?[^.\n]{0,40}bis(?: zum| spätestens)?|bewerbungsschluss|einsendeschluss|date limite(?: de (?:candidature|dépôt))?(?: fixée au)?|clôture(?: des candidatures)?(?: le)?|(?:postulez|candidature[s]?|postuler)[^.\n]{0,40}(?:avant|jusqu['’]au|au plus tard)(?: le)?|fecha (?:límite|tope|de cierre|fin)(?: de (?:inscripción|solicitud|presentación))?|plazo de (?:solicitud|inscripción|presentación)|(?:inscripciones|candidaturas|solicitudes)[^.\n]{0,30}(?:hasta|antes)(?: el| del)?|(?:inscríbete|envía)[^.\n]{0,40}(?:hasta|antes del?)(?: el)?|(?:advertise|advertised|posted|online) until|listed until)(?![\p{L}]))"_s);
    return dayAfter(posted, phrase, u"text.deadline"_s, Missing::NextYear);
}

std::optional<reading::Fact<QDate>> reading::postingDayIn(const Posted &posted)
{
    static const Pattern phrase = wordPattern(
        uR"((?<![\p{L}])(?:(?:date )?posted(?: date| on)?|posting date|published(?: on)?|publication date|date of publication|(?:placed|listed) on|geplaatst(?: op)?|gepubliceerd(?: op)?|plaatsingsdatum|publicatiedatum|veröffentlicht(?: am)?|veröffentlichungsdatum|online seit|publiée?(?: le)?|date de publication|mise en ligne(?: le)?|publicad[oa](?: el)?|fecha de publicación)(?![\p{L}])(?! until))"_s);
    if (std::optional<Fact<QDate>> day = dayAfter(posted, phrase, u"text.posted"_s, Missing::LastYear))
        return day;
    return relativePosting(posted);
}
