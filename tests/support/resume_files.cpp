// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_files.h"
#include "tests/support/resume_layouts.h"
#include "tests/support/resume_wording.h"

using namespace Qt::StringLiterals;

namespace {
using made::Job;
using made::Wording;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes).toHtmlEscaped();
}

QString dates(const Job &job)
{
    return text(job.from) + u" – "_s + text(job.to);
}

QString head(const Job &job)
{
    return text(job.role) + u", "_s + text(job.company);
}

/// Paragraphs and tables of one file format.
struct Markup {
    QString paragraph {};
    QString heading {};
    QString item {};
    QString tab {};
    QString table {};
    QString row {};
    QString cell {};
};

const Markup word {u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_s,
                   u"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>%1</w:t></w:r></w:p>"_s,
                   u"<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>%1</w:t></w:r></w:p>"_s,
                   u"</w:t><w:tab/><w:t>"_s,
                   u"<w:tbl><w:tblPr/><w:tblGrid/>%1</w:tbl>"_s,
                   u"<w:tr>%1</w:tr>"_s,
                   u"<w:tc><w:tcPr/>%1</w:tc>"_s};
const Markup open {u"<text:p>%1</text:p>"_s,
                   u"<text:h>%1</text:h>"_s,
                   u"<text:list><text:list-item><text:p>%1</text:p></text:list-item></text:list>"_s,
                   u"<text:tab/>"_s,
                   u"<table:table><table:table-column/>%1</table:table>"_s,
                   u"<table:table-row>%1</table:table-row>"_s,
                   u"<table:table-cell>%1</table:table-cell>"_s};

QString items(const Markup &markup, const Job &job)
{
    QString all;
    for (const QByteArray &sentence : job.sentences)
        all += markup.item.arg(text(sentence));
    return all;
}

QString ending(const Markup &markup, const Wording &wording)
{
    return markup.heading.arg(text(wording.education)) + markup.paragraph.arg(text(wording.course))
        + markup.paragraph.arg(u"2011 – 2014"_s) + markup.heading.arg(text(wording.skills))
        + markup.paragraph.arg(u"Docker, Git, TypeScript, Redis"_s);
}

/// Dates and place in the left cell of a table, the job in the right one.
QString datesInCells(const Markup &markup, const Wording &wording)
{
    QString rows;
    for (const Job &job : wording.jobs) {
        const QString left = markup.paragraph.arg(dates(job)) + markup.paragraph.arg(u"Delft, NL"_s);
        const QString right = markup.paragraph.arg(head(job)) + items(markup, job);
        rows += markup.row.arg(markup.cell.arg(left) + markup.cell.arg(right));
    }
    return markup.heading.arg(text(wording.experience)) + markup.table.arg(rows) + ending(markup, wording);
}

/// The job in the left cell and its dates in the right one, what was done in a row of its own.
QString datesInTheLastCell(const Markup &markup, const Wording &wording)
{
    QString rows;
    for (const Job &job : wording.jobs) {
        const QString left = markup.paragraph.arg(text(job.role)) + markup.paragraph.arg(text(job.company));
        rows += markup.row.arg(markup.cell.arg(left) + markup.cell.arg(markup.paragraph.arg(dates(job))));
        rows += markup.row.arg(markup.cell.arg(items(markup, job))
                               + markup.cell.arg(markup.paragraph.arg(QString())));
    }
    return markup.heading.arg(text(wording.experience)) + markup.table.arg(rows) + ending(markup, wording);
}

/// The whole page as one table: a cell of skills beside a cell of jobs.
QString aCellOfSkills(const Markup &markup, const Wording &wording)
{
    QString side = markup.heading.arg(text(wording.skills));
    for (const char *skill : {"Docker", "Git", "TypeScript", "Redis"})
        side += markup.paragraph.arg(QString::fromLatin1(skill));
    QString jobs = markup.heading.arg(text(wording.experience));
    for (const Job &job : wording.jobs)
        jobs += markup.paragraph.arg(head(job)) + markup.paragraph.arg(dates(job)) + items(markup, job);
    return markup.table.arg(markup.row.arg(markup.cell.arg(side) + markup.cell.arg(jobs)));
}

QString datesBehindTabs(const Markup &markup, const Wording &wording)
{
    QString all = markup.heading.arg(text(wording.experience));
    for (const Job &job : wording.jobs) {
        all += markup.paragraph.arg(text(job.company) + markup.tab + u"Delft, NL"_s)
            + markup.paragraph.arg(text(job.role) + markup.tab + dates(job)) + items(markup, job);
    }
    return all + ending(markup, wording);
}

/// A text from a pattern for each job: %1 role, %2 company, %3 dates; %4 stands for its items.
QByteArray written(const Wording &wording, const QString &heading, const QString &job, const QString &item)
{
    QString all = heading.arg(text(wording.experience));
    for (const Job &each : wording.jobs) {
        QString done;
        for (const QByteArray &sentence : each.sentences)
            done += item.arg(QString::fromLatin1(sentence));
        all += job.arg(text(each.role), text(each.company), dates(each), done);
    }
    all += heading.arg(text(wording.education)) + text(wording.course) + u"\n2011 - 2014\n\n"_s;
    return (all + heading.arg(text(wording.skills)) + u"Docker, Git, TypeScript, Redis\n"_s).toUtf8();
}

