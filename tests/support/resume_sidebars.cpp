// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_pen.h"
#include "tests/support/resume_layouts.h"
#include "tests/support/resume_wording.h"

namespace {
using made::bullet;
using made::Job;
using made::PdfPage;
using made::Pen;
using made::Wording;
using Bytes = QByteArray;

enum class Place { Above, Under, Right, Left };

void drawMain(Pen &pen, double x, double edge, Place dates, double gap)
{
    const Wording wording = made::english();
    pen.heading(x, wording.experience);
    for (const Job &job : wording.jobs) {
        const Bytes period = job.from + " - " + job.to;
        const double indent = dates == Place::Left ? 105 : 0;
        if (dates == Place::Above)
            pen.line(x, period);
        if (dates == Place::Right)
            pen.textEndingAt(edge, period);
        if (dates == Place::Left)
            pen.text(x, period);
        pen.line(x + indent, job.role + ", " + job.company, true);
        if (dates == Place::Under)
            pen.line(x, period);
        for (const Bytes &sentence : job.sentences)
            pen.wrapped(x + (indent > 0 ? indent : 8), bullet + sentence, edge);
        pen.y -= gap;
    }
    pen.heading(x, wording.education);
    pen.line(x, wording.course);
    pen.line(x, "2011 - 2014");
}

void drawSide(Pen &pen, double x)
{
    const std::vector<std::pair<Bytes, std::vector<Bytes>>> parts {
        {"Contact", {"robin@example.com", "Delft"}},
        {"Skills", {"Docker", "Git", "TypeScript", "Redis"}},
        {"Languages", {"Dutch (native)", "English (C1)"}}};
    for (const auto &[heading, lines] : parts) {
        pen.heading(x, heading);
        for (const Bytes &line : lines)
            pen.line(x, line);
        pen.y -= 8;
    }
}

/// Skills in a column of their own beside the jobs.
Bytes besideASidebar(double side, double main, double edge, Place dates, bool hasName)
{
    const double top = hasName ? 760 : 800;
    Pen sidePen(top);
    drawSide(sidePen, side);
    Pen mainPen(top);
    drawMain(mainPen, main, edge, dates, hasName ? 8 : 0);
    PdfPage page = made::joined({sidePen.page, mainPen.page});
    if (hasName)
        page.insert(page.begin(), {40, 800, "Robin Example, back-end developer", 20, true});
    return made::pdf({page});
}

/// The first job on one page, the rest on the next, each under the same running head.
Bytes overTwoPages(bool hasSidebar)
{
    const Wording wording = made::english();
    std::vector<PdfPage> pages;
    const double x = hasSidebar ? 200 : 40;
    for (int number = 1; number <= 2; ++number) {
        Pen pen(820);
        pen.textEndingAt(555, "Robin Example - robin@example.com");
        pen.y = 780;
        if (number == 1)
            pen.heading(x, wording.experience);
        for (size_t at = 0; at < wording.jobs.size(); ++at) {
            const Job &job = wording.jobs[at];
            // Page two begins with the last sentence of a job.
            const bool isFirst = at == 0;
            if (isFirst == (number == 1)) {
                pen.line(x, job.role + ", " + job.company, true);
                pen.line(x, job.from + " - " + job.to);
                pen.wrapped(x + 8, bullet + job.sentences.front(), 555);
            }
            if (number == 2 && job.sentences.size() > 1)
                pen.wrapped(x + 8, bullet + job.sentences.back(), 555);
            pen.y -= 8;
        }
        if (number == 2) {
            pen.heading(x, wording.skills);
            if (!hasSidebar)
                pen.line(x, "Docker, Git, TypeScript, Redis");
        }
        pen.y = 30;
        pen.text(280, "Page " + Bytes::number(number) + " of 2");
        pages.push_back(pen.page);
    }
    if (hasSidebar) {
        Pen side(780);
        drawSide(side, 40);
        pages.front() = made::joined({side.page, pages.front()});
    }
    return made::pdf(pages);
}
} // namespace

void made::addSidebars(std::vector<Layout> &all)
{
    for (const auto &[name, place] : {std::pair {"above", Place::Above},
                                      {"under", Place::Under},
                                      {"right", Place::Right},
                                      {"left", Place::Left}}) {
        for (const bool hasName : {true, false}) {
            const Bytes more = Bytes(name) + (hasName ? "" : ", no name");
            all.push_back({"sidebar left, dates " + more, besideASidebar(40, 200, 555, place, hasName)});
            all.push_back({"sidebar right, dates " + more, besideASidebar(440, 40, 400, place, hasName)});
        }
    }
    all.push_back({"two pages", overTwoPages(false)});
    all.push_back({"two pages, sidebar", overTwoPages(true)});
}
