// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/asked_skill.h"
#include "core/reading/reading.h"
#include "core/skills/find.h"
#include "core/skills/lexicon.h"
#include "tests/skills/skill_tables.h"
#include "tests/support/testing.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
std::vector<Mention> mentionsOf(const QString &text, const QString &employer = {})
{
    return reading::mentionsIn({}, text, employer);
}

QStringList skillsIn(const std::vector<Mention> &mentions)
{
    QSet<QString> keys;
    for (const Mention &mention : mentions)
        keys.insert(mention.skill);
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    return sorted;
}

QStringList words(const QString &cell)
{
    return cell.split(u' ', Qt::SkipEmptyParts);
}

/// A posting made of random lines of the table: what the properties are tried on.
QString randomPosting(QRandomGenerator &dice)
{
    static const std::vector<QStringList> rows = skillTable(u"ambiguity.tsv"_s);
    QStringList lines {u"Requirements"_s};
    for (int i = 0; i < 12; ++i)
        lines.append(u"- "_s + rows[size_t(dice.bounded(int(rows.size())))].front());
    return lines.join(u'\n');
}
} // namespace

class MatchingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsReadAsItIsMeant_data();
    void aNameIsReadAsItIsMeant();
    void priorityNeverOverstates_data();
    void priorityNeverOverstates();
    void alternativesBecomeOneGroup_data();
    void alternativesBecomeOneGroup();
    void yearsAreAskedOfTheirSkill_data();
    void yearsAreAskedOfTheirSkill();
    void theEmployersNameIsNoSkillUnlessAskedFor();
    void everySpanPointsAtWhatWasWritten();
    void readingTwiceFindsTheSame();
    void anUnrelatedAliasTakesNothingAway();
    void theRoleOfAPythonDeveloperIsUnderstood();
};

void MatchingTest::aNameIsReadAsItIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("notFound");
    const std::vector<QStringList> rows = skillTable(u"ambiguity.tsv"_s);
    QVERIFY(rows.size() >= 200);
    for (const QStringList &row : rows)
        QTest::newRow(qPrintable(row[0])) << row[0] << words(row.value(1)) << words(row.value(2));
}

void MatchingTest::aNameIsReadAsItIsMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QFETCH(const QStringList, notFound);
    const QStringList keys = skillsIn(mentionsOf(text));
    for (const QString &key : found) {
        QVERIFY2(skills::Lexicon::standard().find(key), qPrintable(key));
        QVERIFY2(keys.contains(key), qPrintable(key + u" is missing in: "_s + keys.join(u' ')));
    }
    for (const QString &key : notFound) {
        QVERIFY2(skills::Lexicon::standard().find(key), qPrintable(key));
        QVERIFY2(!keys.contains(key), qPrintable(key + u" is too much in: "_s + keys.join(u' ')));
    }
}

void MatchingTest::priorityNeverOverstates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    const std::vector<QStringList> rows = skillTable(u"priorities.tsv"_s);
    QVERIFY(rows.size() >= 100);
    for (const QStringList &row : rows)
        QTest::newRow(qPrintable(row[0])) << row[0] << words(row.value(1));
}

void MatchingTest::priorityNeverOverstates()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, wanted);
    QMap<QString, Priority> priorities;
    for (const Mention &mention : mentionsOf(text))
        priorities[mention.skill] = priorities.contains(mention.skill)
            ? stronger(priorities[mention.skill], mention.priority)
            : mention.priority;
    for (const QString &one : wanted) {
        const QString key = one.section(u':', 0, 0);
        QVERIFY2(priorities.contains(key), qPrintable(key + u" is missing"_s));
        QCOMPARE(key + u':' + toKey(priorities[key]), one);
    }
}

void MatchingTest::alternativesBecomeOneGroup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("groups");
    for (const QStringList &row : skillTable(u"alternatives.tsv"_s)) {
        QStringList groups = words(row.value(1));
        groups.sort();
        QTest::newRow(qPrintable(row[0])) << row[0] << groups;
    }
}

void MatchingTest::alternativesBecomeOneGroup()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, groups);
    QMap<int, QStringList> found;
    for (const Mention &mention : mentionsOf(text)) {
        if (mention.group)
            found[*mention.group].append(mention.skill);
    }
    QStringList joined;
    for (const QStringList &group : std::as_const(found))
        joined.append(group.join(u'+'));
    joined.sort();
    QCOMPARE(joined, groups);
}

void MatchingTest::yearsAreAskedOfTheirSkill_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    for (const QStringList &row : skillTable(u"years.tsv"_s))
        QTest::newRow(qPrintable(row[0])) << row[0] << words(row.value(1));
}

