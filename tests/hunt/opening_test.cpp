// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/backup.h"
#include "core/hunt/migrations.h"
#include "core/hunt/postings.h"
#include "core/model/application.h"
#include "core/model/stage.h"
#include "core/model/tag.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QtEndian>
#include <SQLiteCpp/Exception.h>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {
const QDate day {2025, 10, 14};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray hashOf(const QString &path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A closed hunt with one application.
void make(const QString &path, const QByteArray &text = "Python")
{
    const auto hunt = opened(path);
    QVERIFY(addPosting(*hunt, draft(u"Developer"_s, u"Acme"_s, QString::fromUtf8(text)), day));
}

QString refusal(const QString &path, const OpenOptions &options = {})
{
    const auto hunt = Hunt::open(path, options);
    return hunt ? u"it was opened"_s : hunt.error().message;
}

/// Does something to the raw file, as no hunt would.
void tamper(const QString &path, const std::string &script)
{
    sql::Connection connection(path, sql::Connection::Access::ReadWrite);
    connection.script(script);
}

/// Whether a full-text table's own storage is refused to SQL.
bool isShielded(const Hunt &hunt)
{
    try {
        hunt.connection().script("DELETE FROM posting_search_data WHERE 0");
        return false;
    } catch (const SQLite::Exception &error) {
        return QByteArray(error.what()).contains("may not be modified");
    }
}

OpenOptions reading()
{
    OpenOptions options;
    options.access = OpenOptions::Access::Read;
    return options;
}
} // namespace

class OpeningTest : public TestCase
{
    Q_OBJECT

private:
    QString killed();

private Q_SLOTS:
    void aNewHuntHasTheDefaultStagesAndNoHistory();
    void aNewHuntInAFolderThatIsNotThereMakesIt();
    void aHuntThatIsThereKeepsItsRows();
    void aMissingHuntIsNotMadeWhenRefused();
    void anOlderHuntIsBackedUpAndBroughtUpToDate();
    void aFailedMigrationLeavesTheFileAsItWas();
    void aNewerHuntIsRefusedAndNotAByteChanges();
    void aNewerHuntKeepsItsWriteAheadLog();
    void whatIsNoHuntIsRefusedAndNotAByteChanges_data();
    void whatIsNoHuntIsRefusedAndNotAByteChanges();
    void everyTruncationIsSurvived();
    void aFolderIsRefused();
    void aPipeIsRefusedWithoutWaiting();
    void aStrangersSchemaIsRefused_data();
    void aStrangersSchemaIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void anOpenHuntIsShieldedFromItself();
    void withoutALogTheLastCheckpointIsOpened();
    void aLogOfAnotherHuntIsRefused();
    void aStaleLogIndexIsMadeAnew_data();
    void aStaleLogIndexIsMadeAnew();
    void withoutPermissionItSaysSo_data();
    void withoutPermissionItSaysSo();
    void whatIsOpenElsewhereIsRefusedWithItsHolder();
    void readingWorksBesideAnOpenHunt();
    void aLockOfADeadProgramIsTaken();
    void skillsAreReadAgainWhenTheReaderChanges();
};

/// A hunt whose program was stopped: one application in the file, one tag only in its log.
QString OpeningTest::killed()
{
    const QString file = path(u"killed.foothold"_s);
    make(path(u"living.foothold"_s));
    sql::Connection connection(path(u"living.foothold"_s), sql::Connection::Access::ReadWrite);
    connection.script("INSERT INTO tag (id, name) VALUES (5, 'only in the log')");
    if (!QFile::copy(path(u"living.foothold"_s), file)
        || !QFile::copy(path(u"living.foothold-wal"_s), file + u"-wal"_s))
        qFatal("A hunt could not be copied.");
    return file;
}

void OpeningTest::aNewHuntHasTheDefaultStagesAndNoHistory()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QCOMPARE(hunt->table<Stage>().count(), 9);
    QCOMPARE(hunt->history().size(), size_t(0));
    QVERIFY(!hunt->isReadOnly());
    QVERIFY(!QFile::exists(path(u"h.foothold.new"_s)));
    const QByteArray header = bytesOf(path(u"h.foothold"_s)).left(100);
    QCOMPARE(header.mid(68, 4), QByteArray("FtHd"));
}

