// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "core/skills/zone.h"

#include <QString>
#include <memory>
#include <optional>

namespace skills {
/// How badly a text wants what it names: from the zone, the sentence and the clause around it. What is
/// optional is never called required, in doubt the weaker word wins. Quickest when asked in the order of the
/// text.
class PriorityReader final
{
public:
    /// `text` must outlive the reader.
    explicit PriorityReader(const QString &text);
    ~PriorityReader();

    Priority at(Zone zone, int start, int end);

private:
    struct Seen;
    void look(int start, int end);
    std::optional<Priority> headingBefore(int place) const;
    /// Whether the sentence, or what leads to its list, opens with a demand.
    bool isDemanded() const;

    QStringView m_text;
    std::unique_ptr<Seen> m_seen;
};
} // namespace skills
