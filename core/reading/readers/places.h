// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace reading {
/// A place as a field names it; empty where the field holds no place: "Hybrid", "3 Locations". From an
/// address's path ("/job/Illinois---Chicago/Title_1") the part that names the place.
QString placeOf(const QString &word, bool isPath);

/// "Utrecht, NL" from its parts; empty and repeated parts are left out.
QString joinedPlace(const QStringList &parts);
} // namespace reading
