// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/backup.h"
#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "tests/cli/program.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
const QByteArray posting = "Python Developer\n\nAcme is looking for a Python Developer in Berlin.\n\n"
                           "Requirements\n- 3 years of Python\n- PostgreSQL\n- Docker is a plus\n";
} // namespace

/// Runs once, and shows what was said when it was not done.
#define DONE(run)                                                                                            \
    do {                                                                                                     \
        const Run finished = (run);                                                                          \
        QVERIFY2(finished.status == 0, finished.told().constData());                                         \
    } while (false)

class CliTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPostingGoesTheWholeWay();
    void theReferencePageGoesTheWholeWay();
    void everyCommandPrintsOneJsonDocument();
    void aLikelyDuplicateIsRefusedWithoutForce();
    void allOfAListAreAddedAsOneStep();
    void aMoveBeforeTheLastOneSaysThatTheCardStays();
    void workAroundAnApplicationIsShown();
    void listingFindsAndFilters();
    void readingMakesNoHunt();
    void aHuntIsBackedUpOnceADay();
    void aCopyIsMadeAndRestored();
    void exportedJsonComesBack();
    void theDemonstrationIsInOrder();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();
    void aRefusalSaysWhy_data();
    void aRefusalSaysWhy();
    void readingWorksBesideAnOpenHuntAndWritingSaysWhoHoldsIt();
    void helpNamesEveryCommand();
    void theDayCanBeGiven();

private:
    Run foothold(QStringList arguments, const QByteArray &input = {})
    {
        arguments.prepend(path(u"h.foothold"_s));
        arguments.prepend(u"--file"_s);
        return runProgram(arguments, input);
    }
    /// The id of a new application.
    QString added(const QByteArray &text = posting)
    {
        return foothold({u"add"_s, u"-"_s, u"--json"_s}, text).json().value("id"_L1).toString();
    }
    QString stageOf(const QString &id)
    {
        return foothold({u"show"_s, id, u"--json"_s}).json().value("stage"_L1).toString();
    }
    void goTheWholeWay(const QString &file);
};

void CliTest::goTheWholeWay(const QString &file)
{
    const Run add = foothold({u"add"_s, file, u"--json"_s});
    DONE(add);
    const QString id = add.json().value("id"_L1).toString();
    QVERIFY(id.toLongLong() > 0);
    QCOMPARE(stageOf(id), u"saved"_s);
    DONE(foothold({u"move"_s, id, u"interview"_s}));
    QCOMPARE(stageOf(id), u"interview"_s);

    const Run first = foothold({u"undo"_s, u"--json"_s});
    DONE(first);
    QVERIFY(first.json().value("touched"_L1).toObject().contains("stage_change"_L1));
    QCOMPARE(stageOf(id), u"saved"_s);
    DONE(foothold({u"undo"_s}));
    QCOMPARE(foothold({u"show"_s, id}).status, 1);
    QCOMPARE(foothold({u"undo"_s}).status, 1);

    DONE(foothold({u"redo"_s}));
    QCOMPARE(stageOf(id), u"saved"_s);
    DONE(foothold({u"redo"_s}));
    QCOMPARE(stageOf(id), u"interview"_s);
    QCOMPARE(foothold({u"redo"_s}).status, 1);

    const QJsonObject history = foothold({u"history"_s, u"--json"_s}).json();
    QCOMPARE(history.value("steps"_L1).toArray().size(), 2);
    QCOMPARE(history.value("canUndo"_L1), QJsonValue(true));
    QCOMPARE(history.value("canRedo"_L1), QJsonValue(false));
    QVERIFY(foothold({u"history"_s}).out.contains("moved to Interview"));
    const Run check = foothold({u"check"_s, u"--json"_s});
    DONE(check);
    QCOMPARE(check.json().value("ok"_L1), QJsonValue(true));
}