void OpeningTest::aNewHuntInAFolderThatIsNotThereMakesIt()
{
    QVERIFY(Hunt::open(path(u"a/b/h.foothold"_s)));
    QVERIFY(QFile::exists(path(u"a/b/h.foothold"_s)));
}

void OpeningTest::aHuntThatIsThereKeepsItsRows()
{
    make(path(u"h.foothold"_s));
    QCOMPARE(opened(path(u"h.foothold"_s))->table<Application>().count(), 1);
}

void OpeningTest::aMissingHuntIsNotMadeWhenRefused()
{
    OpenOptions options;
    options.missing = OpenOptions::Missing::Refuse;
    QVERIFY(refusal(path(u"h.foothold"_s), options).startsWith(u"There is no hunt at"_s));
    QVERIFY(refusal(path(u"h.foothold"_s), reading()).startsWith(u"There is no hunt at"_s));
    QVERIFY(!QFile::exists(path(u"h.foothold"_s)));
}

void OpeningTest::anOlderHuntIsBackedUpAndBroughtUpToDate()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    std::vector<QByteArray> scripts = migrationScripts();
    scripts.push_back("ALTER TABLE tag ADD COLUMN colour TEXT;");
    OpenOptions newer;
    newer.scripts = &scripts;
    {
        const auto hunt = opened(file, newer);
        QCOMPARE(hunt->table<Application>().count(), 1);
        QCOMPARE(hunt->connection().value<int>("PRAGMA user_version"), int(scripts.size()));
        QCOMPARE(hunt->connection().value<int>("SELECT count(*) FROM pragma_table_info('tag') "
                                               "WHERE name = 'colour'"),
                 1);
    }
    const QString copy = backup::beforeMigration(file, int(scripts.size()) - 1);
    QCOMPARE(opened(copy)->table<Application>().count(), 1);
    QVERIFY(refusal(file).contains(u"newer version"_s));
}

void OpeningTest::aFailedMigrationLeavesTheFileAsItWas()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    const QByteArray before = hashOf(file);
    std::vector<QByteArray> scripts = migrationScripts();
    scripts.push_back("ALTER TABLE tag ADD COLUMN colour TEXT; INSERT INTO nowhere VALUES (1);");
    OpenOptions newer;
    newer.scripts = &scripts;
    const QString said = refusal(file, newer);
    QVERIFY2(said.contains(u"left as it is"_s) && said.contains(u"backups"_s), qPrintable(said));
    QCOMPARE(hashOf(file), before);
    QCOMPARE(opened(file)->table<Application>().count(), 1);
}

void OpeningTest::aNewerHuntIsRefusedAndNotAByteChanges()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    tamper(file, "PRAGMA user_version = " + std::to_string(schemaVersion() + 1));
    const QByteArray before = hashOf(file);
    for (const OpenOptions &options : {OpenOptions(), reading()}) {
        QVERIFY(refusal(file, options).contains(u"newer version"_s));
        QCOMPARE(hashOf(file), before);
    }
    QCOMPARE(QDir(path(u"."_s)).entryList(QDir::Files | QDir::NoDotAndDotDot), QStringList(u"h.foothold"_s));
}

void OpeningTest::aNewerHuntKeepsItsWriteAheadLog()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    {
        // A newer program that was killed: its version stands in the log only.
        sql::Connection connection(file, sql::Connection::Access::ReadWrite);
        connection.script("PRAGMA user_version = " + std::to_string(schemaVersion() + 1));
        QVERIFY(QFile::copy(file, path(u"killed.foothold"_s)));
        QVERIFY(QFile::copy(file + u"-wal"_s, path(u"killed.foothold-wal"_s)));
    }
    const QByteArray before = hashOf(path(u"killed.foothold"_s)) + hashOf(path(u"killed.foothold-wal"_s));
    QVERIFY(refusal(path(u"killed.foothold"_s)).contains(u"newer version"_s));
    QCOMPARE(hashOf(path(u"killed.foothold"_s)) + hashOf(path(u"killed.foothold-wal"_s)), before);
}

