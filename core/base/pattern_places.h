// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"
#include "core/base/pattern_gate.h"

#include <QStringView>
#include <vector>

/// The next place at or behind `from` where a pattern with this gate may begin, in a text that was not looked
/// at before; -1 where there is none.
qsizetype nextPlace(const PatternGate &gate, QStringView text, qsizetype from);

/// All such places of a text, in order. The landmarks are those of the text or of a longer one that begins
/// with it.
std::vector<int> placesIn(const PatternGate &gate, QStringView text, const Landmarks &landmarks);
