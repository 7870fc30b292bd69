// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <vector>

namespace reading {
/// Where a payload keeps one field.
struct PayloadRow {
    QString field {};
    QString path {};
    /// "cents" -> "", "min" -> "minValue": what each means is said in the list.
    QHash<QString, QString> how {};
    /// Words that stand for others: "fully" -> "remote". Others count for nothing where there are any.
    QHash<QString, QString> meanings {};
    QString heading {};
};

/// How one interface answers: a block of rows in resources/lexicon/payloads.tsv.
struct PayloadLayout {
    /// The reader's name and the first half of its rule ids.
    QString name {};
    /// Paths to the postings.
    QStringList lists {};
    /// The members of a posting by which the layout is known; one group that is complete is enough.
    std::vector<QStringList> marks {};
    /// What stands before the payload in the script of a page.
    QStringList scripts {};
    std::vector<PayloadRow> rows {};
};

/// Every layout, most specific first.
const std::vector<PayloadLayout> &payloadLayouts();

/// The script marks of all layouts.
const QStringList &payloadScripts();

/// One posting inside of a payload.
struct PayloadItem {
    const PayloadLayout *layout = nullptr;
    QJsonValue document {};
    QString list {};
    QJsonValue item {};
    /// The same posting again, listed once for each place.
    std::vector<QJsonValue> others {};
};

/// The postings of a payload; empty where no layout fits.
std::vector<PayloadItem> payloadItems(const QJsonValue &document);
} // namespace reading
