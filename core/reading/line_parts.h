// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/landmarks.h"
#include "core/reading/outline.h"

#include <QString>
#include <vector>

namespace reading {
/// The lines of a text, not yet said what they are about. A line that runs into a legal note or into the
/// heading of the next section is two.
class LineParts final
{
public:
    LineParts(const QString &text, const Landmarks &landmarks);
    const std::vector<Line> &lines() const { return m_lines; }
    /// Whether the line speaks of equal chances and the like, whatever section it stands in.
    bool isLegalNote(const Line &line) const;

private:
    std::vector<Line> partedAtNotes(const std::vector<Line> &lines, QStringView text) const;

    /// Where words begin that only legal notes use.
    std::vector<int> m_legalWords;
    std::vector<Line> m_lines;
};
} // namespace reading