void CliTest::aPostingGoesTheWholeWay()
{
    QFile file(path(u"posting.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(posting);
    file.close();
    goTheWholeWay(file.fileName());
}

void CliTest::theReferencePageGoesTheWholeWay()
{
    const QString page = referenceData(u"data/postings/indeed_job__coverletterer.html"_s);
    if (page.isEmpty())
        QSKIP("The reference page does not lie beside this checkout.");
    goTheWholeWay(page);
}

void CliTest::everyCommandPrintsOneJsonDocument()
{
    const QString id = added();
    const QList<QStringList> commands {
        {u"read"_s, u"-"_s},
        {u"list"_s},
        {u"show"_s, id},
        {u"edit"_s, id, u"location"_s, u"Berlin"_s},
        {u"note"_s, id, u"Call"_s},
        {u"task"_s, u"add"_s, id, u"Call"_s, u"--due"_s, u"2025-10-20"_s},
        {u"interview"_s, u"add"_s, id, u"--at"_s, u"2025-10-20T14:00"_s, u"--zone"_s, u"Europe/Madrid"_s},
        {u"move"_s, id, u"applied"_s},
        {u"history"_s},
        {u"undo"_s},
        {u"redo"_s},
        {u"check"_s},
        {u"backup"_s, path(u"copy.foothold"_s)},
        {u"export"_s, u"json"_s},
        {u"export"_s, u"csv"_s, u"--out"_s, path(u"out.csv"_s)},
        {u"remove"_s, id},
        {u"restore"_s, path(u"copy.foothold"_s)},
        {u"demo"_s, path(u"demo.foothold"_s)}};
    for (QStringList command : commands) {
        command.append(u"--json"_s);
        const Run run = foothold(command, posting);
        DONE(run);
        QVERIFY2(run.isOneJsonDocument(),
                 qPrintable(command.join(u' ') + u": "_s + QString::fromUtf8(run.out)));
        QCOMPARE(run.err, QByteArray());
    }
}

void CliTest::aLikelyDuplicateIsRefusedWithoutForce()
{
    const QString first = added();
    const Run refused = foothold({u"add"_s, u"-"_s, u"--json"_s}, posting);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.json().contains("id"_L1));
    QVERIFY(refused.json().value("id"_L1).isNull());
    QCOMPARE(refused.json().value("duplicates"_L1).toArray(), QJsonArray({first}));
    QVERIFY(refused.err.contains("--force"));
    QCOMPARE(foothold({u"list"_s, u"--json"_s}).json().value("applications"_L1).toArray().size(), 1);
    const Run forced = foothold({u"add"_s, u"-"_s, u"--force"_s, u"--json"_s}, posting);
    QCOMPARE(forced.status, 3);
    QVERIFY(!forced.json().value("id"_L1).toString().isEmpty());
    QCOMPARE(foothold({u"list"_s, u"--json"_s}).json().value("applications"_L1).toArray().size(), 2);
}

void CliTest::allOfAListAreAddedAsOneStep()
{
    const QByteArray list =
        R"([{"@type": "JobPosting", "title": "Data Engineer", "hiringOrganization": "Crumb",
        "description": "You move data."}, {"@type": "JobPosting", "title": "Lamp Keeper",
        "hiringOrganization": "Lamp", "description": "You keep the lamp."}])";
    const auto count = [this] {
        return foothold({u"list"_s, u"--json"_s}).json().value("applications"_L1).toArray().size();
    };
    const Run both = foothold({u"add"_s, u"-"_s, u"--pick"_s, u"all"_s, u"--json"_s}, list);
    DONE(both);
    QCOMPARE(both.json().value("ids"_L1).toArray().size(), 2);
    QCOMPARE(count(), 2);
    DONE(foothold({u"undo"_s}));
    QCOMPARE(count(), 0);
    DONE(foothold({u"redo"_s}));
    const Run again = foothold({u"add"_s, u"-"_s, u"--pick"_s, u"all"_s, u"--json"_s}, list);
    QCOMPARE(again.status, 3);
    QCOMPARE(again.json().value("duplicates"_L1).toArray().size(), 2);
    QCOMPARE(count(), 2);
}

void CliTest::aMoveBeforeTheLastOneSaysThatTheCardStays()
{
    const QString id = added();
    DONE(foothold({u"move"_s, id, u"interview"_s, u"--on"_s, u"2030-10-16"_s}));
    const Run earlier = foothold({u"move"_s, id, u"applied"_s, u"--on"_s, u"2030-10-10"_s, u"--json"_s});
    QCOMPARE(earlier.status, 0);
    QCOMPARE(earlier.json().value("stage"_L1).toString(), u"interview"_s);
    QVERIFY2(earlier.err.contains("Interview"), earlier.err.constData());
    const Run again = foothold({u"move"_s, id, u"screening"_s, u"--on"_s, u"2030-10-12"_s});
    QVERIFY2(again.out.contains("Noted: in Screening on 2030-10-12"), again.out.constData());
    QVERIFY2(!again.out.contains("moved"), again.out.constData());
    const Run later = foothold({u"move"_s, id, u"offer"_s, u"--on"_s, u"2030-10-20"_s});
    QVERIFY2(later.err.isEmpty(), later.err.constData());
}

