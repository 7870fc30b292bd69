// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed.h"

#include <QDateTime>
#include <QString>
#include <optional>

/// What an answer to an application says.
enum class MailKind { Confirmation, Invitation, Rejection };
template <>
inline constexpr auto keysOf<MailKind> =
    std::array {Keyed {MailKind::Confirmation, "confirmation"}, Keyed {MailKind::Invitation, "invitation"},
                Keyed {MailKind::Rejection, "rejection"}};

/// The day and time a mail names, as it says them.
struct MailTime {
    QDate day {};
    QTime time {};
    /// IANA name; empty where the mail does not say.
    QString zone {};
    /// 0 where the mail does not say.
    int minutes = 0;
    bool operator==(const MailTime &) const = default;
};

/// An answer to an application, as it was understood. It is stored nowhere: what follows from it is proposed.
struct Mail {
    MailKind kind = MailKind::Confirmation;
    /// 0 to 1.
    double confidence = 0;
    /// Empty where it is not said.
    QString subject {};
    QString senderName {};
    QString senderAddress {};
    QString company {};
    QString role {};
    /// Subject and text, what was quoted left out: the offsets point here.
    QString text {};
    /// The words that decided.
    int start = 0;
    int end = 0;
    QDateTime sent {};
    /// Of an invitation, where it is stated in full.
    std::optional<MailTime> interview {};

    QString evidence() const { return text.mid(start, end - start); }
};
