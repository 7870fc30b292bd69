// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// A résumé of whatever kind the bytes look like: PDF, Word, JSON Resume, LinkedIn's tables, text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto draft = profile::read({bytes, QStringLiteral("resume"), QDate(2025, 10, 14)});
    if (!draft)
        return 0;
    for (const SkillProposal &proposal : draft->skills) {
        const bool isLevel = proposal.skill.level >= 0 && proposal.skill.level <= 4;
        if (!isLevel || proposal.evidence.empty() || proposal.skill.years.value_or(0) < 0)
            __builtin_trap();
    }
    return 0;
}
