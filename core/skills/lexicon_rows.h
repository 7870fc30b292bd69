// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/skill.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace skills {
/// The cells of every line of a table that is neither empty nor a comment.
std::vector<QStringList> rowsOf(const QByteArray &table);

/// "Go!?" is the alias "Go", exact case, beside a cue only.
Alias aliasOf(QString text);

/// Adds the aliases of a cell, joined by |. The policy of the name is a copy: the one given may lie in the
/// list that grows.
void appendAliases(Skill &skill, const QString &cell, MatchPolicy namePolicy);

/// A line of skills.tsv, whose header says what its columns are; nothing where they do not fit.
std::optional<Skill> skillOf(const QStringList &cells);
} // namespace skills
