// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/payload_layout.h"

#include "core/reading/json_path.h"
#include "core/reading/json_words.h"
#include "core/reading/word_lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::PayloadItem;
using reading::PayloadLayout;

constexpr size_t mostPostings = 2'000;

reading::PayloadRow rowOf(const QStringList &cells)
{
    static const QStringList options {u"also"_s,  u"else"_s,     u"path"_s,   u"body"_s,
                                      u"only"_s,  u"min"_s,      u"max"_s,    u"value"_s,
                                      u"cents"_s, u"currency"_s, u"period"_s, u"per"_s};
    reading::PayloadRow row {cells.value(1), cells.value(2), {}, {}, cells.value(4)};
    for (const QString &option : cells.value(3).split(u' ', Qt::SkipEmptyParts)) {
        const QString key = option.section(u'=', 0, 0);
        (options.contains(key) ? row.how : row.meanings).insert(key, option.section(u'=', 1));
    }
    return row;
}

void takeRow(PayloadLayout &layout, const QStringList &cells)
{
    const QString field = cells.value(1);
    if (field == "list"_L1)
        layout.lists += cells.value(2);
    else if (field == "mark"_L1)
        layout.marks.push_back(cells.value(2).split(u' ', Qt::SkipEmptyParts));
    else if (field == "script"_L1)
        layout.scripts += cells.value(2);
    else
        layout.rows.push_back(rowOf(cells));
}

bool carriesMarks(const PayloadLayout &layout, const QJsonValue &item)
{
    // What says of itself which schema it follows is no interface's own shape.
    const bool isOwnShape = item.isObject() && !item.toObject().contains("@type"_L1);
    return isOwnShape && std::ranges::any_of(layout.marks, [&](const QStringList &marks) {
               return std::ranges::all_of(
                   marks, [&](const QString &mark) { return !reading::valuesAt(item, mark).empty(); });
           });
}

/// The employer's number of the posting, by which a repeated one is known; empty where there is none.
QString numberOf(const PayloadLayout &layout, const QJsonValue &item)
{
    const auto row = std::ranges::find(layout.rows, u"jobId"_s, &reading::PayloadRow::field);
    if (row == layout.rows.end())
        return {};
    const std::vector<QJsonValue> values = reading::valuesAt(item, row->path);
    return values.empty() ? QString() : reading::wordOf(values.front());
}

std::vector<PayloadItem> itemsAt(const PayloadLayout &layout, const QJsonValue &document, const QString &list)
{
    std::vector<PayloadItem> items;
    QHash<QString, size_t> numbers;
    for (const QJsonValue &item : reading::valuesAt(document, list)) {
        if (!carriesMarks(layout, item) || items.size() >= mostPostings)
            continue;
        const QString number = numberOf(layout, item);
        if (const auto known = numbers.constFind(number); !number.isEmpty() && known != numbers.cend()) {
            items[*known].others.push_back(item);
            continue;
        }
        numbers.insert(number, items.size());
        items.push_back({&layout, document, list, item, {}});
    }
    return items;
}
} // namespace

const std::vector<reading::PayloadLayout> &reading::payloadLayouts()
{
    static const std::vector<PayloadLayout> layouts = [] {
        std::vector<PayloadLayout> made;
        for (const QStringList &cells : lexiconRows(u"payloads.tsv"_s)) {
            if (made.empty() || made.back().name != cells.front())
                made.push_back({cells.front(), {}, {}, {}, {}});
            takeRow(made.back(), cells);
        }
        return made;
    }();
    return layouts;
}

const QStringList &reading::payloadScripts()
{
    static const QStringList scripts = [] {
        QStringList made;
        for (const PayloadLayout &layout : payloadLayouts())
            made += layout.scripts;
        return made;
    }();
    return scripts;
}

std::vector<reading::PayloadItem> reading::payloadItems(const QJsonValue &document)
{
    for (const PayloadLayout &layout : payloadLayouts()) {
        for (const QString &list : layout.lists) {
            std::vector<PayloadItem> items = itemsAt(layout, document, list);
            if (!items.empty())
                return items;
        }
    }
    return {};
}
