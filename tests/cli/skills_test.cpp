// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
const QByteArray posting =
    "Developer\nAcme\n\nRequirements\n- Python and Frobnicator\n- Go developer skills\n- Kafka is a plus\n";
} // namespace

class CliSkillsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWordOnASkillOfAPostingWins();
    void aWordIsTakenBack();
    void ownSkillsAndNamesAreReadBeforeAPostingIsSaved();
    void aNameIsNeverReadAgainUntilItIsTakenBack();
    void whatAPersonSaysOfThemselvesIsKept();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();

private:
    Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runProgram(QStringList {u"--file"_s, path(u"h.foothold"_s), u"--json"_s} + arguments, input);
    }
    /// What the posting asks for: key and priority.
    QMap<QString, QString> asked()
    {
        QMap<QString, QString> all;
        for (const QJsonValue row : run({u"show"_s, m_id}).json().value("skills"_L1).toArray())
            all.insert(row.toObject().value("skill"_L1).toString(),
                       row.toObject().value("priority"_L1).toString());
        return all;
    }
    QStringList read(const QByteArray &text)
    {
        QStringList names;
        for (const QJsonValue row : run({u"read"_s, u"-"_s}, text).json().value("skills"_L1).toArray())
            names.append(row.toObject().value("name"_L1).toString());
        names.sort();
        return names;
    }

    QString m_id;
};

void CliSkillsTest::init()
{
    TestCase::init();
    const Run added = run({u"add"_s, u"-"_s}, posting);
    m_id = added.json().value("id"_L1).toString();
    QVERIFY2(!m_id.isEmpty(), added.told().constData());
}

void CliSkillsTest::theWordOnASkillOfAPostingWins()
{
    QCOMPARE(asked().value(u"apache-kafka"_s), u"preferred"_s);
    QCOMPARE(run({u"skill"_s, u"priority"_s, m_id, u"Kafka"_s, u"required"_s}).status, 0);
    QCOMPARE(run({u"skill"_s, u"reject"_s, m_id, u"python"_s}).status, 0);
    QCOMPARE(run({u"skill"_s, u"confirm"_s, m_id, u"golang"_s}).status, 0);
    const Run added = run({u"skill"_s, u"add"_s, m_id, u"Rust"_s, u"--priority"_s, u"preferred"_s});
    QVERIFY2(added.status == 0 && added.json().value("asked"_L1).toBool(), added.told().constData());
    const QMap<QString, QString> now = asked();
    QCOMPARE(now.value(u"apache-kafka"_s), u"required"_s);
    QCOMPARE(now.value(u"rust"_s), u"preferred"_s);
    QVERIFY(!now.contains(u"python"_s) && now.contains(u"go"_s));
}

void CliSkillsTest::aWordIsTakenBack()
{
    const QMap<QString, QString> before = asked();
    QCOMPARE(run({u"skill"_s, u"reject"_s, m_id, u"python"_s}).status, 0);
    QVERIFY(asked() != before);
    QCOMPARE(run({u"skill"_s, u"forget"_s, m_id, u"python"_s}).status, 0);
    QCOMPARE(asked(), before);
}

void CliSkillsTest::ownSkillsAndNamesAreReadBeforeAPostingIsSaved()
{
    QVERIFY(!read(posting).contains(u"Frobnicator"_s));
    QCOMPARE(run({u"skill"_s, u"new"_s, u"Frobnicator"_s}).status, 0);
    QCOMPARE(run({u"skill"_s, u"name"_s, u"Kubernetes"_s, u"the big ship"_s}).status, 0);
    QVERIFY(read(posting).contains(u"Frobnicator"_s));
    QVERIFY(read("Requirements\n- the big ship\n").contains(u"Kubernetes"_s));
    const Run resume = run({u"profile"_s, u"read"_s, u"-"_s}, "Skills\nFrobnicator, Python\n");
    QVERIFY2(resume.out.contains("Frobnicator"), resume.told().constData());
    QCOMPARE(run({u"skill"_s, u"list"_s}).json().value("own"_L1).toArray().size(), 1);
    QCOMPARE(run({u"skill"_s, u"remove"_s, u"Frobnicator"_s}).status, 0);
    QVERIFY(!read(posting).contains(u"Frobnicator"_s));
}

void CliSkillsTest::aNameIsNeverReadAgainUntilItIsTakenBack()
{
    QVERIFY(read(posting).contains(u"Go"_s));
    QCOMPARE(run({u"skill"_s, u"never"_s, u"Go"_s}).status, 0);
    QVERIFY(!read(posting).contains(u"Go"_s));
    QVERIFY(!asked().contains(u"go"_s));
    QCOMPARE(run({u"skill"_s, u"unname"_s, u"go"_s}).status, 0);
    QVERIFY(read(posting).contains(u"Go"_s));
}

void CliSkillsTest::whatAPersonSaysOfThemselvesIsKept()
{
    QCOMPARE(run({u"profile"_s, u"edit"_s, u"places"_s, u"Berlin, Utrecht"_s}).status, 0);
    QCOMPARE(run({u"profile"_s, u"edit"_s, u"needsVisa"_s, u"yes"_s}).status, 0);
    QCOMPARE(run({u"profile"_s, u"edit"_s, u"years"_s, u"6.5"_s}).status, 0);
    const QJsonObject person = run({u"profile"_s, u"show"_s}).json().value("person"_L1).toObject();
    QCOMPARE(person.value("places"_L1).toArray(), (QJsonArray {u"Berlin"_s, u"Utrecht"_s}));
    QCOMPARE(person.value("needsVisa"_L1).toBool(), true);
    QCOMPARE(person.value("years"_L1).toDouble(), 6.5);
    QCOMPARE(run({u"profile"_s, u"edit"_s, u"needsVisa"_s, {}}).status, 0);
    QVERIFY(!run({u"profile"_s, u"show"_s}).json().value("person"_L1).toObject().contains("needsVisa"_L1));
}

void CliSkillsTest::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no such skill") << QStringList {u"skill"_s, u"confirm"_s, u"ID"_s, u"Nonesuch"_s} << 1;
    QTest::newRow("no such posting") << QStringList {u"skill"_s, u"confirm"_s, u"12"_s, u"Python"_s} << 1;
    QTest::newRow("a wrong priority")
        << QStringList {u"skill"_s, u"priority"_s, u"ID"_s, u"Python"_s, u"badly"_s} << 2;
    QTest::newRow("not one's own") << QStringList {u"skill"_s, u"remove"_s, u"Python"_s} << 1;
    QTest::newRow("a known skill as one's own") << QStringList {u"skill"_s, u"new"_s, u"Python"_s} << 1;
    QTest::newRow("a word of every text") << QStringList {u"skill"_s, u"new"_s, u"the"_s} << 1;
    QTest::newRow("another skill's name")
        << QStringList {u"skill"_s, u"name"_s, u"Python"_s, u"Docker"_s} << 1;
    QTest::newRow("nothing was said of it") << QStringList {u"skill"_s, u"unname"_s, u"Python"_s} << 1;
    QTest::newRow("no such field") << QStringList {u"profile"_s, u"edit"_s, u"shoeSize"_s, u"43"_s} << 2;
    QTest::newRow("no number") << QStringList {u"profile"_s, u"edit"_s, u"years"_s, u"many"_s} << 2;
}

void CliSkillsTest::whatCannotBeMeantIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.replaceInStrings(u"ID"_s, m_id);
    const Run refused = run(arguments);
    QVERIFY2(refused.status == status && !refused.err.isEmpty(), refused.told().constData());
}

QTEST_GUILESS_MAIN(CliSkillsTest)
#include "skills_test.moc"
