// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/evidence.h"
#include "core/model/profile_skill.h"
#include "core/profile/profile.h"

#include <QJsonObject>
#include <vector>

namespace cli {
QJsonObject skillJson(const ProfileSkill &skill, const QString &name, const std::vector<Evidence> &evidence);

QJsonObject personJson(const PersonFacts &person);

/// With what the person wants of a place of work, which no résumé tells.
QJsonObject personJson(const Hunt &hunt);

/// "strong   Python, 9.5 years, last used 2025".
QString lineOf(const ProfileSkill &skill, const QString &name);
} // namespace cli
