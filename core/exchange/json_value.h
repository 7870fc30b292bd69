// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/keyed.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <cmath>
#include <optional>

/// How a field's value stands in JSON and is read back: days and instants ISO text, enums their key, ids
/// decimal strings, money whole units. write() gives an undefined value for what is to be left out, read()
/// nothing for JSON that is no such value.
template <class T> struct JsonValue;

template <> struct JsonValue<QString> {
    static QJsonValue write(const QString &value)
    {
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
    }
    static std::optional<QString> read(const QJsonValue &json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};

template <> struct JsonValue<bool> {
    static QJsonValue write(bool value) { return value; }
    static std::optional<bool> read(const QJsonValue &json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
};

template <> struct JsonValue<double> {
    static QJsonValue write(double value) { return value; }
    static std::optional<double> read(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
    }
};

template <class T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) struct JsonValue<T> {
    static QJsonValue write(T value) { return QJsonValue(qint64(value)); }
    static std::optional<T> read(const QJsonValue &json)
    {
        const double number = json.toDouble(0.5);
        if (number != std::floor(number) || std::abs(number) > 2147483647.0)
            return {};
        return static_cast<T>(number);
    }
};

template <> struct JsonValue<Amount> {
    static QJsonValue write(Amount value) { return value.major(); }
    static std::optional<Amount> read(const QJsonValue &json)
    {
        // Beyond this a double no longer tells hundredths apart.
        if (!json.isDouble() || std::abs(json.toDouble()) > 1e13)
            return {};
        return Amount::fromMajor(json.toDouble());
    }
};

template <> struct JsonValue<QDate> {
    static QJsonValue write(QDate value) { return value.toString(Qt::ISODate); }
    static std::optional<QDate> read(const QJsonValue &json)
    {
        const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
};

template <> struct JsonValue<QDateTime> {
    static QJsonValue write(const QDateTime &value) { return value.toUTC().toString(Qt::ISODateWithMs); }
    static std::optional<QDateTime> read(const QJsonValue &json)
    {
        const QDateTime instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        return instant.isValid() ? std::optional(instant.toUTC()) : std::nullopt;
    }
};

template <KeyedEnum Enum> struct JsonValue<Enum> {
    static QJsonValue write(Enum value) { return toKey(value); }
    static std::optional<Enum> read(const QJsonValue &json) { return fromKey<Enum>(json.toString()); }
};

template <class Record> struct JsonValue<Id<Record>> {
    static QJsonValue write(Id<Record> value) { return value.toString(); }
};

template <class T> struct JsonValue<std::optional<T>> {
    static QJsonValue write(const std::optional<T> &value)
    {
        if (!value)
            return QJsonValue::Undefined;
        const QJsonValue json = JsonValue<T>::write(*value);
        // Empty but there is not the same as absent.
        return json.isUndefined() ? QJsonValue(QString()) : json;
    }
    static std::optional<std::optional<T>> read(const QJsonValue &json)
    {
        const auto value = JsonValue<T>::read(json);
        return value ? std::optional<std::optional<T>>(std::optional<T>(*value)) : std::nullopt;
    }
};
