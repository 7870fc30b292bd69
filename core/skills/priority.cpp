// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/priority.h"

#include "core/skills/asking_words.h"
#include "core/skills/lost_headings.h"
#include "core/skills/optional_clause.h"
#include "core/skills/sentences.h"

using namespace Qt::StringLiterals;

namespace {
bool isOptionalLead(QStringView lead)
{
    return skills::optionalAhead().isIn(lead) || skills::optionalBehind().isIn(lead);
}
} // namespace

/// What is known of the line and the sentence that were looked at last: neighbours share them.
struct skills::PriorityReader::Seen {
    qsizetype lineStart = -1;
    std::vector<LostHeading> headings {};
    bool isLedToWish = false;
    bool isLedToDemand = false;
    Sentence sentence {};
    Marks marks {};
    bool opensWithDemand = false;
};

skills::PriorityReader::PriorityReader(const QString &text) : m_text(text), m_seen(std::make_unique<Seen>())
{
}

skills::PriorityReader::~PriorityReader() = default;

void skills::PriorityReader::look(int start, int end)
{
    const QStringView text = m_text;
    const qsizetype lineStart = text.lastIndexOf(u'\n', std::max(0, start - 1)) + 1;
    if (lineStart != m_seen->lineStart) {
        const qsizetype lineEnd = text.indexOf(u'\n', lineStart);
        const QStringView lead = leadIn(text, start);
        m_seen->lineStart = lineStart;
        m_seen->headings =
            lostHeadings(text.mid(lineStart, (lineEnd < 0 ? text.size() : lineEnd) - lineStart));
        m_seen->isLedToWish = !lead.isEmpty() && isOptionalLead(lead);
        m_seen->isLedToDemand = !lead.isEmpty() && demand().isIn(lead);
    }
    const Sentence &known = m_seen->sentence;
    if (!known.text.isEmpty() && start >= known.start && end <= known.start + known.text.size())
        return;
    m_seen->sentence = sentenceAround(text, start, end);
    m_seen->marks = marksIn(m_seen->sentence.text);
    m_seen->opensWithDemand = skills::opensWithDemand(m_seen->sentence.text);
}

std::optional<Priority> skills::PriorityReader::headingBefore(int place) const
{
    std::optional<Priority> heading;
    for (const LostHeading &one : m_seen->headings) {
        if (m_seen->lineStart + one.end <= place)
            heading = one.priority;
    }
    return heading;
}

Priority skills::PriorityReader::at(Zone zone, int start, int end)
{
    if (zone == Zone::Preferred)
        return Priority::Preferred;
    look(start, end);
    const std::optional<Priority> heading = headingBefore(start);
    if (heading == Priority::Preferred || m_seen->isLedToWish
        || isOptionalAt(m_seen->sentence, m_seen->marks, start, end))
        return Priority::Preferred;
    if (zone == Zone::Required || heading == Priority::Required || m_seen->opensWithDemand
        || m_seen->isLedToDemand)
        return Priority::Required;
    const Pattern &asks = zone == Zone::Duties ? plainDemand() : demand();
    return asks.isIn(near(m_seen->sentence, start, end)) ? Priority::Required : Priority::Unspecified;
}
