// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/exchange/json_value.h"

#include <QJsonObject>

namespace exchange {
/// A record as its JSON object; what is empty or absent is left out.
template <class Record> QJsonObject recordJson(const Record &record)
{
    QJsonObject row;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        const QJsonValue value = JsonValue<Value>::write(record.*(field.member));
        if (!value.isUndefined())
            row.insert(jsonKey(QString::fromLatin1(field.column)), value);
    });
    return row;
}
} // namespace exchange
