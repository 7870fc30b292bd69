// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/job_head.h"

#include "core/profile/line_shapes.h"
#include "core/profile/sections.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using documents::Line;

constexpr int mostLines = 2;

QString textBeside(const QString &line, const profile::Dated &dated)
{
    static const QRegularExpression ends(uR"(^[\s,;|()–—·•-]+|[\s,;|(–—·•-]+$)"_s);
    const QString rest = line.left(dated.start) + u' ' + line.mid(dated.end);
    return QString(rest).replace(ends, QString()).simplified();
}
} // namespace

QStringList profile::JobHead::begin(size_t at, const Dated &dated, size_t from)
{
    QStringList heads;
    for (size_t back = at; back > from && heads.size() < mostLines; --back) {
        const Line &line = m_lines[back - 1];
        const bool belongs = heads.isEmpty() ? isHead(line) : isShortHead(line);
        if (!belongs || sectionOf(line.text))
            break;
        heads.prepend(line.text);
    }
    if (const QString own = textBeside(m_lines[at].text, dated); !own.isEmpty())
        heads.append(own);
    m_parts.clear();
    m_next = 0;
    m_taken = 0;
    m_isOpen = true;
    std::ranges::for_each(heads, [this](const QString &head) { add(head); });
    return heads;
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
    m_isOpen = isShortHead(line) && m_taken < mostLines && isNear;
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
