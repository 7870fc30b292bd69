// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/resume.h"

#include <QJsonObject>

namespace profile {
/// Whether the object is a résumé in the JSON Resume schema.
bool isJsonResume(const QJsonObject &json);
Resume resumeFromJson(const QJsonObject &json, QDate today);
} // namespace profile
