// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <vector>

/// Where a regular expression may begin to match at all, worked out from the expression itself. Never too
/// narrow: at every place that it rules out the expression does not match.
struct PatternGate {
    /// False where nothing could be worked out: every place has to be tried.
    bool isKnown = false;
    /// Only where a line begins; in an expression without MultilineOption only where the text begins.
    bool onlyAtLines = false;
    bool isMultiline = false;
    /// Only where a word, a figure or a mark begins (symbol::begins).
    bool onlyAtStarts = false;
    /// Never at a small letter of ASCII.
    bool onlyAtCapitals = false;
    /// The symbols it may begin with, a bit each.
    quint32 firsts = 0;
    /// The keys of three symbols (symbol::keyOf) it may begin with, a bit each.
    std::vector<quint64> keys {};

    /// Beginnings that are too common for a gate are let in where the text holds all the keys of one of
    /// these.
    std::vector<std::vector<quint16>> insides {};

    bool admits(quint16 key) const { return (keys[key >> 6U] >> (key & 63U)) & 1U; }
};

PatternGate gateOf(const QString &source, QRegularExpression::PatternOptions options);
