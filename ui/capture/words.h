// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "core/model/pay.h"

#include <QDate>
#include <QString>
#include <optional>

/// How the values of a posting are written in the form, and read back from what a person types. Everything is
/// in the running language and the system's locale; reading takes English words too.
namespace capture {
/// A degree that experience may stand in for, or that is only welcome: "Bachelor, not a must".
QString wordForOptional(Degree degree);

/// The value whose word or key this is, in any case; nothing for any other text.
template <KeyedEnum Enum> std::optional<Enum> fromWord(const QString &text);

/// Where the work is done.
struct WorkPlace {
    std::optional<WorkMode> mode {};
    QString location {};
    bool operator==(const WorkPlace &) const = default;
};
/// Takes the work mode at either end: "Remote, EU" and "EU, remote" are the same.
WorkPlace placeFrom(const QString &text);

/// "€ 62 000 – 74 000 a year". Empty when no amount is known.
QString payText(const Pay &pay);
/// Nothing where the text names no amount: "competitive".
std::optional<Pay> payFrom(const QString &text);

/// "Fri 17 Oct 2025".
QString dayText(QDate day);
/// ISO, the system's own forms, "17 Oct" (the next one from today), "today", "tomorrow"; nothing for text
/// that names no day.
std::optional<QDate> dayFrom(const QString &text, QDate today);
} // namespace capture
