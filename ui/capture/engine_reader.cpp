// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lexicon.h"
#include "ui/capture/live_reading.h"

namespace capture {
Reader engineReader()
{
    Reader reader {reading::read, reading::draftOf, reading::listingsIn, {}};
    for (const skills::Skill &skill : skills::Lexicon::standard().skills())
        reader.skillNames[skill.key] = skill.name;
    return reader;
}
} // namespace capture
