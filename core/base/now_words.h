// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words that a stretch of time ends with when it goes on, as a pattern: "present", "heute", "ce jour".
const QString &nowPattern();
