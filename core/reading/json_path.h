// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <vector>

namespace reading {
/// What lies at a path: "location.name" goes into members, "jobs[]" takes each element of a list (or a lone
/// value, as XML has it), "." is the value itself. Nothing where the path leads nowhere; at most 2,000
/// values.
std::vector<QJsonValue> valuesAt(const QJsonValue &from, const QString &path);

/// The document with nothing but `items` in the list at `path`: the way in is kept, with the first element of
/// lists on the way.
QJsonValue withOnly(const QJsonValue &document, const QString &path, const QJsonArray &items);
} // namespace reading
