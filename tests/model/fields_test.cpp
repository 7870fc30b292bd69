// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"
#include "core/model/text_value.h"
#include "core/sql/connection.h"
#include "tests/model/samples.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

namespace {
/// A column as the file has it or as a field table promises it.
QString described(const QString &name, const char *type, bool mayBeAbsent, bool isKey)
{
    return u"%1 %2%3%4"_s.arg(name, QLatin1StringView(type), mayBeAbsent ? QString() : u" NOT NULL"_s,
                              isKey ? u" PRIMARY KEY"_s : QString());
}

template <class T> struct Column {
    static constexpr bool mayBeAbsent = false;
    static constexpr const char *type = std::is_integral_v<T> || std::is_same_v<T, Amount> ? "INTEGER"
        : std::is_same_v<T, double>                                                        ? "REAL"
                                                                                           : "TEXT";
};
template <class Record> struct Column<Id<Record>> {
    static constexpr bool mayBeAbsent = false;
    static constexpr const char *type = "INTEGER";
};
template <class T> struct Column<std::optional<T>> {
    static constexpr bool mayBeAbsent = true;
    static constexpr const char *type = Column<T>::type;
};

template <class Record> QStringList promisedColumns()
{
    QStringList columns;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(std::declval<Record &>().*(field.member))>;
        const bool isKey = columns.isEmpty();
        columns.append(described(QString::fromLatin1(field.column), Column<Value>::type,
                                 Column<Value>::mayBeAbsent || isKey, isKey));
    });
    return columns;
}

QStringList storedColumns(const Hunt &hunt, const char *table)
{
    QStringList columns;
    hunt.connection().each(std::string("PRAGMA table_info(") + table + ")", [&](SQLite::Statement &row) {
        columns.append(described(SqlValue<QString>::read(row.getColumn(1)), row.getColumn(2).getText(),
                                 row.getColumn(3).getInt() == 0, row.getColumn(5).getInt() == 1));
    });
    return columns;
}
} // namespace

class FieldsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldTableIsItsTable();
    void everyTableHasItsPlace();
    void everyFieldOfEveryRecordIsKept();
    void everyFieldOfEveryRecordCanBeChangedAndEmptied();
    void moneyThatIsNoneIsNoValue_data();
    void moneyThatIsNoneIsNoValue();
};

void FieldsTest::everyFieldTableIsItsTable()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    forEachRecord(
        [&]<class Record>() { QCOMPARE(promisedColumns<Record>(), storedColumns(*hunt, tableOf<Record>)); });
}

void FieldsTest::everyTableHasItsPlace()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QStringList known {u"application_now"_s, u"blob"_s,    u"company_key"_s,  u"derived"_s,
                       u"history"_s,         u"mention"_s, u"mention_read"_s, u"posting_band"_s};
    forEachRecord([&]<class Record>() { known.append(QString::fromLatin1(tableOf<Record>)); });
    QStringList stored;
    hunt->connection().each(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%'",
        [&](SQLite::Statement &row) { stored.append(SqlValue<QString>::read(row.getColumn(0))); });
    known.sort();
    stored.sort();
    QCOMPARE(stored, known);
}

void FieldsTest::everyFieldOfEveryRecordIsKept()
{
    const QString file = path(u"h.foothold"_s);
    Samples samples;
    auto hunt = opened(file);
    const auto roundTrip = [&]<class Record>() {
        const Record record = samples.make<Record>();
        QVERIFY(hunt->change({u"add"_s, {}, {}}, [&]() -> Result<void> {
            hunt->table<Record>().insert(record);
            return {};
        }));
        samples.note<Record>(record.id);
        QVERIFY2(hunt->find(record.id) == record, tableOf<Record>);
        hunt.reset();
        hunt = opened(file);
        QVERIFY2(hunt->find(record.id) == record, tableOf<Record>);
    };
    forEachRecord(roundTrip);
}

void FieldsTest::everyFieldOfEveryRecordCanBeChangedAndEmptied()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    Samples samples;
    const auto rewrite = [&]<class Record>() {
        Record record = samples.make<Record>();
        const auto write = [&](const Record &as) {
            return hunt->change({u"edit"_s, {}, {}}, [&]() -> Result<void> {
                hunt->table<Record>().update(as);
                return {};
            });
        };
        QVERIFY(hunt->change({u"add"_s, {}, {}}, [&]() -> Result<void> {
            hunt->table<Record>().insert(record);
            return {};
        }));
        samples.note<Record>(record.id);
        Record other = samples.make<Record>();
        other.id = record.id;
        QVERIFY(write(other));
        QVERIFY2(hunt->find(record.id) == other, tableOf<Record>);
        // A record of references alone has nothing else to be set to here, and no step to undo.
        if (other == record)
            return;
        QVERIFY(hunt->undo());
        QVERIFY2(hunt->find(record.id) == record, tableOf<Record>);
        forEachField<Record>([&](const auto &field) {
            if constexpr (requires { (record.*(field.member)).reset(); })
                (record.*(field.member)).reset();
        });
        QVERIFY(write(record));
        QVERIFY2(hunt->find(record.id) == record, tableOf<Record>);
    };
    forEachRecord(rewrite);
}

void FieldsTest::moneyThatIsNoneIsNoValue_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"nan", "inf", "-5", "1e99", "99999999999999999999", "a lot"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FieldsTest::moneyThatIsNoneIsNoValue()
{
    QFETCH(const QString, text);
    QVERIFY(!TextValue<Amount>::parse(text));
    QVERIFY(TextValue<Amount>::parse(u"62000"_s));
}

QTEST_GUILESS_MAIN(FieldsTest)
#include "fields_test.moc"
