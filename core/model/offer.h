// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/money.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QDate>
#include <QDateTime>
#include <QtGlobal>
#include <optional>

/// What was offered and by when it wants an answer.
struct Offer {
    OfferId id {};
    ApplicationId application {};
    std::optional<Amount> pay {};
    /// ISO 4217.
    QString currency {};
    std::optional<PayPeriod> period {};
    std::optional<QDate> answerBy {};
    std::optional<QDate> startsOn {};
    QString note {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Offer &) const = default;
};

template <> inline constexpr const char *tableOf<Offer> = "offer";

template <>
inline constexpr auto fieldsOf<Offer> = std::tuple {
    Field {"id", &Offer::id},
    Field {"application_id", &Offer::application},
    Field {"pay", &Offer::pay, QT_TRANSLATE_NOOP("Field", "Pay")},
    Field {"currency", &Offer::currency, QT_TRANSLATE_NOOP("Field", "Currency")},
    Field {"period", &Offer::period, QT_TRANSLATE_NOOP("Field", "Pay period")},
    Field {"answer_by", &Offer::answerBy, QT_TRANSLATE_NOOP("Field", "Answer by")},
    Field {"starts_on", &Offer::startsOn, QT_TRANSLATE_NOOP("Field", "Starts")},
    Field {"note", &Offer::note, QT_TRANSLATE_NOOP("Field", "Note")},
    Field {"deleted_at", &Offer::deletedAt},
};
