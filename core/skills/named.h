// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/lexicon.h"

namespace skills {
/// The skill a person means by a word: its key, its name, or another way to write it, in any case and in that
/// order. Null where there is none.
const Skill *skillNamed(const Lexicon &lexicon, const QString &word);
} // namespace skills
