// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

namespace reading {
/// Reads JSON as pages really write it: comment and CDATA wrappers, trailing commas and semicolons are taken
/// away first. A null document where it cannot be read.
QJsonDocument looseJson(const QString &text);

/// The first object or array in a piece of script, from its opening bracket to the matching one; empty where
/// there is none, or none that ends.
QString firstJson(QByteArrayView script);

/// The array or object that a document holds.
QJsonValue rootOf(const QJsonDocument &document);
} // namespace reading
