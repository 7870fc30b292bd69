// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>

namespace reading {
/// Reads JSON as pages really write it: comment and CDATA wrappers, trailing commas and semicolons are taken
/// away first. A null document where it cannot be read.
QJsonDocument looseJson(const QString &text);
} // namespace reading
