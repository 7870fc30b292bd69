// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/learn_next.h"

#include <QJsonObject>

namespace cli {
/// The figures of the ledger for programs and for people.
QJsonObject entryJson(const ledger::SkillEntry &entry, const ledger::Book &book);
QString entryText(const ledger::SkillEntry &entry, const ledger::Book &book);

QJsonObject planJson(const ledger::Plan &plan);
QString planText(const ledger::Plan &plan);

QJsonObject whatIfJson(const ledger::Book &now, const ledger::Book &then);
QString whatIfText(const ledger::Book &now, const ledger::Book &then);

QJsonObject targetJson(const ledger::TargetFit &target, const ledger::Book &book);
QString targetText(const ledger::TargetFit &target, const ledger::Book &book);
} // namespace cli
