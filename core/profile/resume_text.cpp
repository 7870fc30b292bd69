// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/resume_text.h"

#include "core/profile/line_shapes.h"
#include "core/profile/text_reader.h"
#include "core/profile/tidy_lines.h"

using namespace Qt::StringLiterals;

profile::Resume profile::resumeFromLines(const std::vector<documents::Line> &given, QDate today)
{
    const std::vector<documents::Line> lines = tidied(given);
    Resume resume = TextReader(lines, today).read();
    for (const documents::Line &line : lines)
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
