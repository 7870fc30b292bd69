// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace skills {
/// The word stems next to a place, at most `count`, nearest first, within the line; `step` is 1 to look ahead
/// and -1 to look back.
std::vector<QString> wordsBeside(QStringView text, int from, int step, int count);

/// The part of the line before a place, at most `length` characters.
QStringView lineBefore(QStringView text, int place, int length);
} // namespace skills
