// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Comma-separated values as RFC 4180 has them, in UTF-8.
namespace csv {
/// One line with its CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe in front;
/// plain numbers do not.
QByteArray line(const QStringList &cells);

/// The cell as line() writes it, before quoting.
QString guarded(const QString &cell);
/// What guarded() was given.
QString unguarded(const QString &cell);
} // namespace csv
