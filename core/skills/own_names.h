// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/skills/lexicon.h"

namespace skills {
/// Whether a person may call a skill of their own so. Fails with a sentence for the name of a skill that the
/// lexicon has, and for a word that stands in every text.
Result<void> mayBeOwn(const Lexicon &lexicon, const QString &name);
/// Whether `alias` may be read as `skill` (a key): not where it is the name of another one.
Result<void> mayMean(const Lexicon &lexicon, const QString &alias, const QString &skill);
} // namespace skills
