// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/career_levels.h"

#include "core/ledger/title_words.h"

#include <algorithm>
#include <array>

namespace ledger {
namespace {
constexpr std::array allLevelWords {
    LevelWord {"entry level", CareerLevel::Entry, true},
    LevelWord {"graduate", CareerLevel::Entry, false},
    LevelWord {"intern", CareerLevel::Entry, false},
    LevelWord {"internship", CareerLevel::Entry, false},
    LevelWord {"trainee", CareerLevel::Entry, true},
    LevelWord {"apprentice", CareerLevel::Entry, false},
    LevelWord {"working student", CareerLevel::Entry, true},
    LevelWord {"werkstudent", CareerLevel::Entry, true},
    LevelWord {"junior", CareerLevel::Junior, true},
    LevelWord {"jr", CareerLevel::Junior, false},
    LevelWord {"medior", CareerLevel::Medior, true},
    LevelWord {"mid level", CareerLevel::Medior, true},
    LevelWord {"intermediate", CareerLevel::Medior, false},
    LevelWord {"senior", CareerLevel::Senior, true},
    LevelWord {"sr", CareerLevel::Senior, false},
    LevelWord {"seasoned", CareerLevel::Senior, true},
    LevelWord {"lead", CareerLevel::Lead, false},
    LevelWord {"principal", CareerLevel::Lead, false},
    LevelWord {"staff engineer", CareerLevel::Lead, false},
    LevelWord {"head of", CareerLevel::Lead, false},
    LevelWord {"team lead", CareerLevel::Lead, true},
    LevelWord {"tech lead", CareerLevel::Lead, true},
};

CareerLevel levelOf(Seniority seniority)
{
    switch (seniority) {
    case Seniority::Intern:
        return CareerLevel::Entry;
    case Seniority::Junior:
        return CareerLevel::Junior;
    case Seniority::Medior:
        return CareerLevel::Medior;
    case Seniority::Senior:
        return CareerLevel::Senior;
    case Seniority::Lead:
    case Seniority::Manager:
        return CareerLevel::Lead;
    }
    Q_UNREACHABLE();
}
} // namespace

std::span<const LevelWord> levelWords()
{
    return allLevelWords;
}

std::optional<CareerLevel> levelIn(const QString &title)
{
    // "Lead" before "Senior": a senior lead leads.
    std::optional<CareerLevel> highest;
    for (const LevelWord &word : allLevelWords) {
        if (placeOf(QString::fromLatin1(word.phrase), title) >= 0)
            highest = std::max(highest, std::optional(word.level));
    }
    return highest;
}

std::optional<CareerLevel> levelOf(const AskingPosting &posting, const QString &title)
{
    if (const auto level = levelIn(title))
        return level;
    if (posting.seniority)
        return levelOf(*posting.seniority);
    if (!posting.yearsMin)
        return {};
    if (*posting.yearsMin < 1)
        return CareerLevel::Entry;
    if (*posting.yearsMin < 2)
        return CareerLevel::Junior;
    return *posting.yearsMin < 5 ? CareerLevel::Medior : CareerLevel::Senior;
}
} // namespace ledger
