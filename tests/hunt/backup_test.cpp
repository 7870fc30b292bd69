// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/backup.h"

#include "core/hunt/postings.h"
#include "core/hunt/restore.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

namespace {
const QDate day {2025, 10, 14};

void addTo(Hunt &hunt, const QString &title)
{
    QVERIFY(addPosting(hunt, draft(title), day));
}

QStringList copiesBeside(const QString &hunt)
{
    return QDir(backup::folderOf(hunt)).entryList(QDir::Files, QDir::Name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class BackupTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyOfAnOpenHuntHoldsEverything();
    void aCopyStandsAlone();
    void oneCopyADayIsMade();
    void sevenDaysAndFourWeeksAreKept();
    void aCopyThatCannotBeWrittenLeavesTheOlderOne();
    void restoringPutsTheCopyInPlaceAndKeepsWhatWasThere();
    void restoringReplacesADamagedHunt();
    void restoringBringsBackAMissingHunt();
    void restoringRefuses_data();
    void restoringRefuses();
    void anOpenHuntIsNotReplaced();
};

void BackupTest::aCopyOfAnOpenHuntHoldsEverything()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    addTo(*hunt, u"One"_s);
    QVERIFY(backup::copyTo(hunt->path(), path(u"copy.foothold"_s)));
    addTo(*hunt, u"Two"_s);
    const auto copy = opened(path(u"copy.foothold"_s));
    QCOMPARE(copy->table<Application>().count(), 1);
    QVERIFY(copy->undo());
}

void BackupTest::aCopyStandsAlone()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    addTo(*hunt, u"One"_s);
    QVERIFY(backup::write(hunt->connection(), path(u"b/copy.foothold"_s)));
    QCOMPARE(QDir(path(u"b"_s)).entryList(QDir::Files), QStringList(u"copy.foothold"_s));
}

void BackupTest::oneCopyADayIsMade()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QCOMPARE(backup::daily(hunt->path(), day).value_or(u"failed"_s),
             backup::folderOf(hunt->path()) + u"/h-2025-10-14.foothold"_s);
    addTo(*hunt, u"One"_s);
    QCOMPARE(backup::daily(hunt->path(), day).value_or(u"failed"_s), QString());
    QVERIFY(!backup::daily(hunt->path(), day.addDays(1)).value_or(QString()).isEmpty());
    QCOMPARE(copiesBeside(hunt->path()),
             QStringList({u"h-2025-10-14.foothold"_s, u"h-2025-10-15.foothold"_s}));
}

void BackupTest::sevenDaysAndFourWeeksAreKept()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    for (int i = 0; i < 60; ++i)
        QVERIFY(backup::daily(hunt->path(), day.addDays(i)));
    // 2025-12-12, the last one, is a Friday.
    const QStringList expected {
        u"h-2025-11-23.foothold"_s, u"h-2025-11-30.foothold"_s, u"h-2025-12-06.foothold"_s,
        u"h-2025-12-07.foothold"_s, u"h-2025-12-08.foothold"_s, u"h-2025-12-09.foothold"_s,
        u"h-2025-12-10.foothold"_s, u"h-2025-12-11.foothold"_s, u"h-2025-12-12.foothold"_s};
    QCOMPARE(copiesBeside(hunt->path()), expected);
}

void BackupTest::aCopyThatCannotBeWrittenLeavesTheOlderOne()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    const QString target = path(u"copy.foothold"_s);
    QVERIFY(backup::write(hunt->connection(), target));
    const QByteArray before = bytesOf(target);
    addTo(*hunt, u"One"_s);
    // Where the unfinished copy would lie, a folder stands in the way.
    QVERIFY(QDir().mkpath(target + u".unfinished/x"_s));
    QVERIFY(!backup::write(hunt->connection(), target));
    QCOMPARE(bytesOf(target), before);
}

void BackupTest::restoringPutsTheCopyInPlaceAndKeepsWhatWasThere()
{
    const QString file = path(u"h.foothold"_s);
    const QString copy = path(u"copy.foothold"_s);
    {
        const auto hunt = opened(file);
        addTo(*hunt, u"One"_s);
        QVERIFY(backup::write(hunt->connection(), copy));
        addTo(*hunt, u"Two"_s);
    }
    const QByteArray kept = bytesOf(copy);
    const Result<QString> aside = restoreHunt(file, copy, 0);
    QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().message));
    QCOMPARE(opened(file)->table<Application>().count(), 1);
    QCOMPARE(opened(*aside)->table<Application>().count(), 2);
    QCOMPARE(bytesOf(copy), kept);
    const QStringList left = QDir(path(u"."_s)).entryList(QDir::Files);
    QCOMPARE(left, QStringList({u"copy.foothold"_s, u"h.foothold"_s}));
}

void BackupTest::restoringReplacesADamagedHunt()
{
    const QString file = path(u"h.foothold"_s);
    const QString copy = path(u"copy.foothold"_s);
    QVERIFY(backup::write(opened(file)->connection(), copy));
    QFile broken(file);
    QVERIFY(broken.resize(5000));
    QVERIFY(!Hunt::open(file));
    const Result<QString> aside = restoreHunt(file, copy, 0);
    QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().message));
    QVERIFY(Hunt::open(file));
    QCOMPARE(bytesOf(*aside).size(), 5000);
}

void BackupTest::restoringBringsBackAMissingHunt()
{
    const QString file = path(u"h.foothold"_s);
    const QString copy = path(u"copy.foothold"_s);
    QVERIFY(backup::write(opened(file)->connection(), copy));
    QVERIFY(QFile::remove(file));
    QCOMPARE(restoreHunt(file, copy, 0).value_or(u"failed"_s), QString());
    QVERIFY(Hunt::open(file));
}

void BackupTest::restoringRefuses_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "the hunt itself", "text", "a stranger's database", "a newer hunt"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void BackupTest::restoringRefuses()
{
    QFETCH(const QString, what);
    const QString file = path(u"h.foothold"_s);
    QString copy = path(u"copy.foothold"_s);
    addTo(*opened(file), u"One"_s);
    const QByteArray before = bytesOf(file);
    if (what == u"the hunt itself"_s)
        copy = file;
    if (what == u"text"_s) {
        QFile text(copy);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(3000, 'a'));
    }
    if (what == u"a stranger's database"_s)
        sql::Connection(copy, sql::Connection::Access::ReadWrite).script("CREATE TABLE x (y)");
    if (what == u"a newer hunt"_s) {
        opened(copy);
        sql::Connection(copy, sql::Connection::Access::ReadWrite).script("PRAGMA user_version = 999");
    }
    const Result<QString> restored = restoreHunt(file, copy, 0);
    QVERIFY(!restored);
    QVERIFY(!restored.error().message.isEmpty());
    QCOMPARE(bytesOf(file), before);
    QVERIFY(!QFile::exists(file + u".restored"_s));
}

void BackupTest::anOpenHuntIsNotReplaced()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    addTo(*hunt, u"One"_s);
    QVERIFY(backup::write(hunt->connection(), path(u"copy.foothold"_s)));
    const Result<QString> restored = restoreHunt(hunt->path(), path(u"copy.foothold"_s), 0);
    QVERIFY(!restored);
    QVERIFY(restored.error().message.contains(u"is open in"_s));
    addTo(*hunt, u"Two"_s);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
