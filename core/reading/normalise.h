// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/phrase_index.h"

#include <QString>

namespace reading {
/// The longest text that is read; what is beyond is cut.
inline constexpr int longestText = 400'000;

/// The one text that everything points into: NFKC, plain spaces, one line a block, "- " before list items,
/// Markdown marks and escapes undone, glued words ("requiredExperience") and wrapped lines repaired. `known`
/// keeps JavaScript and PowerPoint whole.
QString normalised(const QString &text, const skills::PhraseIndex &known);

/// A short value of structured data in the same letters: nothing invisible, no marks that turn the direction.
QString printable(const QString &value);
} // namespace reading
