// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace profile {
/// The level that words name: "advanced" is 3, "Grundkenntnisse" 1, "C2" 4. The longest phrase in it counts,
/// the last one of equals. Nothing where none is in it.
std::optional<int> levelIn(QStringView words);

/// The level that is said of what stands at `start`..`end` of a list: in brackets or behind a dash after
/// it, as dots or "4/5", in the label of the line, or just before it in its clause.
std::optional<int> levelSaidOf(QStringView line, int start, int end);

/// Whether what stands there is said not to be known or used: "no experience with", "not using X any more".
bool isDenied(QStringView line, int start, int end);

/// Whether it is still being learnt or only wished for.
bool isLearning(QStringView line, int start);
} // namespace profile
