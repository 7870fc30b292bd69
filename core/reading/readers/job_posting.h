// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/understood.h"

#include <QJsonObject>
#include <QJsonValue>
#include <vector>

namespace reading {
/// All schema.org JobPosting objects in a JSON value, however deep: arrays, @graph, mainEntity. At most 500.
std::vector<QJsonObject> jobPostingsIn(const QJsonValue &json);

/// One JobPosting as facts and text. `notation` is how it was written: "json-ld", "microdata", "rdfa"; the
/// rules are named after it.
Understood fromJobPosting(const QJsonObject &posting, const QString &notation = QStringLiteral("json-ld"));

/// Title, company, place and link alone.
Facts briefOf(const QJsonObject &posting, const QString &notation = QStringLiteral("json-ld"));
} // namespace reading
