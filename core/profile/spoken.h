// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/resume.h"
#include "core/skills/skill.h"

namespace profile {
/// The spoken language that a word names, in any of the lexicon's forms; null for any other word.
const skills::Skill *spokenLanguage(QStringView word);
} // namespace profile
