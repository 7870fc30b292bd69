// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/text_reader.h"

#include "core/profile/resume_text.h"
#include "core/profile/sections.h"

#include <algorithm>

using documents::Line;

profile::Resume profile::TextReader::read()
{
    for (m_at = 0; m_at < m_lines.size(); ++m_at) {
        const Line &line = m_lines[m_at];
        const auto section = line.text.isEmpty() ? std::nullopt : sectionOf(line.text);
        if (section)
            begin(*section);
        else if (!line.text.isEmpty())
            take(line);
        m_isAfterGap = line.text.isEmpty() || (section && m_isAfterGap);
    }
    takeWaiting(m_at);
    return std::move(m_resume);
}

void profile::TextReader::begin(Section section)
{
    takeWaiting(m_at);
    m_section = section;
    if (std::ranges::find(m_resume.headings, section) == m_resume.headings.end())
        m_resume.headings.push_back(section);
    m_current.reset();
    m_head.close();
    m_headUntil = m_at + 1;
}

void profile::TextReader::take(const Line &line)
{
    if (const auto labelled = labelledLine(line.text)) {
        takeLabelled(*labelled);
        return;
    }
    switch (m_section) {
    case Section::Experience:
        takeJob(line);
        return;
    case Section::Projects:
        takeProject(line);
        return;
    case Section::Education:
        takeEducation(line);
        return;
    case Section::Certificates:
        open(Section::Certificates, line.text);
        add(line.text);
        return;
    case Section::Languages:
        takeLanguages(line.text);
        return;
    case Section::Skills:
    case Section::Summary:
    case Section::Other:
        takeOther(line);
        return;
    }
}

/// A label names a section for its own line only.
void profile::TextReader::takeLabelled(const Labelled &labelled)
{
    if (labelled.section == Section::Languages && takeLanguages(labelled.rest))
        return;
    if (labelled.section != Section::Skills && labelled.section != Section::Languages) {
        takePlain(m_lines[m_at].text);
        return;
    }
    const auto before = m_current;
    if (m_section == Section::Experience && before) {
        add(m_lines[m_at].text);
        return;
    }
    open(Section::Skills, {});
    add(m_lines[m_at].text);
    m_current = before;
}

void profile::TextReader::takePlain(const QString &text)
{
    if (!m_current)
        open(m_section, {});
    add(text);
}

/// Without any heading above it a dated line is a job all the same.
void profile::TextReader::takeOther(const Line &line)
{
    const bool isDated = m_section == Section::Other && !hasHeading() && periodIn(line.text, m_today);
    if (isDated || isInJob()) {
        takeJob(line);
        return;
    }
    takePlain(line.text);
}

void profile::TextReader::takeJob(const Line &line)
{
    if (const auto dated = periodIn(line.text, m_today)) {
        openJob(*dated);
        return;
    }
    if (isInJob() && m_head.takes(m_at, m_isAfterGap)) {
        addTitle(line.text);
        m_resume.places[*m_current].title = m_head.title();
        m_headUntil = m_at + 1;
        return;
    }
    // A head before its dates waits for them.
    if (m_head.waitsForDates(m_at)) {
        m_waiting.push_back(m_at);
        return;
    }
    takePlain(line.text);
}

bool profile::TextReader::isInJob() const
{
    return m_current && m_resume.places[*m_current].section == Section::Experience;
}

void profile::TextReader::openJob(const Dated &dated)
{
    const QStringList heads = m_head.begin(m_at, dated, m_headUntil);
    takeWaiting(m_at - m_head.above());
    m_current = m_resume.places.size();
    m_resume.places.push_back({Section::Experience, m_head.title(), {}, dated.period, {}});
    for (const QString &head : heads)
        addTitle(head);
    if (!m_head.sentences().isEmpty())
        add(m_head.sentences());
    m_headUntil = m_at + 1;
}

/// What waited in vain, before line `end`, belongs to what was read before.
void profile::TextReader::takeWaiting(size_t end)
{
    for (const size_t line : std::exchange(m_waiting, {})) {
        if (line < end)
            takePlain(m_lines[line].text);
    }
}

void profile::TextReader::takeProject(const Line &line)
{
    const bool begins = line.kind != Line::Kind::Item && isHead(line)
        && (!m_current || m_isAfterGap || m_isAfterItem || line.kind == Line::Kind::Heading);
    m_isAfterItem = line.kind == Line::Kind::Item;
    if (!begins) {
        takePlain(line.text);
        return;
    }
    open(Section::Projects, line.text);
    if (const auto dated = periodIn(line.text, m_today))
        m_resume.places[*m_current].period = dated->period;
    addTitle(line.text);
}

void profile::TextReader::takeEducation(const Line &line)
{
    if (!m_current || m_isAfterGap)
        open(Section::Education, line.text);
    add(line.text);
}

/// False where the line names no language; it is a list of skills then.
bool profile::TextReader::takeLanguages(const QString &text)
{
    const std::vector<LanguageLine> found = languagesIn(text);
    if (found.empty()) {
        takePlain(text);
        return !text.isEmpty();
    }
    m_resume.languages.insert(m_resume.languages.end(), found.begin(), found.end());
    return true;
}

void profile::TextReader::open(Section section, const QString &title)
{
    m_current = m_resume.places.size();
    m_resume.places.push_back({section, title, {}, {}, {}});
    m_isAfterItem = false;
    m_head.close();
}

void profile::TextReader::add(const QString &text)
{
    Place &place = m_resume.places[*m_current];
    if (kindOf(place.section, text) == Sentence::Kind::List) {
        place.sentences.push_back({text, Sentence::Kind::List, {}});
        return;
    }
    for (const QString &sentence : sentencesOf(text))
        place.sentences.push_back({sentence, Sentence::Kind::Prose, {}});
}

void profile::TextReader::addTitle(const QString &text)
{
    m_resume.places[*m_current].sentences.push_back({text, Sentence::Kind::Title, {}});
}
