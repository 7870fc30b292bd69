// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tuple>

/// One column of a record: its SQL name, the member that holds it, and what a person calls it (nullptr: never
/// shown).
template <class Record, class Value> struct Field {
    const char *column;
    Value Record::*member;
    const char *label = nullptr;
};
template <class Record, class Value> Field(const char *, Value Record::*) -> Field<Record, Value>;
template <class Record, class Value>
Field(const char *, Value Record::*, const char *) -> Field<Record, Value>;

/// The field table of a record: a tuple of Field, the primary key first. From it come the SQL, the form's
/// row, the CSV header, and the JSON key.
template <class Record> inline constexpr auto fieldsOf = 0;

/// The SQL table a record lives in.
template <class Record> inline constexpr const char *tableOf = nullptr;

template <class Record, class Visit> constexpr void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...field) { (visit(field), ...); }, fieldsOf<Record>);
}

/// The JSON key and command-line name of a column: camelCase, ids without their ending (`due_on` -> `dueOn`,
/// `application_id` -> `application`).
QString jsonKey(QStringView column);

/// The untranslated label of a column; empty when it has none.
template <class Record> QString labelOf(const QString &column)
{
    QString label;
    forEachField<Record>([&](const auto &field) {
        if (field.label && column == QLatin1StringView(field.column))
            label = QString::fromUtf8(field.label);
    });
    return label;
}
