// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/exchange/json_format.h"
#include "core/exchange/json_value.h"
#include "core/hunt/hunt.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

/// From the rows of a file to records, for every record alike.
namespace exchange {
template <class T> struct Reference {
    static constexpr bool isOne = false;
};
template <class Target> struct Reference<Id<Target>> {
    static constexpr bool isOne = true;
    static constexpr bool mayBeAbsent = false;
    using Record = Target;
};
template <class Target> struct Reference<std::optional<Id<Target>>> : Reference<Id<Target>> {
    static constexpr bool mayBeAbsent = true;
};

/// Whether a value has no meaning when it is missing.
template <class T>
inline constexpr bool mustBeThere = std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>;

/// Which new id each id of the file became, by table.
class IdMap final
{
public:
    template <class Record> void add(const QString &old, qint64 made)
    {
        m_ids[tableKey<Record>()].insert(old, made);
    }
    template <class Record> std::optional<qint64> find(const QString &old) const
    {
        const auto &ids = m_ids[tableKey<Record>()];
        const auto found = ids.constFind(old);
        return found == ids.cend() ? std::nullopt : std::optional(*found);
    }

private:
    mutable QHash<QString, QHash<QString, qint64>> m_ids;
};

/// Reads one row into a record; what is not in the row keeps its default.
template <class Record> class RowReader final
{
public:
    RowReader(const IdMap &ids, const QJsonObject &row, qint64 days)
        : m_ids(ids)
        , m_row(row)
        , m_days(days) { }

    Result<Record> read()
    {
        forEachField<Record>([&](const auto &field) { readField(field); });
        if (!m_fault.isEmpty())
            return fail(m_fault);
        return m_record;
    }

private:
    template <class FieldOf> void readField(const FieldOf &field)
    {
        using Value = std::remove_cvref_t<decltype(m_record.*(field.member))>;
        const QString key = jsonKey(QString::fromLatin1(field.column));
        const QJsonValue json = m_row.value(key);
        const bool isAbsent = json.isUndefined() || json.isNull();
        if constexpr (Reference<Value>::isOne) {
            readReference(m_record.*(field.member), key, json, isAbsent);
        } else if (!isAbsent) {
            const auto value = JsonValue<Value>::read(json);
            if (!value)
                return complain(Hunt::tr("\"%1\" has a value that does not fit it").arg(key));
            m_record.*(field.member) = moved(*value);
        } else if constexpr (mustBeThere<Value>) {
            complain(Hunt::tr("\"%1\" is missing").arg(key));
        }
    }

    template <class Value>
    void readReference(Value &member, const QString &key, const QJsonValue &json, bool isAbsent)
    {
        using Target = typename Reference<Value>::Record;
        if (isAbsent) {
            if (!Reference<Value>::mayBeAbsent && key != u"id")
                complain(Hunt::tr("\"%1\" is missing").arg(key));
            return;
        }
        const auto id = m_ids.template find<Target>(json.toString());
        if (!id)
            return complain(Hunt::tr("\"%1\" points at %2 %3, which is not in the file")
                                .arg(key, tableKey<Target>(), json.toVariant().toString()));
        member = Id<Target> {*id};
    }

    template <class T> T moved(T value) const
    {
        if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>)
            return value.addDays(m_days);
        else if constexpr (std::is_same_v<
                               T, std::optional<QDate>> || std::is_same_v<T, std::optional<QDateTime>>)
            return value ? T(value->addDays(m_days)) : T();
        else
            return value;
    }

    void complain(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }

    const IdMap &m_ids;
    const QJsonObject &m_row;
    qint64 m_days;
    Record m_record {};
    QString m_fault;
};
} // namespace exchange
