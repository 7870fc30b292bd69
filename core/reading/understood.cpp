// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/understood.h"

#include <QCoreApplication>

void reading::fillGaps(Facts &into, const Facts &from)
{
    const auto fill = [](auto &place, const auto &other) {
        if (!place)
            place = other;
    };
    fill(into.title, from.title);
    fill(into.company, from.company);
    fill(into.agency, from.agency);
    fill(into.location, from.location);
    fill(into.workMode, from.workMode);
    fill(into.employmentType, from.employmentType);
    fill(into.hours, from.hours);
    fill(into.seniority, from.seniority);
    fill(into.yearsMin, from.yearsMin);
    fill(into.degree, from.degree);
    fill(into.salary, from.salary);
    fill(into.postedOn, from.postedOn);
    fill(into.closesOn, from.closesOn);
    fill(into.visa, from.visa);
    fill(into.contact, from.contact);
    fill(into.url, from.url);
    fill(into.jobId, from.jobId);
    if (into.languages.empty())
        into.languages = from.languages;
    if (into.benefits.empty())
        into.benefits = from.benefits;
}

void reading::completeBrief(Understood &understood)
{
    if (!understood.text.isEmpty())
        return;
    for (const auto &fact : {understood.facts.title, understood.facts.company, understood.facts.location}) {
        if (fact)
            understood.text += fact->value + QChar::LineFeed;
    }
    understood.notes.push_back(QCoreApplication::translate(
        "Reading", "the posting's text is not in this list: open the posting and add its text"));
}
