// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/resume_text.h"

#include "core/profile/line_shapes.h"
#include "core/profile/text_reader.h"

using namespace Qt::StringLiterals;

namespace {
using documents::Line;

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
    for (const Line &line : lines)
        resume.text += line.text + u'\n';
    resume.links = addressesIn(resume.text);
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
