// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace ledger {
/// One check box of a note's Markdown: "- [x] Write a chart".
struct PlanItem {
    QString text {};
    bool isDone = false;
    /// The line of the note it stands in, from 0.
    int line = 0;
    bool operator==(const PlanItem &) const = default;
};
std::vector<PlanItem> planItems(const QString &note);

/// The note with one check box ticked or cleared; the same note where that line holds none.
QString withPlanItem(const QString &note, int line, bool isDone);
/// The note with a new open check box behind the last one, or at the end.
QString withNewPlanItem(const QString &note, const QString &text);
} // namespace ledger
