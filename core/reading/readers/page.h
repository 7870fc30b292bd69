// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/understood.h"

#include <QByteArray>

namespace reading {
/// A saved or fetched page: JSON-LD, known layouts, meta and title patterns, then the readable main part;
/// each field from the best source that has it. `on` is the day it was taken, for "3 days ago".
Understood fromPage(const QByteArray &utf8, const QDate &on);
} // namespace reading
