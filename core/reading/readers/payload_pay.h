// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/understood.h"

#include <QHash>
#include <QJsonValue>
#include <vector>

namespace reading {
/// Whether a value is one of those that "only=member:word" means; all are without it.
bool isMeant(const QJsonValue &value, const QHash<QString, QString> &how);

/// The pay in objects whose members are named by `how`: min, max, value, currency, period (paths), "cents"
/// for hundredths, "only=member:word" for those to look at ("_" for a blank), "per=year" where nothing says
/// the period. Several ranges become the one that holds them all. Nothing where the period is not known.
std::optional<Fact<Pay>> payIn(const std::vector<QJsonValue> &values, const QHash<QString, QString> &how,
                               const QString &rule);
} // namespace reading