void OpeningTest::whatIsNoHuntIsRefusedAndNotAByteChanges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QString notOurs = u"not a Foothold hunt"_s;
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("one byte") << QByteArray("x") << notOurs;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n" + QByteArray(5000, 'x') << notOurs;
    QTest::newRow("a ZIP archive") << "PK\x03\x04" + QByteArray(5000, 'x') << notOurs;
    QTest::newRow("text") << QByteArray(5000, 'a') << notOurs;
    QByteArray noise(64 * 1024, Qt::Uninitialized);
    QRandomGenerator chance(20251014);
    std::ranges::generate(noise, [&] { return char(chance.generate()); });
    QTest::newRow("noise") << noise << notOurs;
    QByteArray other = "SQLite format 3" + QByteArray(4081, '\0');
    QTest::newRow("another program's database") << other << notOurs;
    other.replace(68, 4, "FtHd");
    QTest::newRow("only a header") << other << u"damaged"_s;
}

void OpeningTest::whatIsNoHuntIsRefusedAndNotAByteChanges()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const QString file = path(u"h.foothold"_s);
    write(file, bytes);
    for (const OpenOptions &options : {OpenOptions(), reading()}) {
        const QString said = refusal(file, options);
        QVERIFY2(said.contains(says), qPrintable(said));
        QCOMPARE(bytesOf(file), bytes);
    }
}

void OpeningTest::everyTruncationIsSurvived()
{
    make(path(u"whole.foothold"_s), QByteArray(20000, 'x'));
    const QByteArray whole = bytesOf(path(u"whole.foothold"_s));
    const QString file = path(u"h.foothold"_s);
    for (qsizetype size = 1; size < whole.size(); size += whole.size() / 300) {
        write(file, whole.left(size));
        const QString said = refusal(file);
        QVERIFY2(said.contains(u"damaged"_s) || said.contains(u"not a Foothold hunt"_s),
                 qPrintable(u"%1 of %2 bytes: %3"_s.arg(size).arg(whole.size()).arg(said)));
        QCOMPARE(bytesOf(file), whole.left(size));
        QFile::remove(file);
    }
}

void OpeningTest::aFolderIsRefused()
{
    QVERIFY(QDir().mkpath(path(u"h.foothold"_s)));
    QVERIFY(refusal(path(u"h.foothold"_s)).contains(u"is a folder"_s));
}

void OpeningTest::aPipeIsRefusedWithoutWaiting()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(qPrintable(path(u"h.foothold"_s)), 0600), 0);
    QVERIFY(refusal(path(u"h.foothold"_s)).contains(u"not an ordinary file"_s));
#else
    QSKIP("There are no pipes in the file system here.");
#endif
}

void OpeningTest::aStrangersSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER evil AFTER INSERT ON tag BEGIN DELETE FROM application; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT 1");
    QTest::newRow("table") << QByteArray("CREATE TABLE evil (x)");
    QTest::newRow("index") << QByteArray("CREATE INDEX evil ON tag(name)");
    QTest::newRow("full-text table") << QByteArray("CREATE VIRTUAL TABLE evil USING fts5(x)");
    QTest::newRow("our trigger with another body") << QByteArray(
        "DROP TRIGGER posting_search_after_insert; CREATE TRIGGER posting_search_after_insert AFTER INSERT "
        "ON posting BEGIN DELETE FROM application; END");
    QTest::newRow("our full-text table over another") << QByteArray(
        "DROP TABLE company_search; CREATE VIRTUAL TABLE company_search USING fts5(name, content='setting')");
    QTest::newRow("a table under a full-text table's name")
        << QByteArray("DROP TABLE company_search; CREATE TABLE company_search (name)");
    QTest::newRow("a shadow table less") << QByteArray("DROP TABLE company_search_docsize");
    QTest::newRow("a column less") << QByteArray("ALTER TABLE tag DROP COLUMN deleted_at");
    QTest::newRow("a trigger that hides among SQLite's own") << QByteArray(
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_evil', 'tag', 0, "
        "'CREATE TRIGGER sqlite_evil AFTER INSERT ON tag BEGIN DELETE FROM application; END')");
}

void OpeningTest::aStrangersSchemaIsRefused()
{
    QFETCH(const QByteArray, script);
    const QString file = path(u"h.foothold"_s);
    make(file);
    tamper(file, script.toStdString());
    const QByteArray before = hashOf(file);
    for (const OpenOptions &options : {OpenOptions(), reading()}) {
        const QString said = refusal(file, options);
        QVERIFY2(said.contains(u"did not make"_s) || said.contains(u"damaged"_s), qPrintable(said));
        QCOMPARE(hashOf(file), before);
    }
}

