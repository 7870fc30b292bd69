// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/hunt/check.h"
#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/model/records.h"
#include "tests/model/samples.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QDate day {2025, 10, 14};

QByteArray file(const QByteArray &records, const QByteArray &head = R"("version": 1, "asOf": "2025-10-14")")
{
    return R"({"format": "foothold", )" + head + R"(, "records": {)" + records + "}}";
}

/// One application with all that hangs on it, as a person would write the file by hand.
const QByteArray byHand = file(R"(
    "company": [{"id": "7", "name": "Palegreen Energy"}],
    "posting": [{"id": "1", "company": "7", "title": "Python Developer", "payMin": 62000, "payMax": 74000.5,
                 "payPeriod": "year", "payCurrency": "EUR", "postedOn": "2025-10-01"}],
    "application": [{"id": "1", "posting": "1"}],
    "stageChange": [{"id": "2", "application": "1", "stage": "interview", "onDay": "2025-10-10", "replaces": "1"},
                    {"id": "1", "application": "1", "stage": "applied", "onDay": "2025-10-09"}],
    "capture": [{"posting": "1", "kind": "text", "takenAt": "2025-10-01T08:00:00Z", "content": "SGVsbG8="}],
    "interview": [{"application": "1", "at": "2025-10-20T12:00:00Z", "zone": "Europe/Madrid", "kind": "phone"}])");

/// Both dumps without ids, which an import makes anew.
QByteArray exported(const Hunt &hunt)
{
    const QJsonObject root = QJsonDocument::fromJson(exchange::exportJson(hunt, day)).object();
    QHash<QString, QString> numbers;
    QByteArray text = QJsonDocument(root).toJson();
    forEachRecord([&]<class Record>() {
        for (const Record &record : hunt.table<Record>().all(Trash::Include)) {
            const QByteArray id = '"' + record.id.toString().toUtf8() + '"';
            text.replace(id,
                         '"' + QByteArray(tableOf<Record>) + ' ' + QByteArray::number(numbers.size()) + '"');
            numbers.insert(record.id.toString(), {});
        }
    });
    return text;
}
} // namespace

class JsonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryRecordComesBack();
    void importIsOneStepThatUndoTakesBack();
    void aFileWrittenByHandIsEnough();
    void daysAndInstantsMoveOnlyWhenAsked();
    void whatTheHuntHasAlreadyIsKept();
    void whatCannotBeTakenIsNamed();
    void aBadFileLeavesNothing_data();
    void aBadFileLeavesNothing();
};

void JsonTest::everyFieldOfEveryRecordComesBack()
{
    const auto from = opened(path(u"from.foothold"_s));
    fillWithSamples(*from);
    const auto to = opened(path(u"to.foothold"_s));
    const auto report = exchange::importJson(*to, exchange::exportJson(*from, day));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->leftOut, QStringList());
    forEachRecord(
        [&]<class Record>() { QVERIFY2(to->table<Record>().count(Trash::Include) >= 3, tableOf<Record>); });
    QCOMPARE(exported(*to), exported(*from));
    for (const Capture &capture : to->table<Capture>().all())
        QCOMPARE(to->blob(capture.hash), capture.url.toUtf8());
    QCOMPARE(check(*to), check(*from));
}

void JsonTest::importIsOneStepThatUndoTakesBack()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    const QByteArray before = dumpOf(*hunt);
    QVERIFY(exchange::importJson(*hunt, byHand));
    QCOMPARE(hunt->history().size(), size_t(1));
    QVERIFY(hunt->undo());
    QCOMPARE(dumpOf(*hunt), before);
}

void JsonTest::aFileWrittenByHandIsEnough()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    const auto report = exchange::importJson(*hunt, byHand);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->rows.value(u"stageChange"_s), 2);
    const auto application = hunt->table<Application>().all().front();
    QCOMPARE(stageOf(*hunt, application.id), stageByKey(*hunt, u"interview"_s)->id);
    const auto posting = hunt->find(application.posting);
    QCOMPARE(posting->payMax, Amount {7400050});
    QCOMPARE(hunt->find(*posting->company)->name, u"Palegreen Energy"_s);
    QCOMPARE(hunt->blob(hunt->table<Capture>().all().front().hash), QByteArray("Hello"));
    QVERIFY(!application.orderKey.isEmpty());
}