void CliTest::workAroundAnApplicationIsShown()
{
    const QString id = added();
    DONE(foothold({u"move"_s, id, u"Applied"_s, u"--on"_s, u"2025-10-16"_s}));
    DONE(foothold({u"note"_s, id, u"They answered"_s}));
    DONE(foothold({u"task"_s, u"add"_s, id, u"Send the portfolio"_s, u"--due"_s, u"2025-10-20"_s}));
    DONE(foothold({u"interview"_s, u"add"_s, id, u"--at"_s, u"2025-10-20T14:00"_s, u"--zone"_s,
                   u"Europe/Madrid"_s, u"--minutes"_s, u"45"_s, u"--kind"_s, u"phone"_s}));
    DONE(foothold({u"edit"_s, id, u"payMin"_s, u"62000"_s}));
    const QJsonObject shown = foothold({u"show"_s, id, u"--json"_s}).json();
    const auto first = [&](const char *key) {
        return shown.value(QLatin1StringView(key)).toArray().first().toObject();
    };
    QCOMPARE(shown.value("stage"_L1).toString(), u"applied"_s);
    QCOMPARE(shown.value("posting"_L1).toObject().value("payMin"_L1).toDouble(), 62000.0);
    QCOMPARE(first("notes").value("text"_L1).toString(), u"They answered"_s);
    QCOMPARE(first("tasks").value("dueOn"_L1).toString(), u"2025-10-20"_s);
    QCOMPARE(first("interviews").value("at"_L1).toString(), u"2025-10-20T12:00:00.000Z"_s);
    QCOMPARE(first("interviews").value("kind"_L1).toString(), u"phone"_s);
    const QJsonArray log = shown.value("log"_L1).toArray();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.last().toObject().value("on"_L1).toString(), u"2025-10-16"_s);
    QCOMPARE(log.last().toObject().value("from"_L1).toString(), u"saved"_s);
    QCOMPARE(log.last().toObject().value("to"_L1).toString(), u"applied"_s);
    QVERIFY(foothold({u"show"_s, id}).out.contains("Send the portfolio"));
}

void CliTest::listingFindsAndFilters()
{
    const QString one = added();
    const QString two = added("Go Engineer\n\nWidgets Ltd wants a Go Engineer with Kafka.\n");
    DONE(foothold({u"move"_s, two, u"offer"_s}));
    const auto listed = [&](QStringList options) {
        options.prepend(u"list"_s);
        options.append(u"--json"_s);
        QStringList ids;
        for (const auto &row : foothold(options).json().value("applications"_L1).toArray())
            ids.append(row.toObject().value("id"_L1).toString());
        return ids;
    };
    QCOMPARE(listed({}), QStringList({one, two}));
    QCOMPARE(listed({u"--stage"_s, u"offer"_s}), QStringList {two});
    QCOMPARE(listed({u"--search"_s, u"kaf"_s}), QStringList {two});
    QCOMPARE(listed({u"--search"_s, u"kaf"_s, u"--stage"_s, u"saved"_s}), QStringList());
    DONE(foothold({u"remove"_s, one}));
    QVERIFY(foothold({u"show"_s, one}).out.contains("\nIn the trash\n"));
    QVERIFY(foothold({u"show"_s, one, u"--json"_s}).json().value("inTrash"_L1).toBool());
    QCOMPARE(listed({}), QStringList {two});
    const QByteArray table = foothold({u"list"_s, u"--csv"_s}).out;
    QVERIFY2(table.startsWith("id,title,company,stage,") && table.contains(two.toUtf8()), table.constData());
    QCOMPARE(foothold({u"list"_s, u"--stage"_s, u"nowhere"_s}).status, 1);
}

