// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/tracks.h"

#include <QString>
#include <optional>
#include <span>

namespace ledger {
struct LevelWord {
    const char *phrase;
    CareerLevel level;
    /// False where the word means other things in running text: "you lead", "a graduate degree".
    bool holdsInText;
};
std::span<const LevelWord> levelWords();

/// The highest level that a spaced title names.
std::optional<CareerLevel> levelIn(const QString &title);

/// From the spaced title, else the seniority, else the years asked.
std::optional<CareerLevel> levelOf(const AskingPosting &posting, const QString &title);
} // namespace ledger
