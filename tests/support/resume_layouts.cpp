// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/resume_layouts.h"

#include "tests/support/page_pen.h"
#include "tests/support/resume_wording.h"

namespace {
using made::Job;
using made::PdfPage;
using made::Wording;
using Bytes = QByteArray;

using made::bullet;
using made::lead;
using made::Pen;

const Bytes place = "Delft, NL";

struct Margin {
    bool isBroken = false;
    bool hasPlace = false;
    bool isCompanyApart = false;
    double gap = 10;
    bool isBold = true;
};

void drawJobBody(Pen &pen, double x, const Job &job, double edge)
{
    for (const Bytes &sentence : job.sentences)
        pen.wrapped(x, bullet + sentence, edge);
}

void drawEnd(Pen &pen, const Wording &wording, double x)
{
    pen.heading(40, wording.education);
    pen.text(40, "2011 - 2014");
    pen.line(x, wording.course);
    pen.y -= lead;
    pen.heading(40, wording.skills);
    pen.line(40, "Docker, Git, TypeScript, Redis");
}

/// Dates in a column of their own at the left, maybe in two lines, with a place under them.
Bytes datesInTheMargin(const Margin &margin, const Wording &wording = made::english())
{
    Pen pen(800);
    pen.text(40, "Robin Example", true, 20);
    pen.y -= 2 * lead;
    pen.heading(40, wording.experience);
    for (const Job &job : wording.jobs) {
        const double top = pen.y;
        pen.line(40, margin.isBroken ? job.from + " -" : job.from + " - " + job.to);
        if (margin.isBroken)
            pen.line(40, job.to);
        if (margin.hasPlace)
            pen.line(40, place);
        const double below = pen.y;
        pen.y = top;
        pen.line(150, margin.isCompanyApart ? job.role : job.role + ", " + job.company, margin.isBold);
        if (margin.isCompanyApart)
            pen.line(150, job.company);
        drawJobBody(pen, 150, job, 560);
        pen.y = std::min(pen.y, below) - margin.gap;
    }
    drawEnd(pen, wording, 150);
    return made::pdf({pen.page});
}

/// Company and dates in the margin, what was done beside them.
Bytes companiesInTheMargin(bool inCapitals)
{
    const Wording wording = made::english();
    Pen pen(800);
    pen.text(40, "Robin Example", true, 20);
    pen.y -= 2 * lead;
    pen.heading(40, wording.experience);
    for (const Job &job : wording.jobs) {
        const double top = pen.y;
        pen.line(40, inCapitals ? job.company.toUpper() : job.company, !inCapitals);
        pen.line(40, job.from + " - " + job.to);
        pen.line(40, place);
        pen.y = top;
        pen.line(190, job.role, true);
        drawJobBody(pen, 190, job, 560);
        pen.y -= 2 * lead;
    }
    drawEnd(pen, wording, 190);
    return made::pdf({pen.page});
}

enum class Edge { Dates, PlaceAboveDates, BrokenDates, DatesAbovePlace };

/// Dates at the right edge, level with the head of each job.
Bytes datesAtTheEdge(Edge edge, double gap = 8)
{
    const Wording wording = made::english();
    Pen pen(800);
    pen.text(40, "Robin Example", true, 20);
    pen.y -= 2 * lead;
    pen.heading(40, wording.experience);
    for (const Job &job : wording.jobs) {
        const Bytes dates = job.from + " - " + job.to;
        const bool isAlone = edge == Edge::Dates;
        const Bytes first = edge == Edge::PlaceAboveDates ? "Delft, Netherlands"
            : edge == Edge::BrokenDates                   ? job.from + " -"
                                                          : dates;
        pen.textEndingAt(555, first);
        pen.line(40, isAlone ? job.role + ", " + job.company : job.company, true);
        if (!isAlone) {
            pen.textEndingAt(555,
                             edge == Edge::PlaceAboveDates   ? dates
                                 : edge == Edge::BrokenDates ? job.to
                                                             : place);
            pen.line(40, job.role);
        }
        drawJobBody(pen, 50, job, 540);
        pen.y -= gap;
    }
    pen.heading(40, wording.education);
    pen.textEndingAt(555, "2011 - 2014");
    pen.line(40, wording.course);
    pen.y -= lead;
    pen.heading(40, wording.skills);
    pen.line(40, "Docker, Git, TypeScript, Redis");
    return made::pdf({pen.page});
}

/// A table without lines: dates, what and where, place.
Bytes threeColumns()
{
    const Wording wording = made::english();
    Pen pen(800);
    pen.text(40, "Robin Example", true, 20);
    pen.y -= 2 * lead;
    pen.heading(40, wording.experience);
    for (const Job &job : wording.jobs) {
        pen.text(480, place);
        pen.text(40, job.from + " - " + job.to);
        pen.line(160, job.role + ", " + job.company, true);
        drawJobBody(pen, 160, job, 460);
        pen.y -= 8;
    }
    drawEnd(pen, wording, 160);
    return made::pdf({pen.page});
}

/// "Harbour Foods | Senior Developer | Jan 2021 - Present" and words over the whole width below it.
Bytes headsWithBars()
{
    const Wording wording = made::english();
    Pen pen(800);
    pen.text(220, "ROBIN EXAMPLE", true, 20);
    pen.y -= 2 * lead;
    pen.heading(40, "E X P E R I E N C E");
    for (const Job &job : wording.jobs) {
        pen.line(40, job.company + " | " + job.role + " | " + job.from + " - " + job.to, true);
        drawJobBody(pen, 50, job, 250);
        pen.y -= 6;
    }
    pen.heading(40, "S K I L L S");
    pen.line(40, "Docker, Git, TypeScript, Redis");
    return made::pdf({pen.page});
}

/// One employer, each role with dates of its own under it.
Bytes rolesUnderOneEmployer()
{
    const Wording wording = made::english();
    Pen pen(800);
    pen.text(40, "Robin Example", true, 20);
    pen.y -= 2 * lead;
    pen.heading(40, wording.experience);
    for (const Job &job : wording.jobs) {
        pen.line(40, job.company, true);
        pen.textEndingAt(555, job.from + " - " + job.to);
        pen.line(40, job.role);
        pen.y -= 4;
        drawJobBody(pen, 50, job, 540);
        pen.y -= 14;
    }
    drawEnd(pen, wording, 150);
    return made::pdf({pen.page});
}

void addMargins(std::vector<made::Layout> &all)
{
    all.push_back({"margin", datesInTheMargin({})});
    all.push_back({"margin, broken", datesInTheMargin({.isBroken = true})});
    all.push_back({"margin, place", datesInTheMargin({.hasPlace = true})});
    all.push_back({"margin, broken, place", datesInTheMargin({.isBroken = true, .hasPlace = true})});
    all.push_back({"margin, company apart", datesInTheMargin({.isCompanyApart = true})});
    all.push_back({"margin, plain and tight", datesInTheMargin({.gap = 0, .isBold = false})});
    all.push_back({"margin, company apart, place",
                   datesInTheMargin({.hasPlace = true, .isCompanyApart = true, .gap = 0})});
    all.push_back(
        {"margin, company apart, broken", datesInTheMargin({.isBroken = true, .isCompanyApart = true})});
    all.push_back({"margin, German", datesInTheMargin({.hasPlace = true}, made::german())});
    all.push_back({"margin, broken, German", datesInTheMargin({.isBroken = true}, made::german())});
    all.push_back({"margin, Dutch", datesInTheMargin({.isBroken = true, .hasPlace = true}, made::dutch())});
    all.push_back({"margin with companies", companiesInTheMargin(false)});
    all.push_back({"margin with companies in capitals", companiesInTheMargin(true)});
}
} // namespace

std::vector<made::Layout> made::resumeLayouts()
{
    std::vector<Layout> all;
    addMargins(all);
    all.push_back({"edge", datesAtTheEdge(Edge::Dates)});
    all.push_back({"edge, tight", datesAtTheEdge(Edge::Dates, 0)});
    all.push_back({"edge, place above", datesAtTheEdge(Edge::PlaceAboveDates)});
    all.push_back({"edge, place below", datesAtTheEdge(Edge::DatesAbovePlace)});
    all.push_back({"edge, broken", datesAtTheEdge(Edge::BrokenDates)});
    all.push_back({"three columns", threeColumns()});
    addSidebars(all);
    all.push_back({"heads with bars", headsWithBars()});
    all.push_back({"roles under an employer", rolesUnderOneEmployer()});
    addPlain(all);
    addFiles(all);
    return all;
}
