// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/exchange/json_format.h"
#include "core/exchange/json_record.h"
#include "core/model/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
void addContent(const Hunt &hunt, const Capture &capture, QJsonObject &row)
{
    if (const auto bytes = hunt.blob(capture.hash))
        row.insert(exchange::contentKey, QString::fromLatin1(bytes->toBase64()));
    if (const auto text = hunt.blob(capture.textHash))
        row.insert(exchange::capturedTextKey, QString::fromUtf8(*text));
}

template <class Record> QJsonArray rowsOf(const Hunt &hunt)
{
    QJsonArray rows;
    for (const Record &record : hunt.table<Record>().all(Trash::Include)) {
        QJsonObject row = exchange::recordJson(record);
        if constexpr (std::is_same_v<Record, Capture>)
            addContent(hunt, record, row);
        rows.append(row);
    }
    return rows;
}
} // namespace

QByteArray exchange::exportJson(const Hunt &hunt, QDate asOf)
{
    QJsonObject records;
    forEachRecord([&]<class Record>() {
        const QJsonArray rows = rowsOf<Record>(hunt);
        if (!rows.isEmpty())
            records.insert(tableKey<Record>(), rows);
    });
    const QJsonObject root {{u"format"_s, formatName},
                            {u"version"_s, formatVersion},
                            {u"asOf"_s, asOf.toString(Qt::ISODate)},
                            {u"records"_s, records}};
    return QJsonDocument(root).toJson();
}
