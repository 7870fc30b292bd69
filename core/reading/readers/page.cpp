// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/page.h"

#include "core/reading/loose_json.h"
#include "core/reading/readers/job_posting.h"
#include "core/reading/readers/page_layout.h"
#include "core/reading/readers/page_title.h"
#include "core/reading/sanitise.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
using reading::PlainPage;
using reading::Understood;

constexpr int enoughText = 200;

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// The first posting of a page; a page with several is a list, and the note says so.
std::optional<Understood> fromJsonLd(const PlainPage &page)
{
    std::vector<QJsonObject> postings;
    for (const QString &script : page.jsonLd) {
        for (const QJsonObject &posting : reading::jobPostingsIn(rootOf(reading::looseJson(script))))
            postings.push_back(posting);
    }
    if (postings.empty())
        return {};
    Understood made = reading::fromJobPosting(postings.front());
    if (postings.size() > 1)
        made.notes.push_back(
            QCoreApplication::translate("Reading", "this page holds several postings: the first was read"));
    return made;
}

/// Takes over the text only where there is next to none yet.
void merge(Understood &into, const Understood &from)
{
    if (into.reader.isEmpty())
        into.reader = from.reader;
    if (into.text.size() < enoughText && from.text.size() > into.text.size())
        into.text = from.text;
    reading::fillGaps(into.facts, from.facts);
    into.notes.insert(into.notes.end(), from.notes.begin(), from.notes.end());
}
} // namespace

reading::Understood reading::fromPage(const QByteArray &utf8, const QDate &on)
{
    const PlainPage page = plainPage(utf8, layoutRules());
    Understood made;
    if (page.wasCut)
        made.notes.push_back(
            QCoreApplication::translate("Reading", "the page was larger than 8 MB: its end was cut off"));
    if (const std::optional<Understood> posting = fromJsonLd(page))
        merge(made, *posting);
    if (const std::optional<Understood> layout = fromLayout(page, on))
        merge(made, *layout);
    Understood rest = fromTitles(page);
    rest.reader = u"page"_s;
    rest.text = page.text;
    merge(made, rest);
    return made;
}