void CliTest::readingMakesNoHunt()
{
    const Run read = foothold({u"read"_s, u"-"_s, u"--json"_s}, posting);
    DONE(read);
    QVERIFY(read.json().contains("facts"_L1));
    QCOMPARE(QDir(path(u"."_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(foothold({u"list"_s}).status, 1);
    QCOMPARE(QDir(path(u"."_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void CliTest::aHuntIsBackedUpOnceADay()
{
    const QString id = added();
    DONE(foothold({u"note"_s, id, u"One"_s}));
    DONE(foothold({u"note"_s, id, u"Two"_s}));
    DONE(foothold({u"--today"_s, u"2025-10-15"_s, u"note"_s, id, u"Three"_s}));
    DONE(foothold({u"--today"_s, u"2025-10-16"_s, u"profile"_s, u"read"_s, u"-"_s, u"--accept"_s},
                  "Experience\n\nDeveloper, Acme\nJan 2019 - Jan 2022\n- Wrote services in Python.\n"));
    const QString folder = backup::folderOf(path(u"h.foothold"_s));
    QCOMPARE(
        QDir(folder).entryList(QDir::Files, QDir::Name),
        QStringList({u"h-2025-10-14.foothold"_s, u"h-2025-10-15.foothold"_s, u"h-2025-10-16.foothold"_s}));
}

void CliTest::aCopyIsMadeAndRestored()
{
    added();
    const QString copy = path(u"copy.foothold"_s);
    DONE(foothold({u"backup"_s, copy}));
    QCOMPARE(foothold({u"backup"_s, copy}).status, 1);
    added("Go Engineer\n\nWidgets Ltd wants a Go Engineer with Kafka.\n");
    const Run restored = foothold({u"restore"_s, copy, u"--json"_s});
    DONE(restored);
    QCOMPARE(foothold({u"list"_s, u"--json"_s}).json().value("applications"_L1).toArray().size(), 1);
    const QString before = restored.json().value("before"_L1).toString();
    const Run older = runProgram({u"--file"_s, before, u"list"_s, u"--json"_s});
    QCOMPARE(older.json().value("applications"_L1).toArray().size(), 2);
    DONE(foothold({u"check"_s}));
}

void CliTest::exportedJsonComesBack()
{
    DONE(foothold({u"note"_s, added(), u"A note"_s}));
    const QString file = path(u"out.json"_s);
    DONE(foothold({u"export"_s, u"json"_s, u"--out"_s, file}));
    const QString other = path(u"other.foothold"_s);
    const Run imported = runProgram({u"--file"_s, other, u"import"_s, file, u"--json"_s});
    DONE(imported);
    QCOMPARE(imported.json().value("imported"_L1).toObject().value("application"_L1).toInt(), 1);
    QCOMPARE(runProgram({u"--file"_s, other, u"export"_s, u"json"_s}).out.size(),
             foothold({u"export"_s, u"json"_s}).out.size());
    DONE(runProgram({u"--file"_s, other, u"check"_s}));
    DONE(runProgram({u"--file"_s, other, u"undo"_s}));
}

void CliTest::theDemonstrationIsInOrder()
{
    const QString file = path(u"demo.foothold"_s);
    DONE(runProgram({u"demo"_s, file}));
    DONE(runProgram({u"--file"_s, file, u"check"_s}));
    const Run list = runProgram({u"--file"_s, file, u"list"_s, u"--json"_s});
    QVERIFY(list.json().value("applications"_L1).toArray().size() > 20);
    QCOMPARE(runProgram({u"demo"_s, file}).status, 1);
    // There is nothing before it to go back to.
    QCOMPARE(runProgram({u"--file"_s, file, u"undo"_s}).status, 1);
}

void CliTest::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(u'[' + arguments.join(u' ') + u']')) << arguments;
    };
    row({});
    row({u"dance"_s});
    row({u"task"_s});
    row({u"move"_s, u"1"_s});
    row({u"move"_s, u"1"_s, u"applied"_s, u"now"_s});
    row({u"list"_s, u"--colour"_s});
    row({u"list"_s, u"--stage"_s});
    row({u"--today"_s, u"tomorrow"_s, u"list"_s});
    row({u"read"_s, u"-"_s, u"--type"_s, u"film"_s});
    row({u"task"_s, u"add"_s, u"1"_s, u"x"_s});
    row({u"export"_s, u"papyrus"_s});
    row({u"interview"_s, u"add"_s, u"1"_s, u"--at"_s, u"noon"_s, u"--zone"_s, u"Europe/Madrid"_s});
    row({u"interview"_s, u"add"_s, u"1"_s, u"--at"_s, u"2025-10-20T14:00"_s, u"--zone"_s, u"Moon/Base"_s});
}

void CliTest::wrongUsageIsToldApart()
{
    QFETCH(const QStringList, arguments);
    added();
    const Run run = foothold(arguments);
    QVERIFY2(run.status == 2, run.told().constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
}

void CliTest::aRefusalSaysWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const QStringList &arguments, const char *says) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QByteArray(says);
    };
    row({u"add"_s, u"/nowhere.html"_s}, "is no file that can be read");
    row({u"show"_s, u"5"_s}, "no application 5");
    row({u"show"_s, u"five"_s}, "no application five");
    row({u"move"_s, u"ID"_s, u"moon"_s}, "There is no stage \"moon\"");
    row({u"edit"_s, u"ID"_s, u"colour"_s, u"red"_s}, "There is no field \"colour\"");
    row({u"edit"_s, u"ID"_s, u"payMin"_s, u"much"_s}, "is no value");
    row({u"edit"_s, u"ID"_s, u"title"_s, u" "_s}, "needs the name of its role");
    row({u"edit"_s, u"ID"_s, u"payCurrency"_s, u"ABC"_s}, "is no currency");
    row({u"edit"_s, u"ID"_s, u"url"_s, u"javascript:alert(1)"_s}, "begins with https://");
    row({u"edit"_s, u"ID"_s, u"yearsMin"_s, u"999"_s}, "between 0 and 60");
    row({u"note"_s, u"ID"_s, u"  "_s}, "needs some text");
    row({u"import"_s, QStringLiteral(FOOTHOLD_SOURCE_DIR "/LICENSE")}, "in no format");
    row({u"restore"_s, u"/nowhere.foothold"_s}, "no copy of a hunt");
    row({u"redo"_s}, "nothing to redo");
}

void CliTest::aRefusalSaysWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, says);
    const QString id = added();
    arguments.replaceInStrings(u"ID"_s, id);
    const Run run = foothold(arguments);
    QVERIFY2(run.status == 1, run.told().constData());
    QVERIFY2(run.err.contains(says), run.told().constData());
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(foothold({u"history"_s, u"--json"_s}).json().value("steps"_L1).toArray().size(), 1);
}

