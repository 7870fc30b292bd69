// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/changeset.h"

#include "core/sql/connection.h"
#include "tests/support/testing.h"

#include <SQLiteCpp/Exception.h>
#include <functional>

using namespace Qt::StringLiterals;

class ChangesetTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }

    void itNamesTheRowsAndWhatBecameOfThem();
    void invertedItTakesEverythingBack();
    void joinedItIsBothInOrder();
    void whatCancelsOutVanishesWhenJoined();
    void aRowThatIsGoneIsSkipped();
    void aRowThatDiffersIsReplaced();
    void aRowThatIsThereAlreadyIsReplaced();
    void aBrokenReferenceStopsAllOfIt();
    void otherTablesAreNotRecorded();
    void bytesThatAreNoneThrow();

private:
    sql::Changeset recorded(const std::string &script)
    {
        const sql::Recorder recorder(*m_connection, {"team", "person"});
        m_connection->script(script);
        return recorder.changeset();
    }
    QString people()
    {
        return m_connection
            ->value<QString>(
                "SELECT ifnull(group_concat(id || name, ' '), '') FROM (SELECT * FROM person ORDER BY id)")
            .value_or(QString());
    }

    std::unique_ptr<sql::Connection> m_connection;
};

void ChangesetTest::init()
{
    TestCase::init();
    m_connection = std::make_unique<sql::Connection>(path(u"d.sqlite"_s), sql::Connection::Access::ReadWrite);
    m_connection->script(
        "PRAGMA foreign_keys = ON;"
        "CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT);"
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, team INTEGER REFERENCES team(id));"
        "CREATE TABLE other (id INTEGER PRIMARY KEY);"
        "INSERT INTO team VALUES (1, 't'); INSERT INTO person VALUES (1, 'a', 1), (2, 'b', NULL)");
}

void ChangesetTest::itNamesTheRowsAndWhatBecameOfThem()
{
    const Changes changes =
        recorded("INSERT INTO person VALUES (3, 'c', 1); UPDATE person SET name = 'x' WHERE id = 1;"
                 "DELETE FROM person WHERE id = 2")
            .changes();
    QHash<qint64, RowChange> kinds;
    for (const Changes::Row &row : changes.rowsOf("person"))
        kinds.insert(row.id, row.kind);
    QCOMPARE(kinds.size(), 3);
    QCOMPARE(kinds.value(1), RowChange::Updated);
    QCOMPARE(kinds.value(2), RowChange::Deleted);
    QCOMPARE(kinds.value(3), RowChange::Inserted);
    QVERIFY(!changes.touches("team"));
}

void ChangesetTest::invertedItTakesEverythingBack()
{
    const sql::Changeset done =
        recorded("INSERT INTO person VALUES (3, 'c', 1); UPDATE person SET name = 'x' WHERE id = 1;"
                 "DELETE FROM person WHERE id = 2");
    QCOMPARE(people(), u"1x 3c"_s);
    done.inverted().apply(*m_connection);
    QCOMPARE(people(), u"1a 2b"_s);
    done.apply(*m_connection);
    QCOMPARE(people(), u"1x 3c"_s);
}

void ChangesetTest::joinedItIsBothInOrder()
{
    const sql::Changeset first = recorded("UPDATE person SET name = 'x' WHERE id = 1");
    const sql::Changeset second =
        recorded("UPDATE person SET name = 'y' WHERE id = 1; DELETE FROM person WHERE id = 2");
    first.joinedWith(second).inverted().apply(*m_connection);
    QCOMPARE(people(), u"1a 2b"_s);
}

void ChangesetTest::whatCancelsOutVanishesWhenJoined()
{
    const sql::Changeset first = recorded("INSERT INTO person VALUES (3, 'c', NULL)");
    const sql::Changeset second = recorded("DELETE FROM person WHERE id = 3");
    QVERIFY(first.joinedWith(second).isEmpty());
}

void ChangesetTest::aRowThatIsGoneIsSkipped()
{
    const sql::Changeset done = recorded("UPDATE person SET name = 'x'");
    m_connection->script("DELETE FROM person WHERE id = 1");
    done.inverted().apply(*m_connection);
    QCOMPARE(people(), u"2b"_s);
}

void ChangesetTest::aRowThatDiffersIsReplaced()
{
    const sql::Changeset done = recorded("UPDATE person SET name = 'x' WHERE id = 1");
    m_connection->script("UPDATE person SET name = 'elsewhere' WHERE id = 1");
    done.inverted().apply(*m_connection);
    QCOMPARE(people(), u"1a 2b"_s);
}

void ChangesetTest::aRowThatIsThereAlreadyIsReplaced()
{
    const sql::Changeset done = recorded("DELETE FROM person WHERE id = 1");
    m_connection->script("INSERT INTO person VALUES (1, 'elsewhere', NULL)");
    done.inverted().apply(*m_connection);
    QCOMPARE(people(), u"1a 2b"_s);
}

void ChangesetTest::aBrokenReferenceStopsAllOfIt()
{
    const sql::Changeset done = recorded("UPDATE person SET name = 'x', team = NULL WHERE id = 1");
    m_connection->script("DELETE FROM team");
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, done.inverted().apply(*m_connection));
    QCOMPARE(people(), u"1x 2b"_s);
}

void ChangesetTest::otherTablesAreNotRecorded()
{
    QVERIFY(recorded("INSERT INTO other VALUES (1)").isEmpty());
}

void ChangesetTest::bytesThatAreNoneThrow()
{
    const sql::Changeset broken(QByteArray("X\x01", 2));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, broken.inverted());
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, broken.apply(*m_connection));
}

QTEST_GUILESS_MAIN(ChangesetTest)
#include "changeset_test.moc"