void JsonTest::daysAndInstantsMoveOnlyWhenAsked()
{
    const auto still = opened(path(u"still.foothold"_s));
    QVERIFY(exchange::importJson(*still, byHand));
    QCOMPARE(still->table<Posting>().all().front().postedOn, QDate(2025, 10, 1));
    const auto moved = opened(path(u"moved.foothold"_s));
    QVERIFY(exchange::importJson(*moved, byHand, exchange::Shift::to(day.addDays(30))));
    QCOMPARE(moved->table<Posting>().all().front().postedOn, QDate(2025, 10, 31));
    QCOMPARE(moved->table<StageChange>().all().front().on, QDate(2025, 11, 9));
    // Two in the afternoon in Madrid stays that, over the end of summer time.
    QCOMPARE(moved->table<Interview>().all().front().at,
             QDateTime(QDate(2025, 11, 19), QTime(13, 0), Qt::UTC));
}

void JsonTest::whatTheHuntHasAlreadyIsKept()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QVERIFY(exchange::importJson(*hunt, byHand));
    const QByteArray again =
        file(R"("stage": [{"id": "44", "key": "interview", "name": "Talk", "kind": "active"},
                                               {"id": "45", "key": "later", "name": "Later", "kind": "intake"}],
        "tag": [{"id": "1", "name": "near"}, {"id": "2", "name": "far"}])");
    QVERIFY(exchange::importJson(*hunt, again));
    QVERIFY(exchange::importJson(*hunt, again));
    QCOMPARE(hunt->table<Stage>().count(), 10);
    QCOMPARE(hunt->table<Tag>().count(), 2);
    QCOMPARE(stageByKey(*hunt, u"interview"_s)->name, std::nullopt);
}

void JsonTest::whatCannotBeTakenIsNamed()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    const auto report =
        exchange::importJson(*hunt, file(R"("tag": [{"name": "x"}], "horoscope": [{"id": "1"}])"));
    QVERIFY(report);
    QCOMPARE(report->rows.value(u"tag"_s), 1);
    QCOMPARE(report->leftOut.size(), 1);
    QVERIFY(report->leftOut.front().contains(u"horoscope"_s));
}

void JsonTest::aBadFileLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"no file that Foothold"_s;
    QTest::newRow("not JSON") << QByteArray("PK\x03\x04") << u"no file that Foothold"_s;
    QTest::newRow("another format") << QByteArray(R"({"format": "huntr"})") << u"no file that Foothold"_s;
    QTest::newRow("newer version") << file("", R"("version": 2)") << u"newer version"_s;
    QTest::newRow("no version") << file("", R"("asOf": "2025-10-14")") << u"incomplete"_s;
    QTest::newRow("no records") << QByteArray(R"({"format": "foothold", "version": 1})") << u"incomplete"_s;
    const auto row = [](const char *name, const char *records, const QString &says) {
        QTest::newRow(name) << file(QByteArray(R"("company": [{"id": "1", "name": "Kept?"}], )") + records)
                            << says;
    };
    row("dangling reference", R"("posting": [{"id": "1", "company": "9"}])", u"points at company 9"_s);
    row("missing reference", R"("application": [{"id": "1"}])", u"\"posting\" is missing"_s);
    row("id twice", R"("tag": [{"id": "1", "name": "a"}, {"id": "1", "name": "b"}])",
        u"that of another row"_s);
    row("no such key", R"("posting": [{"workMode": "moon"}])", u"\"workMode\" has a value"_s);
    row("no day", R"("gapLog": [{"skill": "python"}])", u"\"onDay\" is missing"_s);
    row("a number as text", R"("posting": [{"title": 5}])", u"\"title\" has a value"_s);
    row("no stage", R"("posting": [{"id": "1"}], "application": [{"posting": "1"}])", u"no stage change"_s);
    row("no content", R"("posting": [{"id": "1"}],
        "capture": [{"posting": "1", "takenAt": "2025-10-01T08:00:00Z", "hash": "ff"}])",
        u"missing or damaged"_s);
    row("other content", R"("posting": [{"id": "1"}],
        "capture": [{"posting": "1", "takenAt": "2025-10-01T08:00:00Z", "hash": "ff", "content": "SGVsbG8="}])",
        u"missing or damaged"_s);
}

void JsonTest::aBadFileLeavesNothing()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto hunt = opened(path(u"h.foothold"_s));
    const QByteArray before = dumpOf(*hunt);
    const auto report = exchange::importJson(*hunt, json);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(says), qPrintable(report.error().message));
    QCOMPARE(dumpOf(*hunt), before);
    QCOMPARE(hunt->history().size(), size_t(0));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
