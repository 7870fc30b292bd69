// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/skill_snapshot.h"
#include "core/skills/lexicon.h"

#include <span>
#include <vector>

namespace ledger {
/// A career track: "Back-end". The list is resources/lexicon/tracks.tsv.
struct Track {
    QString key {};
    /// English; shown through trackName().
    QString name {};
    /// Folded phrases of titles that decide, and of those that lean.
    QStringList strongWords {};
    QStringList weakWords {};
};
/// In the order in which they are listed to people.
std::span<const Track> tracks();
const Track *trackOf(const QString &key);
/// Its name in the running language; the key itself where there is no such track.
QString trackName(const QString &key);

/// Titles that make software or systems, and those of other trades than the tracks.
enum class TitleKind { Builder, OtherTrade };
/// Folded phrases.
const QStringList &titlesOf(TitleKind kind);

/// How far in a career a role is.
enum class CareerLevel { Entry, Junior, Medior, Senior, Lead };

/// Where a posting belongs, with the reasons.
struct Placement {
    /// Empty: to no track.
    QString track {};
    double score = 0;
    /// The words of the title that speak for it; empty: none do.
    QString titleWords {};
    /// The asked skills that are at home in it, the heaviest first.
    QStringList skills {};
    /// Nothing where neither title, seniority nor years tell.
    std::optional<CareerLevel> level {};
    bool operator==(const Placement &) const = default;
};
Placement placed(const AskingPosting &posting, const skills::Lexicon &lexicon);

/// What a description of a role says of careers.
struct CareerWords {
    QStringList tracks {};
    std::vector<CareerLevel> levels {};
    bool operator==(const CareerWords &) const = default;
};
/// The tracks and levels that a text names, each once and in order; the people one works with are left out.
CareerWords careerWordsIn(const QString &text);
} // namespace ledger

template <>
inline constexpr auto keysOf<ledger::CareerLevel> =
    std::array {Keyed {ledger::CareerLevel::Entry, "entry"}, Keyed {ledger::CareerLevel::Junior, "junior"},
                Keyed {ledger::CareerLevel::Medior, "medior"}, Keyed {ledger::CareerLevel::Senior, "senior"},
                Keyed {ledger::CareerLevel::Lead, "lead"}};