void OpeningTest::anotherProgramsDatabaseIsRefused()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    tamper(file, "PRAGMA application_id = 42");
    const QByteArray before = hashOf(file);
    QVERIFY(refusal(file).contains(u"not a Foothold hunt"_s));
    QCOMPARE(hashOf(file), before);
}

void OpeningTest::anOpenHuntIsShieldedFromItself()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    QVERIFY(isShielded(*opened(file)));
    QVERIFY(isShielded(*opened(file, reading())));
}

void OpeningTest::withoutALogTheLastCheckpointIsOpened()
{
    const QString file = killed();
    QVERIFY(QFile::remove(file + u"-wal"_s));
    const auto hunt = opened(file);
    QCOMPARE(hunt->table<Application>().count(), 1);
    QCOMPARE(hunt->table<Tag>().count(), 0);
    QVERIFY(!hunt->isReadOnly());
}

void OpeningTest::aLogOfAnotherHuntIsRefused()
{
    const QString other = killed();
    const QString file = path(u"h.foothold"_s);
    make(file);
    tamper(file,
           "WITH RECURSIVE n(i) AS (VALUES (10) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
           "INSERT INTO tag (id, name) SELECT i, 'a tag of this hunt, number ' || i FROM n");
    QVERIFY(QFile::copy(other + u"-wal"_s, file + u"-wal"_s));
    const QByteArray before = hashOf(file) + hashOf(file + u"-wal"_s);
    const QString said = refusal(file);
    QVERIFY2(said.contains(u"is damaged and was left as it is"_s), qPrintable(said));
    QCOMPARE(hashOf(file) + hashOf(file + u"-wal"_s), before);
}

void OpeningTest::aStaleLogIndexIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(32768, '\0');
    QTest::newRow("noise") << QByteArray(32768, '\x5a');
    QTest::newRow("of another hunt") << QByteArray("other");
}

void OpeningTest::aStaleLogIndexIsMadeAnew()
{
    QFETCH(QByteArray, index);
    const QString file = killed();
    const auto other = opened(path(u"other.foothold"_s));
    QVERIFY(addPosting(*other, draft(u"Nurse"_s), day));
    if (index == "other")
        index = bytesOf(path(u"other.foothold-shm"_s));
    write(file + u"-shm"_s, index);
    const auto hunt = opened(file);
    QCOMPARE(hunt->table<Application>().count(), 1);
    QCOMPARE(hunt->table<Tag>().count(), 1);
}

void OpeningTest::withoutPermissionItSaysSo_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("no right to read") << u"secret"_s << u"no permission to read"_s;
    QTest::newRow("a file to read only") << u"file"_s << u"This file may only be read"_s;
    QTest::newRow("a folder to read only") << u"folder"_s << u"The folder of this hunt may only be read"_s;
    QTest::newRow("a log beside a file to read only") << u"log"_s << u"This file may only be read"_s;
    QTest::newRow("a new hunt in such a folder") << u"new"_s << u"the folder cannot be written"_s;
}

