// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"

#include <QString>
#include <optional>
#include <vector>

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

/// All of them, in order, with the landmarks of the text. A figure without a currency is none.
std::vector<MoneyWord> moneyWordsIn(const QString &text, const Landmarks &landmarks);

/// "4.500,00", "60,000", "102.8K", "55 000": nothing for what is no amount.
std::optional<double> amountIn(QStringView figure);
} // namespace reading
