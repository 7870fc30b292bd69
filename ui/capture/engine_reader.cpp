// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lexicon.h"
#include "ui/capture/live_reading.h"

#include <memory>

namespace capture {
Reader engineReader(const OwnWords &own)
{
    const auto lexicon = std::make_shared<const skills::Lexicon>(skills::Lexicon::standard().with(own));
    Reader reader {[lexicon](const reading::Source &source) { return reading::read(source, *lexicon); },
                   reading::draftOf,
                   reading::listingsIn,
                   {}};
    for (const skills::Skill &skill : lexicon->skills())
        reader.skillNames[skill.key] = skill.name;
    return reader;
}
} // namespace capture
