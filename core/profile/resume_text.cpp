// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/resume_text.h"

#include "core/profile/levels.h"
#include "core/profile/line_shapes.h"
#include "core/profile/sections.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using documents::Line;
using profile::Labelled;
using profile::Place;
using profile::Resume;
using profile::Section;
using profile::Sentence;

/// Walks through the lines and puts them into places.
class TextReader final
{
public:
    TextReader(const std::vector<Line> &lines, QDate today) : m_lines(lines), m_today(today) { }

    Resume read()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            const Line &line = m_lines[m_at];
            if (const auto section = line.text.isEmpty() ? std::nullopt : profile::sectionOf(line.text)) {
                m_section = *section;
                m_current.reset();
                m_headUntil = m_at + 1;
            } else if (line.text.isEmpty()) {
                m_afterGap = true;
            } else {
                take(line);
                m_afterGap = false;
            }
        }
        return std::move(m_resume);
    }

private:
    void take(const Line &line)
    {
        if (const auto labelled = profile::labelledLine(line.text)) {
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
    void takeLabelled(const Labelled &labelled)
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

    void takePlain(const QString &text)
    {
        if (!m_current)
            open(m_section, {});
        add(text);
    }

    /// Without any heading above it a dated line is a job all the same.
    void takeOther(const Line &line)
    {
        const bool isDated =
            m_section == Section::Other && !hasHeading() && profile::periodIn(line.text, m_today);
        if (isDated || (m_current && m_resume.places[*m_current].section == Section::Experience)) {
            takeJob(line);
            return;
        }
        takePlain(line.text);
    }

    bool hasHeading() const { return m_headUntil > 0; }

    void takeJob(const Line &line)
    {
        const auto dated = profile::periodIn(line.text, m_today);
        if (dated) {
            openJob(*dated);
            return;
        }
        // Lines right below the dates belong to the head of the job, a gap or an item ends it. Dates that
        // stand alone in a margin have a gap before the head itself.
        const bool isNear = !m_afterGap || m_headLines == 0;
        if (m_current && m_isHeadOpen && profile::isShortHead(line) && isNear && m_headLines < 2) {
            ++m_headLines;
            addTitle(line.text);
            return;
        }
        m_isHeadOpen = false;
        // A head before its dates waits for them.
        if (profile::isHead(line) && datesFollow())
            return;
        takePlain(line.text);
    }

    /// Whether one of the next two lines holds the dates that this line is the head of.
    bool datesFollow() const
    {
        for (size_t at = m_at + 1; at < m_lines.size() && at <= m_at + 2; ++at) {
            const Line &line = m_lines[at];
            if (!profile::isHead(line) || profile::sectionOf(line.text))
                return false;
            if (profile::periodIn(line.text, m_today))
                return true;
        }
        return false;
    }

    void openJob(const profile::Dated &dated)
    {
        const QString own = textBeside(m_lines[m_at].text, dated);
        QStringList heads;
        for (size_t back = m_at; back > m_headUntil && heads.size() < 2; --back) {
            const Line &line = m_lines[back - 1];
            const bool belongs = heads.isEmpty() ? profile::isHead(line) : profile::isShortHead(line);
            if (!belongs || profile::sectionOf(line.text))
                break;
            heads.prepend(line.text);
        }
        open(Section::Experience, {});
        m_resume.places[*m_current].period = dated.period;
        for (const QString &head : heads)
            addTitle(head);
        if (!own.isEmpty())
            addTitle(own);
        m_isHeadOpen = true;
        m_headLines = int(heads.size()) + (own.isEmpty() ? 0 : 1);
        m_headUntil = m_at + 1;
    }

    static QString textBeside(const QString &line, const profile::Dated &dated)
    {
        static const QRegularExpression ends(uR"(^[\s,;|()–—·•-]+|[\s,;|(–—·•-]+$)"_s);
        const QString rest = line.left(dated.start) + u' ' + line.mid(dated.end);
        return QString(rest).replace(ends, QString()).simplified();
    }

    void takeProject(const Line &line)
    {
        const bool begins = line.kind != Line::Kind::Item && profile::isHead(line)
            && (!m_current || m_afterGap || m_lastWasItem || line.kind == Line::Kind::Heading);
        m_lastWasItem = line.kind == Line::Kind::Item;
        if (!begins) {
            takePlain(line.text);
            return;
        }
        open(Section::Projects, line.text);
        if (const auto dated = profile::periodIn(line.text, m_today))
            m_resume.places[*m_current].period = dated->period;
        addTitle(line.text);
    }

    void takeEducation(const Line &line)
    {
        if (!m_current || m_afterGap)
            open(Section::Education, line.text);
        add(line.text);
    }

    /// False where the line names no language; it is a list of skills then.
    bool takeLanguages(const QString &text)
    {
        const std::vector<profile::LanguageLine> found = profile::languagesIn(text);
        if (found.empty()) {
            takePlain(text);
            return !text.isEmpty();
        }
        m_resume.languages.insert(m_resume.languages.end(), found.begin(), found.end());
        return true;
    }

    void open(Section section, const QString &title)
    {
        m_current = m_resume.places.size();
        m_resume.places.push_back({section, title, {}, {}, {}});
        m_lastWasItem = false;
        m_isHeadOpen = false;
    }

    void add(const QString &text)
    {
        Place &place = m_resume.places[*m_current];
        if (profile::kindOf(place.section, text) == Sentence::Kind::List) {
            place.sentences.push_back({text, Sentence::Kind::List, {}});
            return;
        }
        for (const QString &sentence : profile::sentencesOf(text))
            place.sentences.push_back({sentence, Sentence::Kind::Prose, {}});
    }

    void addTitle(const QString &text)
    {
        Place &place = m_resume.places[*m_current];
        if (place.title != text)
            place.title += (place.title.isEmpty() ? QString() : u", "_s) + text;
        place.sentences.push_back({text, Sentence::Kind::Title, {}});
    }

    const std::vector<Line> &m_lines;
    QDate m_today;
    Resume m_resume;
    Section m_section = Section::Other;
    std::optional<size_t> m_current;
    size_t m_at = 0;
    /// Lines before this one belong to something else already.
    size_t m_headUntil = 0;
    int m_headLines = 0;
    bool m_isHeadOpen = false;
    bool m_afterGap = false;
    bool m_lastWasItem = false;
};
/// Nobody writes lines of pages' length; what looks at a line several times must not meet one. They are cut
/// between words, and nothing is lost.
std::vector<Line> shortLines(const std::vector<Line> &lines)
{
    constexpr qsizetype longest = 1'500;
    std::vector<Line> made;
    for (const Line &line : lines) {
        QStringView rest = line.text;
        while (rest.size() > longest) {
            const qsizetype space = rest.lastIndexOf(u' ', longest);
            const qsizetype end = space > 0 ? space : longest;
            made.push_back(line);
            made.back().text = rest.first(end).toString();
            rest = rest.sliced(end).trimmed();
        }
        made.push_back(line);
        made.back().text = rest.toString();
    }
    return made;
}
} // namespace

profile::Resume profile::resumeFromLines(const std::vector<documents::Line> &given, QDate today)
{
    const std::vector<Line> lines = shortLines(given);
    Resume resume = TextReader(lines, today).read();
    QString all;
    for (const Line &line : lines)
        all += line.text + u'\n';
    resume.links = addressesIn(all);
    for (const Place &place : resume.places) {
        for (const Sentence &sentence : place.sentences) {
            if (place.section != Section::Skills || sentence.kind != Sentence::Kind::List)
                continue;
            for (const QString &name : namesIn(sentence.text))
                resume.named.push_back(name);
        }
    }
    return resume;
}
