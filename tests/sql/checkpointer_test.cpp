// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/checkpointer.h"

#include "core/sql/connection.h"
#include "tests/support/testing.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

class CheckpointerTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }

    void aLongLogIsFoldedIntoTheFile();
    void aShortLogIsLeftAlone();
    void aReaderThatHoldsItsPlaceLosesNothing();

private:
    /// A page each, most of it in an overflow of its own.
    void write(int rows)
    {
        for (int row = 0; row < rows; ++row)
            m_connection->run("INSERT INTO page VALUES (?)", QByteArray(4'000, 'x'));
    }
    QString file() const { return path(u"log.db"_s); }
    qint64 sizeOfFile() const { return QFileInfo(file()).size(); }

    std::unique_ptr<sql::Connection> m_connection;
};

void CheckpointerTest::init()
{
    TestCase::init();
    m_connection = std::make_unique<sql::Connection>(file(), sql::Connection::Access::ReadWrite);
    m_connection->script(
        "PRAGMA journal_mode = WAL; CREATE TABLE page (content BLOB); PRAGMA wal_checkpoint(TRUNCATE)");
    m_connection->foldInBackground(file());
}

void CheckpointerTest::aLongLogIsFoldedIntoTheFile()
{
    const qint64 before = sizeOfFile();
    write(1'200);
    QTRY_VERIFY(sizeOfFile() > before + 1'000 * 4'000);
    m_connection.reset();
    sql::Connection reader(file(), sql::Connection::Access::ReadOnly);
    QCOMPARE(reader.value<int>("SELECT count(*) FROM page"), std::optional(1'200));
}

void CheckpointerTest::aShortLogIsLeftAlone()
{
    const qint64 before = sizeOfFile();
    write(100);
    m_connection->foldInBackground(file()); // the one before is done and gone
    QCOMPARE(sizeOfFile(), before);
}

void CheckpointerTest::aReaderThatHoldsItsPlaceLosesNothing()
{
    write(10);
    sql::Connection reader(file(), sql::Connection::Access::ReadOnly);
    reader.script("BEGIN");
    QCOMPARE(reader.value<int>("SELECT count(*) FROM page"), std::optional(10));
    write(2'500);
    QCOMPARE(reader.value<int>("SELECT count(*) FROM page"), std::optional(10));
    reader.script("COMMIT");
    QCOMPARE(reader.value<int>("SELECT count(*) FROM page"), std::optional(2'510));
}

QTEST_GUILESS_MAIN(CheckpointerTest)
#include "checkpointer_test.moc"
