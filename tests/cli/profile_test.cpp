// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
const QByteArray resume =
    "Experience\n\nDeveloper, Harbour Foods\nJan 2019 - Jan 2022\n"
    "- Cut the bill of the PostgreSQL cluster by 40%.\n\nSkills\nPython (expert), Docker\n";

QJsonObject skillIn(const QJsonObject &json, const QString &key)
{
    for (const QJsonValue row : json.value("skills"_L1).toArray()) {
        if (row.toObject().value("skill"_L1) == key)
            return row.toObject();
    }
    return {};
}
} // namespace

class ProfileCommandsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readingProposesAndChangesNothing();
    void whatIsNoResumeIsReadOnlyWhenInsisted();
    void acceptingIsOneStep();
    void anUnknownNameBecomesASkillOfOnesOwn();
    void aSkillIsSetByAnyOfItsNames_data();
    void aSkillIsSetByAnyOfItsNames();
    void wrongWordsAreRefused();

private:
    Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runProgram(QStringList {u"--file"_s, path(u"h.foothold"_s)} + arguments, input);
    }
};

void ProfileCommandsTest::readingProposesAndChangesNothing()
{
    const Run read = run({u"profile"_s, u"read"_s, u"-"_s, u"--json"_s}, resume);
    QVERIFY2(read.status == 0 && read.isOneJsonDocument(), read.told().constData());
    const QJsonObject postgres = skillIn(read.json(), u"postgresql"_s);
    QCOMPARE(postgres.value("years"_L1).toDouble(), 3.0);
    QCOMPARE(postgres.value("strength"_L1).toString(), u"figure"_s);
    QVERIFY(postgres.value("evidence"_L1)
                .toArray()
                .at(0)
                .toObject()
                .value("quote"_L1)
                .toString()
                .contains(u"40%"_s));
    QCOMPARE(skillIn(read.json(), u"python"_s).value("level"_L1).toInt(), 4);
    QCOMPARE(read.json().value("accepted"_L1).toBool(), false);
    QVERIFY(!QFile::exists(path(u"h.foothold"_s)));
}

void ProfileCommandsTest::whatIsNoResumeIsReadOnlyWhenInsisted()
{
    const QByteArray posting = "We are looking for a developer\n\nYou write services in Django.\n"
                               "We offer a calm place.\nCandidates with Docker are welcome.\n";
    const Run refused = run({u"profile"_s, u"read"_s, u"-"_s, u"--accept"_s}, posting);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("does not look like a r") && refused.err.contains("--anyway"),
             refused.told().constData());
    QVERIFY(!QFile::exists(path(u"h.foothold"_s)));
    const Run read = run({u"profile"_s, u"read"_s, u"-"_s, u"--anyway"_s, u"--json"_s}, posting);
    QVERIFY2(read.status == 3 && read.isOneJsonDocument(), read.told().constData());
    QVERIFY(!skillIn(read.json(), u"django"_s).isEmpty());
    QVERIFY(!read.json().value("doubt"_L1).toString().isEmpty());
}

void ProfileCommandsTest::acceptingIsOneStep()
{
    const Run read = run({u"profile"_s, u"read"_s, u"-"_s, u"--accept"_s, u"--json"_s}, resume);
    QVERIFY2(read.status == 0, read.told().constData());
    const Run shown = run({u"profile"_s, u"show"_s, u"--json"_s});
    QVERIFY2(shown.status == 0 && shown.isOneJsonDocument(), shown.told().constData());
    QCOMPARE(skillIn(shown.json(), u"python"_s).value("levelName"_L1).toString(), u"expert"_s);
    QCOMPARE(shown.json().value("person"_L1).toObject().value("years"_L1).toDouble(), 3.0);
    QCOMPARE(run({u"undo"_s}).status, 0);
    QVERIFY(run({u"profile"_s, u"show"_s, u"--json"_s}).json().value("skills"_L1).toArray().isEmpty());
}

void ProfileCommandsTest::anUnknownNameBecomesASkillOfOnesOwn()
{
    const QByteArray text = resume + "Foobarium\n";
    const QStringList read {u"profile"_s, u"read"_s, u"-"_s};
    const Run shown = run(read + QStringList {u"--json"_s}, text);
    QCOMPARE(shown.json().value("unknown"_L1).toArray(), QJsonArray {u"Foobarium"_s});
    QCOMPARE(run(read + QStringList {u"--own"_s, u"Foobarium"_s}, text).status, 2);
    QCOMPARE(run(read + QStringList {u"--accept"_s, u"--own"_s, u"Bazite"_s}, text).status, 1);
    QVERIFY(!QFile::exists(path(u"h.foothold"_s)));
    const Run taken = run(read + QStringList {u"--accept"_s, u"--own"_s, u"Foobarium"_s}, text);
    QVERIFY2(taken.status == 0, taken.told().constData());
    QVERIFY(run({u"profile"_s, u"show"_s}).out.contains("Foobarium"));
    // One step for all of it.
    QCOMPARE(run({u"undo"_s}).status, 0);
    QVERIFY(run({u"profile"_s, u"show"_s, u"--json"_s}).json().value("skills"_L1).toArray().isEmpty());
    QVERIFY(!run({u"undo"_s}).out.contains("Foobarium"));
}

void ProfileCommandsTest::aSkillIsSetByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("stored");
    QTest::addRow("key") << u"postgresql"_s << u"strong"_s << 3;
    QTest::addRow("name") << u"PostgreSQL"_s << u"4"_s << 4;
    QTest::addRow("alias") << u"postgres"_s << u"None"_s << 0;
}

void ProfileCommandsTest::aSkillIsSetByAnyOfItsNames()
{
    QFETCH(QString, word);
    QFETCH(QString, level);
    QFETCH(int, stored);
    const Run set = run({u"profile"_s, u"set"_s, word, level, u"--json"_s});
    QVERIFY2(set.status == 0 && set.isOneJsonDocument(), set.told().constData());
    QCOMPARE(set.json().value("skill"_L1).toString(), u"postgresql"_s);
    QCOMPARE(skillIn(run({u"profile"_s, u"show"_s, u"--json"_s}).json(), u"postgresql"_s)
                 .value("level"_L1)
                 .toInt(),
             stored);
}

void ProfileCommandsTest::wrongWordsAreRefused()
{
    QCOMPARE(run({u"profile"_s, u"set"_s, u"python"_s, u"5"_s}).status, 2);
    QCOMPARE(run({u"profile"_s, u"set"_s, u"python"_s}).status, 2);
    const Run unknown = run({u"profile"_s, u"set"_s, u"basket weaving"_s, u"2"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.err.contains("basket weaving"), unknown.told().constData());
    QCOMPARE(run({u"profile"_s, u"read"_s, u"-"_s}, "\x89PNG\r\n\x1a\n" + QByteArray(64, '\0')).status, 1);
}

QTEST_GUILESS_MAIN(ProfileCommandsTest)
#include "profile_test.moc"
