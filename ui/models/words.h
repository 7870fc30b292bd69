// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/board.h"
#include "core/model/pay.h"

#include <QDate>
#include <QString>

/// How facts are said in the window: days, places and pay in the words of design and locale.
namespace words {
/// "today", "tomorrow", "yesterday", within six days the weekday ("Fri"), else "31 Oct", with the year where
/// it is not this one.
QString day(QDate day, QDate today);
/// "Fri 3 Oct" with the year where it is not this one.
QString fullDay(QDate day, QDate today);
/// "today", "yesterday", "4 d ago".
QString ago(QDate day, QDate today);
/// "14:00" by the locale, in the instant's own zone.
QString time(const QDateTime &at);

/// "€62–74k", "NOK 780–860k", "€18.50–21 an hour": as short as a card wants it.
QString payShort(const Pay &pay);
/// "€62–74k a year".
QString payLong(const Pay &pay);

/// "Copenhagen, hybrid", "Remote, EU", "Remote"; empty where nothing is known.
QString placeLong(const QString &location, std::optional<WorkMode> mode);
/// The place without the mode.
QString placeShort(const QString &location, std::optional<WorkMode> mode);

/// The words of a card's last line and the icon before them.
struct Line {
    QString icon {};
    QString text {};
};
/// `furthestName` is the name of the stage an ended application got to; empty where it never left the intake.
Line line(const NextAction &action, const QString &stageName, const QString &furthestName, QDate today);
} // namespace words
