// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ledger {
/// Lower case with one space between words and around all, so that a phrase is a substring.
QString spaced(const QString &text);

/// Where a phrase stands in spaced text, in one or in many; -1: nowhere.
qsizetype placeOf(const QString &phrase, const QString &text);

/// The longest of the phrases that stands in spaced text; empty: none does.
QString longestIn(const QString &text, const QStringList &phrases);
} // namespace ledger
