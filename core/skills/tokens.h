// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace skills {
/// One word of a text, as the matcher compares it.
struct Token {
    int start = 0;
    int end = 0;
    /// Lower case, accents folded, singular, American spelling: "Modelling" and "models" become "model".
    QString word {};
    /// Part of an address or a link: never a skill.
    bool inAddress = false;
};

/// Splits at everything but letters and digits, except that C++, C#, F# and .NET stay whole.
std::vector<Token> tokensOf(QStringView text);

/// The comparing form of one word.
QString stemOf(QStringView word);
} // namespace skills
