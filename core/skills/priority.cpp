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
    QStringView lead {};
    bool isLedToWish = false;
    /// Asked for only where nothing else decides.
    std::optional<bool> isLedToDemand {};
    Sentence sentence {};
    Marks marks {};
    std::optional<bool> opensWithDemand {};
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
        m_seen->lead = leadIn(text, start);
        m_seen->lineStart = lineStart;
        m_seen->headings =
            lostHeadings(text.mid(lineStart, (lineEnd < 0 ? text.size() : lineEnd) - lineStart));
        m_seen->isLedToWish = !m_seen->lead.isEmpty() && isOptionalLead(m_seen->lead);
        m_seen->isLedToDemand.reset();
    }
    const Sentence &known = m_seen->sentence;
    if (!known.text.isEmpty() && start >= known.start && end <= known.start + known.text.size())
        return;
    m_seen->sentence = sentenceAround(text, start, end);
    m_seen->marks = marksIn(m_seen->sentence.text);
    m_seen->opensWithDemand.reset();
}

// Most places are decided before: these questions are the dearest.
bool skills::PriorityReader::isDemanded() const
{
    if (!m_seen->opensWithDemand)
        m_seen->opensWithDemand = opensWithDemand(m_seen->sentence.text);
    if (!m_seen->isLedToDemand)
        m_seen->isLedToDemand = !m_seen->lead.isEmpty() && demand().isIn(m_seen->lead);
    return *m_seen->opensWithDemand || *m_seen->isLedToDemand;
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
    const bool isInStack = heading == Priority::Unspecified;
    if ((zone == Zone::Required && !isInStack) || heading == Priority::Required || isDemanded())
        return Priority::Required;
    const Pattern &asks = zone == Zone::Duties || isInStack ? plainDemand() : demand();
    return asks.isIn(near(m_seen->sentence, start, end)) ? Priority::Required : Priority::Unspecified;
}
