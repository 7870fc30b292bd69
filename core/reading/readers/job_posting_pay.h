// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/understood.h"

#include <QJsonObject>
#include <optional>

namespace reading {
/// The baseSalary or estimatedSalary of a JobPosting in its many shapes.
std::optional<Fact<Pay>> payOf(const QJsonObject &posting, const QString &notation);

/// A number, also when it is written as text ("60,000"); nothing for none or nonsense.
std::optional<Amount> amountOf(const QJsonValue &value);
} // namespace reading
