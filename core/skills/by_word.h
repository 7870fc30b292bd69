// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/lexicon.h"

namespace skills {
/// The skill that a person means by its key, its name or another name, in any case. Null where there is none.
const Skill *byWord(const Lexicon &lexicon, const QString &word);
} // namespace skills
