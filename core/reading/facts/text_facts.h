// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pattern.h"
#include "core/reading/outline.h"
#include "core/reading/reading.h"

#include <optional>
#include <vector>

namespace reading {
/// A normalised text with its sections: what the rules look at.
struct Posted {
    QString text {};
    Outline outline {};
    QString language {};
    /// The day it was taken; may be invalid.
    QDate on {};
    /// What the rules' patterns are sought by.
    Landmarks landmarks {text};

    QStringView line(const Line &of) const { return QStringView(text).mid(of.start, of.end - of.start); }
    skills::Zone zoneAt(int place) const;
};

/// Everything that the text itself says.
Facts factsIn(const Posted &posted);

std::optional<Fact<double>> yearsIn(const Posted &posted);
std::optional<Fact<DegreeAsked>> degreeIn(const Posted &posted);
std::optional<Fact<Pay>> salaryIn(const Posted &posted);
std::optional<Fact<WorkMode>> workModeIn(const Posted &posted);
std::optional<Fact<EmploymentType>> employmentTypeIn(const Posted &posted);
/// The level that a title's own words say; where the title has a span, with that of the word.
std::optional<Fact<Seniority>> seniorityOfTitle(const Posted &posted, const Fact<QString> &title);
std::optional<Fact<Seniority>> seniorityIn(const Posted &posted, const std::optional<Fact<QString>> &title);
std::optional<Fact<QDate>> closingDayIn(const Posted &posted);
std::optional<Fact<QDate>> postingDayIn(const Posted &posted);
std::optional<Fact<QString>> titleIn(const Posted &posted);

struct Posters {
    /// Who hires. Nothing where only an agency is named that posts for somebody else.
    std::optional<Fact<QString>> company {};
    std::optional<Fact<QString>> agency {};
};
Posters postersIn(const Posted &posted);

/// "36" or "32-40" hours a week.
std::optional<Fact<QString>> hoursIn(const Posted &posted);
/// Languages that a posting asks people to speak, by their English names.
std::vector<Fact<QString>> languagesIn(const Posted &posted);
/// The lines of what the employer offers.
std::vector<Fact<QString>> benefitsIn(const Posted &posted);
std::optional<Fact<QString>> locationIn(const Posted &posted);
/// The company and the place of the lines above the first paragraph: "Acme, Utrecht (hybrid)".
std::optional<Fact<QString>> headerCompanyIn(const Posted &posted);
std::optional<Fact<QString>> headerPlaceIn(const Posted &posted);
std::optional<Fact<QString>> visaIn(const Posted &posted);
std::optional<Fact<QString>> contactIn(const Posted &posted);
std::optional<Fact<QString>> jobIdIn(const Posted &posted);

/// A fact with its evidence in the text.
template <class T>
Fact<T> found(const Posted &posted, T value, qsizetype start, qsizetype end, const QString &rule,
              double confidence)
{
    const Span span {int(start), int(end)};
    return {std::move(value), posted.text.mid(start, end - start), span, rule, confidence};
}

/// A pattern for words in any case and any alphabet.
Pattern wordPattern(const QString &pattern);

/// The sentence around a place: from the line's or sentence's start to its end.
Span sentenceAround(const QString &text, qsizetype place);
} // namespace reading
