// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/model/kinds.h"

#include <QString>

#include <optional>

/// Pay as a posting states it.
struct Pay {
    /// As stated; a single figure has equal ends.
    std::optional<Amount> min {};
    std::optional<Amount> max {};
    /// ISO 4217.
    QString currency {};
    PayPeriod period = PayPeriod::Year;
    bool operator==(const Pay &) const = default;
};
