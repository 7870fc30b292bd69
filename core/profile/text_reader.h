// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/job_head.h"
#include "core/profile/line_shapes.h"
#include "core/profile/resume.h"

namespace profile {
/// Walks through the lines of a résumé and puts them into places: a job, a course, a list of skills.
class TextReader final
{
public:
    TextReader(const std::vector<documents::Line> &lines, QDate today)
        : m_lines(lines)
        , m_today(today)
        , m_head(lines, today)
    {
    }

    /// Places and languages; the rest of a résumé is for who looks at all lines.
    Resume read();

private:
    void take(const documents::Line &line);
    void takeLabelled(const Labelled &labelled);
    void takePlain(const QString &text);
    void takeOther(const documents::Line &line);
    void takeJob(const documents::Line &line);
    void takeProject(const documents::Line &line);
    void takeEducation(const documents::Line &line);
    bool takeLanguages(const QString &text);

    bool hasHeading() const { return m_headUntil > 0; }
    bool isInJob() const;
    void begin(Section section);
    void openJob(const Dated &dated);
    void takeWaiting(size_t end);
    void open(Section section, const QString &title);
    void add(const QString &text);
    void addTitle(const QString &text);

    const std::vector<documents::Line> &m_lines;
    QDate m_today;
    Resume m_resume;
    Section m_section = Section::Other;
    std::optional<size_t> m_current;
    size_t m_at = 0;
    /// Lines before this one belong to something else already.
    size_t m_headUntil = 0;
    JobHead m_head;
    /// Lines that may be the head of a job whose dates come next.
    std::vector<size_t> m_waiting;
    bool m_isAfterGap = false;
    bool m_isAfterItem = false;
};
} // namespace profile
