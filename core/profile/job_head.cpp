// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/job_head.h"

#include "core/profile/beside_dates.h"
#include "core/profile/line_shapes.h"
#include "core/profile/sections.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using documents::Line;

constexpr int mostLines = 2;

/// A heading, a role, or words that all begin with a capital: no sentence looks so.
bool looksLikeName(const Line &line)
{
    return profile::isHead(line)
        && (line.kind == Line::Kind::Heading || profile::opensWithCapitals(line.text)
            || (profile::isShortHead(line) && profile::namesRole(line.text)));
}

/// "Developer at Harbour Foods": a role, and what it was a role in.
bool namesEmployer(const QString &head)
{
    static const QRegularExpression between(uR"(,\s|\s[|@–—·-]\s|\s(?:at|bei|bij|chez|en)\s)"_s);
    return profile::namesRole(head) && head.contains(between);
}
} // namespace

QStringList profile::JobHead::begin(size_t at, const Dated &dated, size_t from)
{
    const auto [own, sentences] = besideDates(m_lines[at].text, dated);
    m_above = linesAbove(at, from, own);
    m_sentences = sentences;
    QStringList heads;
    for (size_t line = at - m_above; line < at; ++line)
        heads.append(m_lines[line].text);
    if (!own.isEmpty())
        heads.append(own);
    m_parts.clear();
    m_next = 0;
    m_taken = 0;
    m_isOpen = sentences.isEmpty();
    std::ranges::for_each(heads, [this](const QString &head) { add(head); });
    return heads;
}

size_t profile::JobHead::linesAbove(size_t at, size_t from, const QString &own) const
{
    const auto canBeHead = [&](size_t line) {
        return isHead(m_lines[line]) && !sectionOf(m_lines[line].text);
    };
    if (at <= from || !canBeHead(at - 1))
        return 0;
    const Line &last = m_lines[at - 1];
    // Dates alone need a head, be it a strange one; unless it stands below them.
    const bool isBelow = at + 1 < m_lines.size() && looksLikeName(m_lines[at + 1]);
    const bool isNeeded = own.isEmpty() && !isBelow;
    if (!isNeeded && !looksLikeName(last))
        return 0;
    if (at <= from + 1 || !canBeHead(at - 2) || !isShortHead(m_lines[at - 2]))
        return 1;
    const Line &first = m_lines[at - 2];
    const bool isComplete = namesEmployer(last.text) && first.kind != Line::Kind::Heading;
    return looksLikeName(first) && !isComplete ? 2 : 1;
}

void profile::JobHead::add(const QString &text)
{
    QString part = text;
    part.replace(u'\t', u", "_s);
    if (!m_parts.contains(part))
        m_parts.insert(m_next++, part);
    ++m_taken;
}

bool profile::JobHead::takes(size_t at, bool isAfterGap)
{
    if (!m_isOpen)
        return false;
    const Line &line = m_lines[at];
    // A gap or an item ends the head. Dates that stand alone in a margin have a gap before the head itself;
    // so have dates with nothing but a place under them.
    const bool isNear = !isAfterGap || m_taken == 0;
    // Where heads stand above their dates, a head below waits for dates of its own.
    const bool isNext = m_above > 0 && waitsForDates(at);
    const bool isHead = m_taken == 0 ? isShortHead(line) : isShortHead(line) && looksLikeName(line);
    m_isOpen = isHead && m_taken < mostLines && isNear && !isNext;
    const bool beginsAgain = !m_isOpen && isAfterGap && roleFollows(at);
    if (beginsAgain) {
        m_next = 0;
        m_taken = 0;
        m_isOpen = true;
    }
    if (m_isOpen)
        add(line.text);
    return m_isOpen;
}

bool profile::JobHead::roleFollows(size_t at) const
{
    if (std::ranges::any_of(m_parts, namesRole))
        return false;
    const auto isRole = [this](size_t line) {
        return line < m_lines.size() && isShortHead(m_lines[line]) && opensWithCapitals(m_lines[line].text)
            && namesRole(m_lines[line].text);
    };
    return isShortHead(m_lines[at]) && (isRole(at) || isRole(at + 1)) && !waitsForDates(at);
}

bool profile::JobHead::waitsForDates(size_t at) const
{
    if (!isHead(m_lines[at]))
        return false;
    for (size_t next = at + 1; next < m_lines.size() && next <= at + 2; ++next) {
        const Line &line = m_lines[next];
        if (!isHead(line) || sectionOf(line.text))
            return false;
        if (periodIn(line.text, m_today))
            return true;
    }
    return false;
}

QString profile::JobHead::title() const
{
    QStringList parts = m_parts;
    const auto role = std::ranges::find_if(parts, namesRole);
    if (role != parts.end())
        std::rotate(parts.begin(), role, role + 1);
    return parts.join(u", "_s);
}
