// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/phrase_index.h"

#include <QString>

namespace reading {
/// Puts back the line breaks that somebody's converter lost: "requiredExperience", "queries.We", "work5+
/// years", "Python- Django".
QString withSeamsOpened(const QString &text, const skills::PhraseIndex &known);
} // namespace reading
