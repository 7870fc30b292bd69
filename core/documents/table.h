// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace documents {
/// The rows of a table in text: RFC 4180 with commas, or with the semicolons or tabs that spreadsheets write;
/// quotes, line breaks in cells and a byte order mark are understood. Bounded to 200 000 rows; empty lines
/// are left out.
std::vector<QStringList> tableRows(const QByteArray &bytes);
} // namespace documents
