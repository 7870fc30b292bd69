// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QDate>
#include <QString>

/// How the ledger's values are said.
namespace words {
/// "18", "2.5": hours from minutes, by the locale.
QString hours(int minutes);
/// "2 h", "45 min".
QString duration(int minutes);
/// "in 5 weeks", "in 3 days", "today", "2 weeks ago".
QString away(QDate day, QDate today);
/// The icon that stands for a kind.
QString iconOf(EvidenceKind kind);
QString iconOf(ResourceKind kind);
QString nameOf(EvidenceKind kind);
QString nameOf(ResourceKind kind);
} // namespace words
