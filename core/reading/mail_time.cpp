// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail_time.h"

#include "core/reading/codes.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
QString known(const QString &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()) ? zone : QString();
}

/// Abbreviations that mean one zone in mails about interviews; others are left open.
QString zoneOf(const QString &words)
{
    static const QHash<QString, QString> zones {{u"CET"_s, u"Europe/Paris"_s},
                                                {u"CEST"_s, u"Europe/Paris"_s},
                                                {u"MEZ"_s, u"Europe/Berlin"_s},
                                                {u"MESZ"_s, u"Europe/Berlin"_s},
                                                {u"GMT"_s, u"Europe/London"_s},
                                                {u"BST"_s, u"Europe/London"_s},
                                                {u"UTC"_s, u"UTC"_s},
                                                {u"EST"_s, u"America/New_York"_s},
                                                {u"EDT"_s, u"America/New_York"_s},
                                                {u"ET"_s, u"America/New_York"_s},
                                                {u"CDT"_s, u"America/Chicago"_s},
                                                {u"PST"_s, u"America/Los_Angeles"_s},
                                                {u"PDT"_s, u"America/Los_Angeles"_s},
                                                {u"PT"_s, u"America/Los_Angeles"_s}};
    static const QRegularExpression word(uR"(\A[\s,(]*([A-Z]{2,4}|[A-Z][a-z]+/[A-Z][A-Za-z_]+)\b)"_s);
    const QString said = word.match(words).captured(1);
    return zones.contains(said) ? known(zones.value(said)) : said.contains(u'/') ? known(said) : QString();
}

std::optional<QTime> timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(u"hour"_s).toInt();
    const int minute = match.captured(u"minute"_s).toInt();
    const QString half = match.captured(u"half"_s).toLower().remove(u'.');
    if (half == "pm"_L1 && hour < 12)
        hour += 12;
    if (half == "am"_L1 && hour == 12)
        hour = 0;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QDate dayFrom(const QString &words, const QDate &sent)
{
    const QDate whole = reading::dayOf(words);
    if (whole.isValid() || !sent.isValid())
        return whole;
    const QDate thisYear = reading::dayOf(words + u' ' + QString::number(sent.year()));
    return thisYear.isValid() && thisYear < sent
        ? reading::dayOf(words + u' ' + QString::number(sent.year() + 1))
        : thisYear;
}
} // namespace

std::optional<MailTime> reading::timeIn(const QString &text, const QDateTime &sent)
{
    static const QRegularExpression pattern(
        uR"((?<day>\b\d{4}-\d{2}-\d{2}|\b\d{1,2}[./]\d{1,2}[./]\d{4}|\b\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:of\s+|de\s+)?\p{L}{3,10}\.?(?:,?\s+(?:de\s+|del\s+)?\d{4})?|\b\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?)(?:,|\s|T|-|–|at|um|à|a las|om|from|von|de|van|@|\(|uhr|time|hora|heure|uhrzeit|tijd|:){1,5}\s*(?<hour>\d{1,2})(?:(?:[:.h]|\s?h\s?)(?<minute>\d{2})?(?!\d)|(?=\s*(?:[ap]\.?m|uhr|h\b|uur)))\s*(?<half>[ap]\.?m\.?)?(?:\s*(?:uhr|uur|h\b|hrs?\b|o'clock))?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(text.left(20000)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDate day = dayFrom(match.captured(u"day"_s), sent.date());
        const auto time = timeOf(match);
        const bool isPast = sent.isValid() && day < sent.date();
        if (day.isValid() && time && !isPast && day.year() > 2000 && day.year() < 2100)
            return MailTime {day, *time, zoneOf(text.mid(match.capturedEnd(), 40)), 0};
    }
    return {};
}

std::optional<MailTime> reading::timeInCalendar(const QString &calendar)
{
    static const QRegularExpression start(
        uR"(BEGIN:VEVENT.*?\nDTSTART(?<options>(?:;[^:\n]*)?):(?<day>\d{8})T(?<time>\d{6})(?<utc>Z?))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression zone(uR"(TZID="?([^";:]+))"_s);
    const QString plain = QString(calendar.left(100000)).remove(u'\r');
    const QRegularExpressionMatch match = start.match(plain);
    const QDate day = QDate::fromString(match.captured(u"day"_s), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(match.captured(u"time"_s), u"HHmmss"_s);
    if (!day.isValid() || !time.isValid())
        return {};
    const QString named = known(zone.match(match.captured(u"options"_s)).captured(1));
    return MailTime {day, time, match.captured(u"utc"_s).isEmpty() ? named : u"UTC"_s, 0};
}
