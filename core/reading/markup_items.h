// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <gumbo.h>

namespace reading {
/// How an item is written into markup: itemscope, itemtype and itemprop, or typeof and property.
enum class ItemNotation { Microdata, Rdfa };

/// The item that an element holds, as JSON-LD would have said it: properties by name, items inside of it as
/// objects, a repeated property as a list. Bounded in depth and in number of properties.
QJsonObject itemAt(const GumboNode *element, ItemNotation notation);
} // namespace reading
