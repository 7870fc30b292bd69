// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

/// Whether two texts are the same posting is told from their runs of three words: each run is one number, and
/// the part of the runs that two texts share (Jaccard) is how alike they are, whatever was put before, behind
/// or in between.
namespace text_print {
/// Numbers of the runs of three words, sorted, each once. Case, punctuation and white space do not count.
std::vector<quint64> runsOf(QStringView text);

/// 0: nothing in common, 1: the same words in the same order.
double sharedPart(const std::vector<quint64> &one, const std::vector<quint64> &other);

/// Numbers to look a like text up by: texts that share 0.6 of their runs have one of them in common in 99 of
/// 100 cases, texts that share 0.1 in 2 of 100 (20 bands of 3 minimal hashes each: 1 - (1 - s^3)^20). None
/// for a text of fewer than fewestRuns.
std::vector<qint64> bandsOf(const std::vector<quint64> &runs);

inline constexpr size_t fewestRuns = 25;

/// Changes whenever bandsOf() may answer differently.
inline constexpr int version = 1;
} // namespace text_print
