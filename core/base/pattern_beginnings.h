// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pattern_letters.h"

#include <QRegularExpression>
#include <array>
#include <optional>
#include <tuple>
#include <vector>

/// One way a match of a regular expression may begin: its first symbols, at most three, and what holds before
/// them.
struct Beginning {
    /// Capital: the first letter is not a small one of ASCII.
    enum Guard : quint8 { NoLetter = 1, NoDigit = 2, Boundary = 4, LineStart = 8, Capital = 16 };

    std::array<Symbols, 3> symbols {};
    quint8 size = 0;
    quint8 guards = 0;
    /// Letters and spaces that a match of this beginning holds somewhere. May be empty.
    QString word {};

    bool isFull() const { return size == symbols.size(); }
    auto order() const { return std::tie(symbols, size, guards, word); }
};

struct Beginnings {
    std::vector<Beginning> all {};
    /// Whether "^" means every line.
    bool isMultiline = false;
};

/// All ways; never fewer than there are. Nothing for an expression that is not understood or has too many.
std::optional<Beginnings> beginningsOf(const QString &source, QRegularExpression::PatternOptions options);
