// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/keyed.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <optional>

/// How a C++ value is bound to a statement and read from a column. One specialisation a type.
/// Days are ISO text, instants UTC ISO text with milliseconds, enums their key.
template <class T> struct SqlValue;

template <class T>
requires std::is_integral_v<T>
struct SqlValue<T> {
    static void bind(SQLite::Statement &statement, int place, T value)
    {
        statement.bind(place, static_cast<int64_t>(value));
    }
    static T read(const SQLite::Column &column) { return static_cast<T>(column.getInt64()); }
};

template <> struct SqlValue<double> {
    static void bind(SQLite::Statement &statement, int place, double value) { statement.bind(place, value); }
    static double read(const SQLite::Column &column) { return column.getDouble(); }
};

template <> struct SqlValue<QString> {
    static void bind(SQLite::Statement &statement, int place, const QString &value)
    {
        statement.bind(place, value.toStdString());
    }
    static QString read(const SQLite::Column &column)
    {
        return QString::fromUtf8(column.getText(), column.getBytes());
    }
};

template <> struct SqlValue<QByteArray> {
    static void bind(SQLite::Statement &statement, int place, const QByteArray &value)
    {
        statement.bind(place, static_cast<const void *>(value.constData()), int(value.size()));
    }
    static QByteArray read(const SQLite::Column &column)
    {
        return {static_cast<const char *>(column.getBlob()), column.getBytes()};
    }
};

template <> struct SqlValue<QDate> {
    static void bind(SQLite::Statement &statement, int place, QDate value)
    {
        SqlValue<QString>::bind(statement, place, value.toString(Qt::ISODate));
    }
    static QDate read(const SQLite::Column &column)
    {
        return QDate::fromString(SqlValue<QString>::read(column), Qt::ISODate);
    }
};

template <> struct SqlValue<QDateTime> {
    static void bind(SQLite::Statement &statement, int place, const QDateTime &value)
    {
        SqlValue<QString>::bind(statement, place, value.toUTC().toString(Qt::ISODateWithMs));
    }
    static QDateTime read(const SQLite::Column &column)
    {
        return QDateTime::fromString(SqlValue<QString>::read(column), Qt::ISODateWithMs);
    }
};

template <> struct SqlValue<Amount> {
    static void bind(SQLite::Statement &statement, int place, Amount value)
    {
        statement.bind(place, static_cast<int64_t>(value.hundredths));
    }
    static Amount read(const SQLite::Column &column) { return Amount {column.getInt64()}; }
};

template <class Tag> struct SqlValue<Id<Tag>> {
    static void bind(SQLite::Statement &statement, int place, Id<Tag> value)
    {
        statement.bind(place, static_cast<int64_t>(value.value));
    }
    static Id<Tag> read(const SQLite::Column &column) { return Id<Tag> {column.getInt64()}; }
};

/// A key that this version does not know reads as the first of its enum.
template <KeyedEnum Enum> struct SqlValue<Enum> {
    static void bind(SQLite::Statement &statement, int place, Enum value)
    {
        SqlValue<QString>::bind(statement, place, toKey(value));
    }
    static Enum read(const SQLite::Column &column)
    {
        return fromKey<Enum>(SqlValue<QString>::read(column)).value_or(keysOf<Enum>.front().value);
    }
};

template <class T> struct SqlValue<std::optional<T>> {
    static void bind(SQLite::Statement &statement, int place, const std::optional<T> &value)
    {
        if (value)
            SqlValue<T>::bind(statement, place, *value);
        else
            statement.bind(place);
    }
    static std::optional<T> read(const SQLite::Column &column)
    {
        return column.isNull() ? std::nullopt : std::optional<T>(SqlValue<T>::read(column));
    }
};