/// Rights do not bind root: there the other side of this test is played by a child that has given up its own.
void OpeningTest::withoutPermissionItSaysSo()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, what);
    QFETCH(const QString, says);
    const QString folder = path(u"shut"_s);
    const QString file = folder + u"/h.foothold"_s;
    QVERIFY(QDir().mkpath(folder));
    make(file);
    if (what == u"log"_s) {
        sql::Connection connection(file, sql::Connection::Access::ReadWrite);
        connection.script("INSERT INTO tag (id, name) VALUES (5, 'only in the log')");
        QVERIFY(QFile::copy(file, folder + u"/copy"_s));
        QVERIFY(QFile::copy(file + u"-wal"_s, folder + u"/copy-wal"_s));
    }
    const QString opened = what == u"log"_s ? folder + u"/copy"_s : file;
    const QByteArray before = hashOf(opened);
    chmod(qPrintable(opened), what == u"secret"_s ? 0000 : what == u"folder"_s ? 0666 : 0444);
    if (what == u"new"_s)
        QVERIFY(QFile::remove(file));
    chmod(qPrintable(folder), 0555);
    chmod(qPrintable(path(u"."_s)), 0755);
    const auto tidy = qScopeGuard([&] { chmod(qPrintable(folder), 0755); });

    QStringList child {QCoreApplication::applicationFilePath(), u"--open"_s, opened};
    if (geteuid() == 0) {
        const QString tool = QStandardPaths::findExecutable(u"setpriv"_s);
        if (tool.isEmpty())
            QSKIP("Run by root, and there is no setpriv to give its rights up with.");
        child = QStringList {tool, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + child;
    }
    QProcess process;
    process.start(child.takeFirst(), child);
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    if (said.isEmpty())
        QSKIP("This program cannot be run by somebody without rights here.");
    QVERIFY2(said.contains(says), qPrintable(said));
    if (what == u"file"_s || what == u"folder"_s)
        QVERIFY2(said.contains(u"1 applications, 0 tags, shielded"_s), qPrintable(said));
    if (what == u"log"_s)
        QVERIFY2(said.contains(u"1 applications, 1 tags, shielded"_s), qPrintable(said));
    if (what != u"new"_s)
        QCOMPARE(hashOf(opened), before);
#else
    QSKIP("Rights work otherwise here.");
#endif
}

void OpeningTest::whatIsOpenElsewhereIsRefusedWithItsHolder()
{
    const QString file = path(u"h.foothold"_s);
    const auto holder = opened(file);
    OpenOptions patient;
    patient.patience = 100;
    QElapsedTimer timer;
    timer.start();
    const QString said = refusal(file, patient);
    QVERIFY2(said.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())), qPrintable(said));
    QVERIFY(timer.elapsed() >= 100);
}

void OpeningTest::readingWorksBesideAnOpenHunt()
{
    const QString file = path(u"h.foothold"_s);
    const auto holder = opened(file);
    QVERIFY(addPosting(*holder, draft(u"Developer"_s), day));
    const auto reader = opened(file, reading());
    QCOMPARE(reader->table<Application>().count(), 1);
    QVERIFY(addPosting(*holder, draft(u"Engineer"_s), day));
    QCOMPARE(reader->table<Application>().count(), 2);
    const auto refused = addPosting(*reader, draft(u"Nurse"_s), day);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"for reading only"_s));
    QVERIFY(!reader->undo());
}

void OpeningTest::aLockOfADeadProgramIsTaken()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    QProcess gone;
    gone.start(QCoreApplication::applicationFilePath(), {u"--open"_s, path(u"other.foothold"_s)});
    QVERIFY(gone.waitForFinished());
    write(file + u".lock"_s,
          QByteArray::number(gone.processId() ? gone.processId() : 4194000) + "\nfoothold\n"
              + QSysInfo::machineHostName().toUtf8() + '\n');
    QVERIFY(Hunt::open(file));
}

void OpeningTest::skillsAreReadAgainWhenTheReaderChanges()
{
    const QString file = path(u"h.foothold"_s);
    make(file);
    const auto mentionsWith = [&](const QString &skill, const QString &version) {
        OpenOptions options;
        options.mentions = {
            [&](PostingId id, const QString &, const QString &) {
                return std::vector<Mention> {{id, skill, Priority::Unspecified, {}, 0, 1, u"alias"_s}};
            },
            version,
            {}};
        return opened(file, options)->connection().value<QString>("SELECT group_concat(skill) FROM mention");
    };
    QCOMPARE(mentionsWith(u"python"_s, u"1"_s), u"python"_s);
    QCOMPARE(mentionsWith(u"ruby"_s, u"1"_s), u"python"_s);
    QCOMPARE(mentionsWith(u"ruby"_s, u"2"_s), u"ruby"_s);
}

/// The child without rights: says what it could open.
static int openAndTell(const QString &path)
{
    const auto hunt = Hunt::open(path);
    QTextStream out(stdout);
    if (!hunt)
        out << hunt.error().message << Qt::endl;
    else
        out << (*hunt)->readOnlyReason() << ' ' << (*hunt)->table<Application>().count() << " applications, "
            << (*hunt)->table<Tag>().count() << " tags" << (isShielded(**hunt) ? ", shielded" : "")
            << Qt::endl;
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--open"_s)
        return openAndTell(arguments.value(2));
    OpeningTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "opening_test.moc"
