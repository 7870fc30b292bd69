// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/profile/resume.h"
#include "core/profile/sections.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace profile {
/// A line that can be the head of a job: short, no item, no sentence.
bool isHead(const documents::Line &line);

/// A name or a place and no more.
bool isShortHead(const documents::Line &line);

/// Whether it says what a person is: "Senior Developer", "Projektleiterin".
bool namesRole(const QString &text);

/// Whether every word but the smallest begins with a capital, as in a title.
bool opensWithCapitals(const QString &text);

/// Whether any line of it has a year.
bool namesYear(const Place &place);

/// Names in a row or running text.
Sentence::Kind kindOf(Section section, const QString &text);

/// The names of a line such as "Tools: Python (expert), Kafka | Foobarium": without label, brackets and what
/// is too long for a name.
QStringList namesIn(const QString &list);

/// The words of a heading and what follows it on its line: "Skills: Python, SQL".
struct Labelled {
    Section section = Section::Other;
    QString rest {};
};
/// Nothing where the line does not begin with a heading and a colon.
std::optional<Labelled> labelledLine(const QString &text);
} // namespace profile
