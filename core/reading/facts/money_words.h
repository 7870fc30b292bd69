// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"

#include <QString>
#include <functional>
#include <optional>

namespace reading {
/// One figure or range with its currency: "€ 4.500 - €6.000", "CA$102.8K – CA$137K", "60 000 zł".
struct MoneyWord {
    double low = 0;
    std::optional<double> high {};
    /// ISO 4217.
    QString currency {};
    /// A bare "$": which dollar, the rest of the text must say.
    bool saidDollarOnly = false;
    int start = 0;
    int end = 0;
};

/// Visits them in order until one is enough: `visit` says whether to go on. A figure without a currency is
/// none. `landmarks` are those of the text.
void eachMoneyWord(const QString &text, const Landmarks &landmarks,
                   const std::function<bool(const MoneyWord &)> &visit);

/// "4.500,00", "60,000", "102.8K", "55 000": nothing for what is no amount.
std::optional<double> amountIn(QStringView figure);
} // namespace reading
