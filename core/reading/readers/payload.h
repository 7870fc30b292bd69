// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readers/payload_layout.h"
#include "core/reading/understood.h"

#include <QDate>

namespace reading {
/// Everything that a posting of a payload says. `on` is the day it was taken, for "Posted 3 Days Ago".
Understood fromPayload(const PayloadItem &item, const QDate &on);

/// Title, company, place and link alone: quick, for a list to choose from.
Facts briefOf(const PayloadItem &item);
} // namespace reading
