// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What single words of the lines above a posting's first paragraph are.

namespace reading {
/// Words that name a field of work or a heading: "Analyst, Pricing (hybrid)".
bool isField(const QString &words);
/// "Windrose B.V.": nobody else carries a legal form.
bool hasLegalForm(const QString &words);
/// The last part of an address: a country or a state.
bool isCountry(const QString &words);
} // namespace reading
