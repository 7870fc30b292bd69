// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/profile/period.h"

#include <QStringList>
#include <optional>

namespace profile {
/// The lines that name a job: what a person was, where, and when. They stand around the dates, in any order.
class JobHead final
{
public:
    JobHead(const std::vector<documents::Line> &lines, QDate today) : m_lines(lines), m_today(today) { }

    /// Begins with the dates in line `at`: what stands beside them and, not before line `from`, above them.
    /// Answers the lines that belong to it, each without the dates.
    QStringList begin(size_t at, const Dated &dated, size_t from);

    /// What stands beside the dates and is too long for a head: sentences of the job; empty for none.
    QString sentences() const { return m_sentences; }

    /// How many lines above the dates belong to it.
    size_t above() const { return m_above; }

    /// Whether line `at`, below the dates, belongs to the head too. The first that does not ends it.
    bool takes(size_t at, bool isAfterGap);
    void close() { m_isOpen = false; }

    /// Whether line `at` is a head whose dates are in one of the next two lines.
    bool waitsForDates(size_t at) const;

    /// "Developer, Harbour Foods, Delft": the part with the role in it first.
    QString title() const;

private:
    size_t linesAbove(size_t at, size_t from, const QString &own) const;
    bool roleFollows(size_t at) const;
    void add(const QString &text);

    const std::vector<documents::Line> &m_lines;
    QDate m_today;
    QStringList m_parts;
    /// Where the next part goes among them.
    qsizetype m_next = 0;
    QString m_sentences;
    int m_taken = 0;
    size_t m_above = 0;
    bool m_isOpen = false;
};
} // namespace profile