/// The dates of a cell in two lines of their own.
QString brokenDatesInCells(const Markup &markup, const Wording &wording)
{
    QString rows;
    for (const Job &job : wording.jobs) {
        const QString left =
            markup.paragraph.arg(text(job.from) + u" –"_s) + markup.paragraph.arg(text(job.to));
        const QString right = markup.paragraph.arg(head(job)) + items(markup, job);
        rows += markup.row.arg(markup.cell.arg(left) + markup.cell.arg(right));
    }
    return markup.heading.arg(text(wording.experience)) + markup.table.arg(rows) + ending(markup, wording);
}

void addOffice(std::vector<made::Layout> &all)
{
    const auto add = [&](const QByteArray &name, const auto &draw, const Wording &wording) {
        all.push_back({"DOCX, " + name, made::docx(draw(word, wording))});
        all.push_back({"ODT, " + name, made::odt(draw(open, wording))});
    };
    add("dates in cells", datesInCells, made::english());
    add("dates in cells, German", datesInCells, made::german());
    add("broken dates in cells", brokenDatesInCells, made::dutch());
    add("dates in the last cell", datesInTheLastCell, made::dutch());
    add("a cell of skills", aCellOfSkills, made::english());
    add("dates behind tabs", datesBehindTabs, made::german());
}

void addMarkdown(std::vector<made::Layout> &all)
{
    const QString section = u"## %1\n\n"_s;
    const QString item = u"- %1\n"_s;
    all.push_back(
        {"Markdown, bold dates", written(made::english(), section, u"**%1**, %2 — **%3**\n\n%4\n"_s, item)});
    all.push_back({"Markdown, dates in italics below",
                   written(made::dutch(), section, u"### %2\n**%1** | *%3* | Delft\n\n%4\n"_s, item)});
    all.push_back({"Markdown, dates after a gap",
                   written(made::english(), section, u"### %1, %2\n\n*%3*\n\n%4\n"_s, item)});
    all.push_back({"Markdown, dates before a gap",
                   written(made::english(), section, u"*%3*\n\n### %1, %2\n\n%4\n"_s, item)});
    all.push_back({"Markdown, company as a link",
                   written(made::german(), section,
                           u"### %1 @ [%2](https://example.com/firma)\n_%3_\n\n%4\n"_s, item)});
    all.push_back({"Markdown, a table",
                   written(made::english(), u"## %1\n\n"_s, u"| %3 | %1, %2 |\n|---|---|\n\n%4\n"_s, item)});
}

void addTexts(std::vector<made::Layout> &all)
{
    const QString underlined = u"%1\n==========\n\n"_s;
    all.push_back({"text, underlined headings",
                   written(made::english(), underlined, u"%1\n%2 (%3)\n%4\n"_s, u"  * %1\n"_s)});
    all.push_back({"text, headings in the margin",
                   written(made::english(), u"%1     "_s, u"%1, %2\n%3\n%4\n"_s, u"- %1\n"_s)});
    all.push_back({"text, hanging",
                   written(made::german(), u"%1\n\n"_s, u"%3     %1\n                     %2\n%4\n"_s,
                           u"                     - %1\n"_s)});
    all.push_back(
        {"text, dates first", written(made::dutch(), u"%1:\n"_s, u"%3: %1 bij %2\n%4\n"_s, u"%1.\n"_s)});
    all.push_back(
        {"text, rules between",
         written(made::english(), u"----- %1 -----\n\n"_s, u"%2, Delft\n%1\n%3\n\n%4\n"_s, u"• %1\n"_s)});
    all.push_back({"a page",
                   "<!DOCTYPE html><html><body><h1>Robin Example</h1>"
                       + written(made::german(), u"<h2>%1</h2>"_s, u"<h3>%1, %2</h3><p>%3</p><ul>%4</ul>"_s,
                                 u"<li>%1</li>"_s)
                       + "</body></html>"});
    all.push_back(
        {"text, one line a job", written(made::english(), u"%1\n"_s, u"* %2 - %1 (%3): %4\n"_s, u"%1. "_s)});
    all.push_back(
        {"text, dates and a line", written(made::german(), u"%1\n"_s, u"%3: %1 bei %2. %4\n"_s, u"%1. "_s)});
    all.push_back({"Markdown, a table with names",
                   written(made::english(), u"## %1\n\n| When | Where | What |\n|---|:---:|---|\n"_s,
                           u"| %3 | %2 | %1: %4 |\n"_s, u"%1. "_s)});
}
} // namespace

void made::addFiles(std::vector<Layout> &all)
{
    addOffice(all);
    addMarkdown(all);
    addTexts(all);
}
