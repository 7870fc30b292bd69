// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QString>
#include <QtGlobal>
#include <optional>

/// Pay as a posting states it.
struct Pay {
    /// Minor units of the currency (cents), as stated; a single figure has equal ends.
    std::optional<qint64> min {};
    std::optional<qint64> max {};
    /// ISO 4217.
    QString currency {};
    PayPeriod period = PayPeriod::Year;
    bool operator==(const Pay &) const = default;
};
