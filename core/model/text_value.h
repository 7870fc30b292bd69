// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/keyed.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <cmath>
#include <optional>

/// How a field's value is written as plain text and read back, the same for the command line, CSV and forms:
/// ISO days, keys of enums, whole units of money. parse() gives nothing for text that is no such value; empty
/// text is an absent optional.
template <class T> struct TextValue;

template <> struct TextValue<QString> {
    static QString format(const QString &value) { return value; }
    static std::optional<QString> parse(const QString &text) { return text; }
};

template <> struct TextValue<double> {
    static QString format(double value)
    {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    }
    static std::optional<double> parse(const QString &text)
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
};

template <class T>
requires std::is_integral_v<T>
struct TextValue<T> {
    static QString format(T value) { return QString::number(value); }
    static std::optional<T> parse(const QString &text)
    {
        bool isNumber = false;
        const qlonglong value = text.toLongLong(&isNumber);
        return isNumber ? std::optional(static_cast<T>(value)) : std::nullopt;
    }
};

template <> struct TextValue<Amount> {
    static QString format(Amount value) { return TextValue<double>::format(value.major()); }
    static std::optional<Amount> parse(const QString &text)
    {
        // More than anybody is paid would not fit into whole cents.
        constexpr double most = 1e12;
        const auto units = TextValue<double>::parse(text);
        return units && *units >= 0 && *units <= most ? std::optional(Amount::fromMajor(*units))
                                                      : std::nullopt;
    }
};

template <> struct TextValue<QDate> {
    static QString format(QDate value) { return value.toString(Qt::ISODate); }
    static std::optional<QDate> parse(const QString &text)
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
};

template <> struct TextValue<QDateTime> {
    static QString format(const QDateTime &value) { return value.toUTC().toString(Qt::ISODate); }
    static std::optional<QDateTime> parse(const QString &text)
    {
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        return instant.isValid() ? std::optional(instant.toUTC()) : std::nullopt;
    }
};

template <KeyedEnum Enum> struct TextValue<Enum> {
    static QString format(Enum value) { return toKey(value); }
    static std::optional<Enum> parse(const QString &text) { return fromKey<Enum>(text); }
};

template <class Tag> struct TextValue<Id<Tag>> {
    static QString format(Id<Tag> value) { return value.toString(); }
    static std::optional<Id<Tag>> parse(const QString &text)
    {
        const Id<Tag> id = Id<Tag>::fromString(text);
        return id ? std::optional(id) : std::nullopt;
    }
};

template <class T> struct TextValue<std::optional<T>> {
    static QString format(const std::optional<T> &value)
    {
        return value ? TextValue<T>::format(*value) : QString();
    }
    static std::optional<std::optional<T>> parse(const QString &text)
    {
        if (text.isEmpty())
            return std::optional<T>();
        const auto value = TextValue<T>::parse(text);
        return value ? std::optional<std::optional<T>>(std::optional<T>(*value)) : std::nullopt;
    }
};
