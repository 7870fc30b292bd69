// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/page_entries.h"
#include "core/reading/detect.h"
#include "core/reading/loose_json.h"
#include "core/reading/readers/job_posting.h"
#include "core/reading/readers/page.h"
#include "core/reading/readers/page_layout.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Entry;
using reading::Facts;
using reading::Kind;
using reading::PageCard;
using reading::PlainPage;
using reading::Source;
using reading::Understood;

/// A JobPosting of a page and how it was written.
struct Item {
    QJsonObject object {};
    QString notation {};
};

std::vector<Item> postingsOf(const PlainPage &page)
{
    std::vector<Item> postings;
    const auto add = [&](const QJsonObject &object, const QString &notation) {
        // A page may say the same twice, and then in full the second time.
        const auto same = std::ranges::find_if(postings, [&](const Item &known) {
            return known.object.value("title"_L1) == object.value("title"_L1)
                && known.object.value("url"_L1) == object.value("url"_L1)
                && known.object.value("identifier"_L1) == object.value("identifier"_L1);
        });
        if (same == postings.end())
            postings.push_back({object, notation});
        else if (same->object.size() < object.size())
            same->object = object;
    };
    for (const QString &script : page.jsonLd) {
        for (const QJsonObject &posting : reading::jobPostingsIn(reading::rootOf(reading::looseJson(script))))
            add(posting, u"json-ld"_s);
    }
    if (!postings.empty())
        return postings;
    for (const QJsonObject &item : page.microdata)
        add(item, u"microdata"_s);
    for (const QJsonObject &item : page.rdfa)
        add(item, u"rdfa"_s);
    return postings;
}

/// A page that is about one of its postings names that one in its title; the others stand beside it.
void keepTheOneMeant(std::vector<Item> &postings, const PlainPage &page)
{
    if (postings.size() < 2)
        return;
    const auto isNamed = [&](const Item &posting) {
        const std::optional<reading::Fact<QString>> title = reading::briefOf(posting.object).title;
        return title && (page.title.startsWith(title->value) || page.heading == title->value);
    };
    if (std::ranges::count_if(postings, isNamed) == 1)
        postings = {*std::ranges::find_if(postings, isNamed)};
}

Entry entryOf(const Item &posting, const Source &source)
{
    return {reading::briefOf(posting.object, posting.notation),
            [posting] { return reading::fromJobPosting(posting.object, posting.notation); },
            [posting, source] {
                const QByteArray json = QJsonDocument(posting.object).toJson(QJsonDocument::Compact);
                return Source {json, Kind::Json, source.url, source.on};
            }};
}

/// The card by itself: its own markup, or where its end is not said, what was found in it.
Source aloneOf(const PageCard &card, const Source &source)
{
    if (card.markup.isEmpty()) {
        QJsonObject json {{u"company"_s, QString()}, {u"location"_s, QString()}};
        for (auto field = card.fields.begin(); field != card.fields.end(); ++field)
            json.insert(field.key(), field.value().simplified());
        return {QJsonDocument(json).toJson(QJsonDocument::Compact), Kind::Json, source.url, source.on};
    }
    // Rows of a table are none outside of one.
    const bool isRow = card.markup.startsWith("<tr");
    return {isRow ? "<table>" + card.markup + "</table>" : card.markup, Kind::Html, source.url, source.on};
}

Entry entryOf(const PageCard &card, const Source &source)
{
    const auto read = [card, on = source.on] {
        Understood made = reading::fromCard(card, on);
        reading::completeBrief(made);
        return made;
    };
    return {reading::fromCard(card, source.on).facts, read, [card, source] { return aloneOf(card, source); }};
}

template <class Part> std::vector<Entry> entriesFor(const std::vector<Part> &parts, const Source &source)
{
    std::vector<Entry> entries;
    for (const Part &part : parts)
        entries.push_back(entryOf(part, source));
    return entries;
}

std::vector<Entry> payloadsOf(const PlainPage &page, const Source &source)
{
    for (const QString &payload : page.payloads) {
        const QJsonValue document = reading::rootOf(reading::looseJson(payload));
        std::vector<Entry> entries = reading::entriesInPayload(document, source, Kind::Json);
        if (!entries.empty())
            return entries;
    }
    return {};
}

std::vector<Understood> readAll(const std::vector<Entry> &entries)
{
    std::vector<Understood> all;
    for (const Entry &entry : entries)
        all.push_back(entry.read());
    return all;
}

/// A page and the link that its saving left behind.
struct Saved {
    PlainPage page {};
    QString url {};
};

/// "<!-- saved from url=(0031)https://example.org/jobs/1 -->", as browsers leave it.
QString savedFrom(const QByteArray &bytes)
{
    static const QRegularExpression mark(uR"(<!-- saved from url=\(\d+\)(https?://\S{4,2000}) -->)"_s);
    return mark.match(QString::fromLatin1(bytes.left(4096))).captured(1);
}

int tellingOf(const PlainPage &page)
{
    const bool isStructured = !postingsOf(page).empty() || !payloadsOf(page, {}).empty()
        || !page.cards.empty() || reading::fromLayout(page, reading::Trust::Before, {});
    return isStructured ? reading::mostTelling
                        : int(std::min<qsizetype>(page.text.size(), reading::mostTelling - 1));
}

Saved savedPage(const Source &source)
{
    constexpr qsizetype most = 2 * qsizetype(reading::largestPage);
    const QString text = reading::decoded(source.bytes.left(most));
    return {reading::plainPage(text.toUtf8(), reading::pageSearch()), savedFrom(source.bytes)};
}
} // namespace

int reading::tellingOf(const QByteArray &page)
{
    return ::tellingOf(savedPage({page, Kind::Html, {}, {}}).page);
}

Result<std::vector<reading::Entry>> reading::entriesInPage(const Source &given)
{
    const Saved saved = savedPage(given);
    const PlainPage &page = saved.page;
    Source source = given;
    if (source.url.isEmpty() && saved.url.startsWith("http"_L1))
        source.url = saved.url;
    const std::vector<Entry> payloads = payloadsOf(page, source);
    if (payloads.size() > 1)
        return payloads;
    std::vector<Item> postings = postingsOf(page);
    keepTheOneMeant(postings, page);
    const bool isLayout = fromLayout(page, Trust::Before, source.on).has_value();
    if (postings.size() > 1 && !isLayout)
        return entriesFor(postings, source);
    if (postings.empty() && payloads.empty() && !isLayout && !page.cards.empty())
        return entriesFor(page.cards, source);
    if (postings.size() > 1)
        postings.clear();
    const std::vector<Entry> structured = entriesFor(postings, source);
    const auto read = [page, payloads, structured, source] {
        return fromPage(page, readAll(payloads), readAll(structured), source);
    };
    return std::vector {Entry {{}, read, [source] { return source; }}};
}
