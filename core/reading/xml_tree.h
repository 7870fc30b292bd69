// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace reading {
/// An XML document as the value that JSON would have been: an element is a member with its text, or with its
/// own members; a repeated element is a list; attributes are "@name", text beside them "#text". Prefixes stay
/// as written. Nothing for what is not well formed, has a document type, or is deeper than 64 elements.
std::optional<QJsonObject> xmlTree(const QByteArray &bytes);

/// The same back as a document.
QByteArray xmlOf(const QJsonObject &tree);
} // namespace reading
