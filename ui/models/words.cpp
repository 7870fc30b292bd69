// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "ui/models/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
/// Gives the sentences below a context that lupdate sees.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

QString sign(const QString &currency)
{
    static const QHash<QString, QString> signs {{u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"USD"_s, u"$"_s}};
    return signs.value(currency, currency.isEmpty() ? QString() : currency + u'\u00a0');
}

/// 62000 -> "62", with thousands said by the k behind; 18.5 stays "18.50".
QString figure(Amount amount, bool inThousands)
{
    const QLocale locale;
    if (inThousands) {
        const double thousands = amount.major() / 1000.0;
        const bool isRound = qFuzzyCompare(thousands, std::round(thousands));
        return locale.toString(thousands, 'f', isRound ? 0 : 1);
    }
    return locale.toString(amount.major(), 'f', amount.hundredths % 100 == 0 ? 0 : 2);
}

QString range(const Pay &pay)
{
    const Amount low = pay.min.value_or(pay.max.value_or(Amount {}));
    const Amount high = pay.max.value_or(low);
    const bool inThousands = low.hundredths >= 1000000;
    QString text = sign(pay.currency) + figure(low, inThousands);
    if (high != low)
        text += u'–' + figure(high, inThousands);
    return inThousands ? text + u'k' : text;
}

QString dayAndTime(const NextAction &action, QDate today)
{
    return u"%1 %2"_s.arg(words::day(*action.date, today), words::time(*action.at));
}

QString interviewText(const NextAction &action, QDate today)
{
    if (action.round > 1)
        return Words::tr("Round %1, %2").arg(action.round).arg(dayAndTime(action, today));
    return Words::tr("Interview %1").arg(dayAndTime(action, today));
}

QString followUpText(const NextAction &action, QDate today)
{
    if (action.date == today)
        return Words::tr("Follow up today");
    return Words::tr("%n d, follow-up due", nullptr, int(action.lastWord.daysTo(today)));
}

QString replyText(const NextAction &action, QDate today)
{
    return action.date && *action.date < today ? Words::tr("Left over: answer them")
                                               : Words::tr("Answer them today");
}

QString closesText(const NextAction &action, QDate today)
{
    const qint64 days = today.daysTo(*action.date);
    if (days == 0)
        return Words::tr("Closes today");
    return action.needsYou ? Words::tr("Closes in %n d", nullptr, int(days))
                           : Words::tr("Closes %1").arg(words::day(*action.date, today));
}

QString endedText(const QString &stageName, const QString &furthestName)
{
    return furthestName.isEmpty() ? stageName
                                  : Words::tr("%1 after %2").arg(stageName, furthestName.toLower());
}

QString acceptedText(const NextAction &action, const QString &stageName, QDate today)
{
    return action.date ? Words::tr("%1, starts %2").arg(stageName, words::day(*action.date, today))
                       : stageName;
}

QString sinceText(const char *never, const char *days, QDate since, QDate today)
{
    const int passed = int(since.daysTo(today));
    return passed <= 0 ? Words::tr(never) : Words::tr(days, nullptr, passed);
}
/// As it stands after a comma.
QString modeInside(WorkMode mode)
{
    switch (mode) {
    case WorkMode::Onsite:
        return Words::tr("on site");
    case WorkMode::Hybrid:
        return Words::tr("hybrid");
    case WorkMode::Remote:
        return Words::tr("remote");
    }
    Q_UNREACHABLE();
}
} // namespace

QString words::day(QDate day, QDate today)
{
    const qint64 distance = today.daysTo(day);
    if (distance == 0)
        return Words::tr("today");
    if (distance == 1)
        return Words::tr("tomorrow");
    if (distance == -1)
        return Words::tr("yesterday");
    const QLocale locale;
    if (distance > 1 && distance <= 6)
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return locale.toString(day, day.year() == today.year() ? Words::tr("d MMM") : Words::tr("d MMM yyyy"));
}

QString words::fullDay(QDate day, QDate today)
{
    return QLocale().toString(
        day, day.year() == today.year() ? Words::tr("ddd d MMM") : Words::tr("ddd d MMM yyyy"));
}

QString words::ago(QDate day, QDate today)
{
    const int days = int(day.daysTo(today));
    if (days <= 1)
        return words::day(day, today);
    return Words::tr("%n d ago", nullptr, days);
}

QString words::time(const QDateTime &at)
{
    // Some locales put seconds even into their short form.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s).remove(u".ss"_s);
    return QLocale().toString(at.time(), format);
}

QString words::payShort(const Pay &pay)
{
    return pay.period == PayPeriod::Year ? range(pay) : payLong(pay);
}

QString words::payLong(const Pay &pay)
{
    return u"%1 %2"_s.arg(range(pay), labels::of(pay.period));
}

QString words::placeLong(const QString &location, std::optional<WorkMode> mode)
{
    if (!mode)
        return location;
    if (*mode == WorkMode::Remote)
        return location.isEmpty() ? labels::of(*mode) : Words::tr("Remote, %1").arg(location);
    if (!location.isEmpty())
        return u"%1, %2"_s.arg(location, modeInside(*mode));
    return labels::of(*mode);
}

QString words::placeShort(const QString &location, std::optional<WorkMode> mode)
{
    if (mode == WorkMode::Remote)
        return Words::tr("Remote");
    return location.isEmpty() ? placeLong(location, mode) : location;
}

words::Line words::line(const NextAction &action, const QString &stageName, const QString &furthestName,
                        QDate today)
{
    using Kind = NextAction::Kind;
    switch (action.kind) {
    case Kind::Reply:
        return {u"message-square-reply"_s, replyText(action, today)};
    case Kind::Task:
        return {u"bell"_s, action.text};
    case Kind::FollowUp:
        return {u"bell"_s, followUpText(action, today)};
    case Kind::ThankYou:
        return {u"message-circle"_s, Words::tr("Thank-you note due")};
    case Kind::AnswerBy:
        return {u"alarm-clock"_s, Words::tr("Answer by %1").arg(day(*action.date, today))};
    case Kind::Closes:
        return {u"timer"_s, closesText(action, today)};
    case Kind::Interview:
        return {u"calendar-clock"_s, interviewText(action, today)};
    case Kind::Call:
        return {u"phone"_s, Words::tr("Call %1").arg(dayAndTime(action, today))};
    case Kind::Saved:
        return {u"bookmark"_s, Words::tr("Saved %1").arg(ago(*action.date, today))};
    case Kind::Applied:
        return {u"send"_s, Words::tr("Applied %1").arg(ago(*action.date, today))};
    case Kind::Waiting:
        return {u"hourglass"_s,
                sinceText(QT_TRANSLATE_NOOP("words", "Since today"),
                          QT_TRANSLATE_NOOP("words", "Waiting %n d"), *action.date, today)};
    case Kind::Quiet:
        return {u"moon"_s, Words::tr("Quiet for %n d", nullptr, int(action.date->daysTo(today)))};
    case Kind::Closed:
        return {QString(), endedText(stageName, furthestName)};
    case Kind::Accepted:
        return {QString(), acceptedText(action, stageName, today)};
    }
    Q_UNREACHABLE();
}
