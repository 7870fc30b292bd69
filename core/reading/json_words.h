// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace reading {
/// The elements of a list, or the value alone.
QJsonArray listOf(const QJsonValue &value);

/// A value as one line of plain text: a string, a number, the first of a list, the name of an object.
QString wordOf(const QJsonValue &value);

/// The same of each element of a list, without empty and repeated ones; at most 10.
QStringList wordsOf(const QJsonValue &value);

/// Markup inside of JSON, entity-escaped up to twice, as plain text.
QString textOfMarkup(QString markup);

/// A part of a posting: markup, or a list of lines, or a list of skills with their keywords.
QString textOfPart(const QJsonValue &part);

/// Adds a part below its heading, unless the text says the same already.
void appendPart(QString &text, const QString &heading, const QString &part);
} // namespace reading
