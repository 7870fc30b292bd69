// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"

#include <QJsonObject>

namespace cli {
/// Everything about one application, for programs and for people. It must be in the hunt.
QJsonObject detailsJson(const Hunt &hunt, ApplicationId id);
QString detailsText(const Hunt &hunt, ApplicationId id);
} // namespace cli
