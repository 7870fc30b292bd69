// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace exchange {
/// One skill of a list from elsewhere.
struct ListedSkill {
    QString name {};
    QStringList otherNames {};
    bool operator==(const ListedSkill &) const = default;
};

/// A list of skills: LinkedIn's Skills.csv, ESCO's skills CSV (preferredLabel, altLabels), O*NET's
/// tab-separated technology skills (Example), any CSV with a column of names, or one name a line. Each name
/// once, in the order of the file. Fails, with a sentence, when no name is found in it.
Result<std::vector<ListedSkill>> readSkillList(const QByteArray &bytes);
} // namespace exchange
