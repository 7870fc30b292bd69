// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/records.h"

#include <QHash>
#include <QTest>

/// Records in which every field holds something else than its default, made from the field tables.
class Samples final
{
public:
    /// A record whose references point at the rows noted so far; those that may be absent and point at
    /// nothing known stay absent.
    template <class Record> Record make()
    {
        Record record;
        forEachField<Record>([&](const auto &field) { fill(record.*(field.member), field.column); });
        return record;
    }
    /// Later references to this kind of row point here.
    template <class Record> void note(IdOf<Record> id)
    {
        m_ids[QString::fromLatin1(tableOf<Record>)] = id.value;
    }

private:
    int next() { return ++m_count; }

    void fill(QString &value, const char *column)
    {
        value =
            QStringLiteral("%1 %2 \"ä\", 東京\n'").arg(QString::fromLatin1(column), QString::number(next()));
    }
    void fill(int &value, const char *) { value = next() % 4 + 1; }
    void fill(qint64 &value, const char *) { value = 1000 + next(); }
    void fill(double &value, const char *) { value = next() + 0.25; }
    void fill(bool &value, const char *) { value = true; }
    void fill(Amount &value, const char *) { value = {100000 + next()}; }
    void fill(QDate &value, const char *) { value = QDate(2025, 3, 1).addDays(next()); }
    void fill(QDateTime &value, const char *)
    {
        value = QDateTime(QDate(2025, 3, 1), QTime(23, 59, 58, 7), Qt::UTC).addSecs(next() * 3601);
    }
    template <KeyedEnum Enum> void fill(Enum &value, const char *)
    {
        value = keysOf<Enum>[size_t(next()) % keysOf<Enum>.size()].value;
    }
    template <class Record> void fill(Id<Record> &value, const char *column)
    {
        const bool isOwn = qstrcmp(column, "id") == 0;
        value.value = isOwn ? ids::next() : m_ids.value(QString::fromLatin1(tableOf<Record>));
    }
    template <class Record> void fill(std::optional<Id<Record>> &value, const char *)
    {
        if (const qint64 id = m_ids.value(QString::fromLatin1(tableOf<Record>)))
            value = Id<Record> {id};
    }
    template <class T> void fill(std::optional<T> &value, const char *column)
    {
        fill(value.emplace(), column);
    }

    QHash<QString, qint64> m_ids;
    int m_count = 0;
};

/// Puts three rows of every record into the hunt, as one step.
inline void fillWithSamples(Hunt &hunt)
{
    Samples samples;
    const auto work = [&]() -> Result<void> {
        for (int round = 0; round < 3; ++round) {
            forEachRecord([&]<class Record>() {
                Record record = samples.make<Record>();
                if constexpr (std::is_same_v<Record, Capture>) {
                    record.hash = hunt.keepBlob(record.url.toUtf8());
                    record.textHash = hunt.keepBlob(record.kind.toUtf8());
                }
                hunt.table<Record>().insert(record);
                samples.note<Record>(record.id);
            });
        }
        return {};
    };
    QVERIFY(hunt.change({QStringLiteral("samples"), {}, {}}, work));
}
