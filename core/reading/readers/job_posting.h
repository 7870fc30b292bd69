// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/understood.h"

#include <QJsonObject>
#include <QJsonValue>
#include <vector>

namespace reading {
/// All schema.org JobPosting objects in a JSON value, however deep: arrays, @graph, mainEntity.
std::vector<QJsonObject> jobPostingsIn(const QJsonValue &json);

/// One JobPosting as facts and text.
Understood fromJobPosting(const QJsonObject &posting);

/// Markup inside of JSON, entity-escaped up to twice, as plain text.
QString textOfMarkup(QString markup);
} // namespace reading
