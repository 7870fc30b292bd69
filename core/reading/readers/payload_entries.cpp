// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/detect.h"
#include "core/reading/json_path.h"
#include "core/reading/loose_json.h"
#include "core/reading/readers/entries.h"
#include "core/reading/readers/job_posting.h"
#include "core/reading/readers/payload.h"
#include "core/reading/xml_tree.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
using reading::Entry;
using reading::Kind;
using reading::PayloadItem;
using reading::Source;

constexpr qsizetype largestPayload = 32 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Reading", text);
}

QByteArray bytesOf(const QJsonValue &document)
{
    return (document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject()))
        .toJson(QJsonDocument::Compact);
}

/// The payload with this posting alone, in the notation it came in.
Source aloneOf(const PayloadItem &item, const Source &source, Kind writeAs)
{
    QJsonArray items {item.item};
    for (const QJsonValue &other : item.others)
        items.append(other);
    const QJsonValue document = reading::withOnly(item.document, item.list, items);
    const QByteArray bytes = writeAs == Kind::Xml ? reading::xmlOf(document.toObject()) : bytesOf(document);
    return {bytes, writeAs, source.url, source.on};
}

Result<std::vector<Entry>> nothingIn()
{
    return fail(
        tr("There is no posting in this file. Save the posting's page, or copy its text, and add that."));
}

Result<std::vector<Entry>> tooLarge()
{
    return fail(
        tr("This file is larger than 32 MB, too large for a posting. Copy the posting's text instead."));
}

std::vector<Entry> entriesInJobPostings(const QJsonValue &document, const Source &source)
{
    std::vector<Entry> entries;
    for (const QJsonObject &posting : reading::jobPostingsIn(document))
        entries.push_back({reading::briefOf(posting), [posting] { return reading::fromJobPosting(posting); },
                           [posting, source] {
                               return Source {bytesOf(posting), Kind::Json, source.url, source.on};
                           }});
    return entries;
}
} // namespace

std::vector<reading::Entry> reading::entriesInPayload(const QJsonValue &document, const Source &source,
                                                      Kind writeAs)
{
    std::vector<Entry> entries;
    for (const PayloadItem &item : payloadItems(document))
        entries.push_back({briefOf(item), [item, on = source.on] { return fromPayload(item, on); },
                           [item, source, writeAs] { return aloneOf(item, source, writeAs); }});
    return entries;
}

Result<std::vector<reading::Entry>> reading::entriesInJson(const Source &source)
{
    if (source.bytes.size() > largestPayload)
        return tooLarge();
    const QJsonDocument parsed = looseJson(decoded(source.bytes));
    if (parsed.isNull())
        return fail(
            tr("This looks like JSON, but it breaks off or has mistakes in it. Save it again, or copy the "
               "posting's text."));
    const QJsonValue document = rootOf(parsed);
    std::vector<Entry> entries = entriesInPayload(document, source, Kind::Json);
    if (entries.empty())
        entries = entriesInJobPostings(document, source);
    return entries.empty() ? nothingIn() : Result<std::vector<Entry>>(std::move(entries));
}

Result<std::vector<reading::Entry>> reading::entriesInXml(const Source &source)
{
    if (source.bytes.size() > largestPayload)
        return tooLarge();
    const std::optional<QJsonObject> tree = xmlTree(source.bytes);
    if (!tree)
        return fail(
            tr("This looks like XML, but it breaks off or has mistakes in it. Save it again, or copy the "
               "posting's text."));
    std::vector<Entry> entries = entriesInPayload(*tree, source, Kind::Xml);
    return entries.empty() ? nothingIn() : Result<std::vector<Entry>>(std::move(entries));
}
