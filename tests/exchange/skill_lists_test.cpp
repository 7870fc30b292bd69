// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/skill_lists.h"

#include "core/exchange/exchange.h"
#include "core/hunt/own_words.h"
#include "core/model/gap_log.h"
#include "core/model/profile_skill.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;
using exchange::ListedSkill;

class SkillListsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfListIsRead_data();
    void everyKindOfListIsRead();
    void aFileWithoutNamesIsRefused();
    void proposalsAreOneStep();
    void ownSkillsKeepTheirMeaningInAnotherHunt();
};

void SkillListsTest::everyKindOfListIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("LinkedIn") << QByteArray("Name\r\nPython\r\n\"Sales, mostly\"\r\nPython\r\n")
                              << QStringList {u"Python"_s, u"Sales, mostly"_s} << QStringList {};
    QTest::newRow("ESCO") << QByteArray("conceptType,conceptUri,skillType,preferredLabel,altLabels\n"
                                        "KnowledgeSkillCompetence,http://x/1,knowledge,manage pottery kilns,"
                                        "\"kiln management\noversee kilns\"\n")
                          << QStringList {u"manage pottery kilns"_s}
                          << QStringList {u"kiln management"_s, u"oversee kilns"_s};
    QTest::newRow("O*NET") << QByteArray("O*NET-SOC Code\tTitle\tExample\tCommodity Code\n"
                                         "11-1011.00\tChief Executives\tAdobe Acrobat\t43232202\n"
                                         "11-1011.00\tChief Executives\tAtlassian JIRA\t43232202\n")
                           << QStringList {u"Adobe Acrobat"_s, u"Atlassian JIRA"_s} << QStringList {};
    QTest::newRow("one a line") << QByteArray("Python\n\n  Glass blowing \n12345\n")
                                << QStringList {u"Python"_s, u"Glass blowing"_s} << QStringList {};
    QTest::newRow("semicolons") << QByteArray("\xEF\xBB\xBFSkill;Level\nPython;3\nGo;2\n")
                                << QStringList {u"Python"_s, u"Go"_s} << QStringList {};
}

void SkillListsTest::everyKindOfListIsRead()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, others);
    const auto list = exchange::readSkillList(file);
    QVERIFY(list);
    QStringList read;
    for (const ListedSkill &skill : *list)
        read.append(skill.name);
    QCOMPARE(read, names);
    QCOMPARE(list->front().otherNames, others);
}

void SkillListsTest::aFileWithoutNamesIsRefused()
{
    QVERIFY(!exchange::readSkillList({}));
    QVERIFY(!exchange::readSkillList("Name\n1\n2\n"));
    QVERIFY(!exchange::readSkillList(QByteArray(1000, '\"')));
}

void SkillListsTest::proposalsAreOneStep()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    const SkillProposals proposals {{u"python"_s}, {{u"Glass blowing"_s, {u"glassblowing"_s}}}};
    QVERIFY(acceptProposals(*hunt, proposals, TickOwn::Yes));
    QCOMPARE(hunt->history().size(), size_t(1));
    QCOMPARE(hunt->table<ProfileSkill>().count(), 2);
    QCOMPARE(ownWords(*hunt).aliases.size(), size_t(1));
    // What the profile knows already stays as it is.
    QVERIFY(acceptProposals(*hunt, proposals, TickOwn::Yes));
    QCOMPARE(hunt->table<ProfileSkill>().count(), 2);
    QCOMPARE(ownWords(*hunt).skills.size(), size_t(1));
    while (hunt->nextUndo())
        QVERIFY(hunt->undo());
    QVERIFY(ownWords(*hunt).isEmpty());
    QCOMPARE(hunt->table<ProfileSkill>().count(), 0);
}

void SkillListsTest::ownSkillsKeepTheirMeaningInAnotherHunt()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    const QString key = addOwnSkill(*hunt, u"Glass blowing"_s).value_or(QString());
    QVERIFY(addOwnAlias(*hunt, key, u"glassblowing"_s));
    QVERIFY(hunt->change({u"gap"_s, {}, {}}, [&]() -> Result<void> {
        hunt->table<GapLog>().insert({{}, key, GapState::Learning, QDate(2025, 10, 14), {}, {}});
        return {};
    }));
    const auto other = opened(path(u"other.foothold"_s));
    QVERIFY(exchange::importJson(*other, exchange::exportJson(*hunt, QDate(2025, 10, 14))));
    const OwnWords own = ownWords(*other);
    QCOMPARE(own.skills.size(), size_t(1));
    QCOMPARE(own.aliases.front().skill, keyOf(own.skills.front().id));
    QCOMPARE(other->table<GapLog>().all().front().skill, keyOf(own.skills.front().id));
}

QTEST_GUILESS_MAIN(SkillListsTest)
#include "skill_lists_test.moc"