void MatchingTest::yearsAreAskedOfTheirSkill()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, wanted);
    QMap<QString, QString> years;
    for (const Mention &mention : mentionsOf(text))
        years[mention.skill] = mention.years ? QString::number(*mention.years) : QString();
    for (const QString &one : wanted) {
        const QString key = one.section(u'=', 0, 0);
        QVERIFY2(years.contains(key), qPrintable(key + u" is missing"_s));
        QCOMPARE(key + u'=' + years[key], one);
    }
}

void MatchingTest::theEmployersNameIsNoSkillUnlessAskedFor()
{
    const QString talk =
        u"At Snowflake we build in Python.\nResponsibilities\n- Bring Snowflake to Java teams"_s;
    QVERIFY(skillsIn(mentionsOf(talk)).contains(u"snowflake"_s));
    QVERIFY(!skillsIn(mentionsOf(talk, u"Snowflake Inc."_s)).contains(u"snowflake"_s));
    const QString asked = u"Requirements\n- Snowflake and SQL"_s;
    QVERIFY(skillsIn(mentionsOf(asked, u"Snowflake"_s)).contains(u"snowflake"_s));
}

void MatchingTest::everySpanPointsAtWhatWasWritten()
{
    const skills::Lexicon &lexicon = skills::Lexicon::standard();
    QRandomGenerator dice(20251014);
    for (int round = 0; round < 60; ++round) {
        const QString text = randomPosting(dice);
        int last = 0;
        for (const Mention &mention : mentionsOf(text)) {
            QVERIFY(mention.start >= last && mention.end > mention.start && mention.end <= text.size());
            last = mention.end;
            // Its letters mean what this text says they mean.
            if (mention.rule == "acronym"_L1)
                continue;
            // What stands there alone is the same skill: the span holds neither more nor less than its name.
            const QString written = text.mid(mention.start, mention.end - mention.start);
            const std::vector<skills::Token> tokens = skills::tokensOf(written);
            const std::vector<skills::Hit> hits = lexicon.index().hitsIn(written);
            QVERIFY2(!hits.empty(), qPrintable(written));
            QCOMPARE(size_t(hits.front().wordCount), tokens.size());
            QCOMPARE(lexicon.skills()[size_t(hits.front().skill)].key, mention.skill);
        }
    }
}

void MatchingTest::readingTwiceFindsTheSame()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 60; ++round) {
        const QString text = randomPosting(dice);
        QCOMPARE(mentionsOf(text), mentionsOf(text));
        // Read text is read text: reading it as a source again changes nothing.
        const auto read = reading::read({text.toUtf8(), {}, {}, {}});
        QVERIFY(read);
        const auto again = reading::read({read->text.toUtf8(), {}, {}, {}});
        QVERIFY(again);
        QCOMPARE(skillsIn(mentionsOf(again->text)), skillsIn(mentionsOf(read->text)));
    }
}

void MatchingTest::anUnrelatedAliasTakesNothingAway()
{
    QRandomGenerator dice(99);
    OwnWords own;
    own.skills.push_back({UserSkillId {1}, u"Frobnicator"_s});
    own.aliases.push_back({UserAliasId {2}, u"python"_s, u"zanthix lore"_s, AliasWord::Counts});
    own.aliases.push_back({UserAliasId {3}, u"java"_s, u"quuxmatic"_s, AliasWord::Never});
    const auto readWith = reading::mentionsWith(own);
    for (int round = 0; round < 60; ++round) {
        const QString text = randomPosting(dice);
        QCOMPARE(readWith({}, text, {}), mentionsOf(text));
    }
}

/// The description of a role in prose, as job sites print it: everything it names is found.
void MatchingTest::theRoleOfAPythonDeveloperIsUnderstood()
{
    const QString file = referenceData(u"data/role-python-developer.txt"_s);
    if (file.isEmpty())
        QSKIP("The description of the role is not beside the checkout.");
    QFile role(file);
    QVERIFY(role.open(QIODevice::ReadOnly));
    const auto read = reading::read({role.readAll(), {}, {}, {}});
    QVERIFY(read);
    QStringList keys;
    for (const reading::SkillFound &found : read->skills)
        keys.append(found.key);
    const QStringList named =
        words(u"python object-oriented-programming software-testing debugging pandas numpy data-analysis "
              "artificial-intelligence automation back-end-development django flask web-development "
              "data-structures algorithms databases sql version-control git agile scrum linux unix rest apis "
              "web-services mentoring code-review project-management full-stack-development data-engineering "
              "machine-learning devops problem-solving teamwork programming"_s);
    for (const QString &key : named)
        QVERIFY2(keys.contains(key), qPrintable(key + u" is missing in: "_s + keys.join(u' ')));
    // A proven portfolio may stand in for the degree.
    QVERIFY(read->facts.degree);
    QCOMPARE(read->facts.degree->value.level, Degree::Bachelor);
    QVERIFY(read->duties.size() >= 4);
}

QTEST_GUILESS_MAIN(MatchingTest)
#include "matching_test.moc"
