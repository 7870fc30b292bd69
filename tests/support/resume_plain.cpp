// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as programs draw them: lists without marks, tables, an export of a network.
#include "tests/support/page_pen.h"
#include "tests/support/resume_layouts.h"
#include "tests/support/resume_wording.h"

namespace {
using made::Job;
using made::lead;
using made::PdfPage;
using made::Pen;
using made::Wording;
using Bytes = QByteArray;

Pen begun(const Wording &wording)
{
    Pen pen(800);
    pen.text(40, "Robin Example", true, 20);
    pen.y -= 2 * lead;
    pen.heading(40, wording.experience);
    return pen;
}

Bytes ended(Pen &pen, const Wording &wording)
{
    pen.y -= 6;
    pen.heading(40, wording.education);
    pen.line(40, wording.course);
    pen.line(40, "2011 - 2014");
    pen.y -= 6;
    pen.heading(40, wording.skills);
    pen.line(40, "Docker, Git, TypeScript, Redis");
    return made::pdf({pen.page});
}

/// Marks of lists are often drawn and are no text: what was done stands close above the next head.
Bytes withoutMarks(const Bytes &dash, bool isApart)
{
    const Wording wording = made::english();
    Pen pen = begun(wording);
    for (const Job &job : wording.jobs) {
        pen.line(40, job.role + " at " + job.company, true);
        pen.line(40, job.from + dash + job.to + ", Delft");
        for (const Bytes &sentence : job.sentences)
            pen.line(70, sentence);
        pen.y -= isApart ? 9 : 0;
    }
    return ended(pen, wording);
}

Bytes atTheEdgeWithoutMarks()
{
    const Wording wording = made::dutch();
    Pen pen = begun(wording);
    for (const Job &job : wording.jobs) {
        pen.textEndingAt(555, job.from + " - " + job.to);
        pen.line(40, job.role, true);
        pen.textEndingAt(555, "Delft, Nederland");
        pen.line(40, job.company);
        for (const Bytes &sentence : job.sentences)
            pen.line(70, sentence);
    }
    return ended(pen, wording);
}

/// One row of a table a job: when, what, and what was done.
Bytes aTable()
{
    const Wording wording = made::english();
    Pen pen = begun(wording);
    pen.text(40, "Period", true);
    pen.text(150, "Role", true);
    pen.line(330, "What I did", true);
    for (const Job &job : wording.jobs) {
        pen.y -= 8;
        pen.text(40, job.from + " - " + job.to);
        pen.text(150, job.role + ", " + job.company);
        Bytes done;
        for (const Bytes &sentence : job.sentences)
            done += sentence + ". ";
        pen.wrapped(330, done, 550);
    }
    return ended(pen, wording);
}

/// A column of skills so close to the jobs that their longest line nearly touches it.
Bytes closeBesideSkills()
{
    const Wording wording = made::german();
    Pen pen(780);
    pen.heading(40, wording.experience);
    for (const Job &job : wording.jobs) {
        pen.line(40, job.role + ", " + job.company, true);
        pen.line(40, job.from + " - " + job.to);
        for (const Bytes &sentence : job.sentences)
            pen.line(40, sentence);
        pen.y -= 8;
    }
    double edge = 0;
    for (const made::Words &words : pen.page)
        edge = std::max(edge, words.x + made::widthOf(words.text, words.size));
    Pen side(780);
    side.heading(edge + 6, wording.skills);
    for (const char *skill : {"Docker", "Git", "TypeScript", "Redis"})
        side.line(edge + 6, skill);
    side.y -= lead;
    side.heading(edge + 6, "Interessen");
    for (const char *liked : {"Segeln", "Schach", "Kochen"})
        side.line(edge + 6, liked);
    return made::pdf({made::joined({pen.page, side.page})});
}

/// A small table of skills, then jobs with their dates at the edge: no column runs through both.
Bytes belowATableOfSkills()
{
    const Wording wording = made::english();
    Pen pen(800);
    pen.heading(40, wording.skills);
    pen.text(300, "TypeScript");
    pen.line(40, "Docker");
    pen.text(300, "Redis");
    pen.line(40, "Git");
    pen.y -= 12;
    pen.heading(40, wording.experience);
    for (const Job &job : wording.jobs) {
        pen.textEndingAt(555, job.from + " - " + job.to);
        pen.line(40, job.company + ", Delft", true);
        pen.line(40, job.role);
        for (const Bytes &sentence : job.sentences)
            pen.wrapped(70,
                        sentence + " and wrote it down for the colleagues of other teams, who read it often",
                        555);
    }
    return made::pdf({pen.page});
}

/// What LinkedIn saves as a PDF.
Bytes savedFromANetwork(const Wording &wording, const Bytes &topSkills, const std::vector<Bytes> &spans)
{
    Pen side(790);
    for (const auto &[heading, lines] : std::vector<std::pair<Bytes, std::vector<Bytes>>> {
             {"Contact", {"robin@example.com", "www.linkedin.com/in/robin", "(LinkedIn)"}},
             {topSkills, {"Docker", "Git", "TypeScript", "Redis"}}}) {
        side.heading(24, heading);
        for (const Bytes &line : lines)
            side.line(24, line);
        side.y -= 10;
    }
    Pen pen(790);
    pen.text(220, "Robin Example", false, 26);
    pen.y -= 24;
    pen.line(220, "Back-end developer | calm services");
    pen.line(220, "Delft, South Holland, Netherlands");
    pen.y -= 14;
    pen.text(220, wording.experience, false, 16);
    pen.y -= 26;
    for (size_t at = 0; at < wording.jobs.size(); ++at) {
        const Job &job = wording.jobs[at];
        pen.text(220, job.company, false, 12);
        pen.y -= 16;
        pen.text(220, job.role, false, 11.5);
        pen.y -= 15;
        pen.line(220, job.from + " - " + job.to + " (" + spans[at] + ")");
        pen.line(220, "Delft, South Holland, Netherlands");
        pen.y -= 8;
        for (const Bytes &sentence : job.sentences)
            pen.wrapped(220, sentence + ".", 560);
        pen.y -= 14;
    }
    pen.text(220, wording.education, false, 16);
    pen.y -= 26;
    pen.line(220, "University of the Coast");
    pen.line(220, "Bachelor of Science, Computer Science (2011 - 2014)");
    pen.y = 20;
    pen.text(360, "Page 1 of 1");
    return made::pdf({made::joined({side.page, pen.page})});
}
} // namespace

void made::addPlain(std::vector<Layout> &all)
{
    all.push_back({"no marks", withoutMarks(" - ", true)});
    all.push_back({"no marks, tight", withoutMarks(" - ", false)});
    all.push_back({"no marks, a font without a dash", withoutMarks(" ", true)});
    all.push_back({"no marks, dates at the edge", atTheEdgeWithoutMarks()});
    all.push_back({"a table", aTable()});
    all.push_back({"close beside skills", closeBesideSkills()});
    all.push_back({"below a table of skills", belowATableOfSkills()});
    all.push_back(
        {"saved from a network",
         savedFromANetwork(english(), "Top Skills", {"5 years 1 month", "3 years 10 months", "2 years"})});
    all.push_back(
        {"saved from a network, German",
         savedFromANetwork(german(), "Top-Kenntnisse", {"5 Jahre 1 Monat", "3 Jahre 10 Monate", "2 Jahre"})});
}