void CliTest::readingWorksBesideAnOpenHuntAndWritingSaysWhoHoldsIt()
{
    const QString id = added();
    const auto window = opened(path(u"h.foothold"_s));
    for (const QStringList &command :
         {QStringList {u"list"_s}, QStringList {u"show"_s, id}, QStringList {u"history"_s},
          QStringList {u"check"_s}, QStringList {u"export"_s, u"json"_s},
          QStringList {u"backup"_s, path(u"copy.foothold"_s)}})
        DONE(foothold(command));
    QElapsedTimer timer;
    timer.start();
    const Run run = foothold({u"move"_s, id, u"applied"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("process " + QByteArray::number(QCoreApplication::applicationPid())),
             run.told().constData());
    QVERIFY(timer.elapsed() >= 4500);
    QCOMPARE(stageOf(id), u"saved"_s);
}

void CliTest::helpNamesEveryCommand()
{
    const Run help = foothold({u"--help"_s});
    DONE(help);
    for (const char *command :
         {"read", "add", "list", "show", "move", "edit", "remove", "note", "task add", "interview add",
          "history", "undo", "redo", "check", "backup", "restore", "demo", "export", "import"})
        QVERIFY2(help.out.contains("\n  " + QByteArray(command)), command);
    DONE(foothold({u"move"_s, u"--help"_s}));
    QCOMPARE(foothold({u"help"_s, u"move"_s}).out, foothold({u"move"_s, u"--help"_s}).out);
    QCOMPARE(foothold({u"help"_s}).out, help.out);
    QVERIFY(foothold({u"move"_s, u"--help"_s}).out.contains("--on"));
    DONE(foothold({u"--version"_s}));
}

void CliTest::theDayCanBeGiven()
{
    const QString id = added();
    DONE(foothold({u"move"_s, id, u"applied"_s, u"--today"_s, u"2025-12-24"_s}));
    const QJsonArray log = foothold({u"show"_s, id, u"--json"_s}).json().value("log"_L1).toArray();
    QCOMPARE(log.first().toObject().value("on"_L1).toString(), u"2025-10-14"_s);
    QCOMPARE(log.last().toObject().value("on"_L1).toString(), u"2025-12-24"_s);
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
