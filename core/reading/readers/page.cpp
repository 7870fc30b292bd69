// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/page.h"

#include "core/reading/readers/page_layout.h"
#include "core/reading/readers/page_title.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using reading::PlainPage;
using reading::Understood;

constexpr int enoughText = 80;

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

/// The link that the page gives for itself.
void takeOwnLink(Understood &made, const PlainPage &page)
{
    for (const QString &name : {u"canonical"_s, u"og:url"_s}) {
        const QString link = page.meta.value(name);
        if (!made.facts.url && (link.startsWith("https://"_L1) || link.startsWith("http://"_L1)))
            made.facts.url = reading::stated(link, link, u"meta."_s + name, 0.8);
    }
}
} // namespace

reading::Understood reading::fromPage(const PlainPage &page, const std::vector<Understood> &payloads,
                                      const std::vector<Understood> &postings, const Source &source)
{
    Understood made;
    if (page.wasCut)
        made.notes.push_back(
            QCoreApplication::translate("Reading", "the page was larger than 8 MB: its end was cut off"));
    for (const Understood &payload : payloads)
        merge(made, payload);
    if (const std::optional<Understood> layout = fromLayout(page, Trust::Before, source.on))
        merge(made, *layout);
    for (const Understood &posting : postings)
        merge(made, posting);
    if (const std::optional<Understood> layout = fromLayout(page, Trust::After, source.on))
        merge(made, *layout);
    Understood rest = fromTitles(page);
    rest.reader = u"page"_s;
    rest.text = page.text;
    merge(made, rest);
    if (!made.facts.url && !source.url.isEmpty())
        made.facts.url = stated(source.url, source.url, u"source.url"_s, 1.0);
    takeOwnLink(made, page);
    return made;
}
