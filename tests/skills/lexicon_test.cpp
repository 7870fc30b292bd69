// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lexicon.h"

#include "tests/skills/skill_tables.h"
#include "tests/support/testing.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using skills::Alias;
using skills::Lexicon;
using skills::Skill;

namespace {
std::vector<QStringList> listRows(const QString &name)
{
    QFile file(u":/lexicon/"_s + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.push_back(line.split(u'\t'));
    }
    return rows;
}

/// What the matcher compares: the words of an alias.
QString phraseOf(const QString &alias)
{
    QStringList stems;
    for (const skills::Token &token : skills::tokensOf(alias))
        stems.append(token.word);
    return stems.join(u' ');
}

bool hasPolicy(const Alias &alias)
{
    return alias.policy != skills::MatchPolicy();
}

Lexicon::Tables tables(const QByteArray &skillRows)
{
    return {skillRows, {}, {}, {}};
}
} // namespace

class LexiconTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itKnowsEnough();
    void everyKeyIsASlugOfItsOwn();
    void everySkillIsDescribedInOneSentence();
    void everyEdgeLeadsToASkill();
    void noSkillLeadsBackToItself();
    void noPhraseMeansTwoSkillsUnlessAPolicyTellsThemApart();
    void everyAliasCanBeFound();
    void anAliasWhoseCaseMattersHasSomeCase();
    void everyTrackIsKnown();
    void everyFamilyHasSeveralMembers();
    void everyTranslationBelongsToASkill();
    void noPhraseIsBothASkillAndNone();
    void movedKeysFindTheirSuccessor();
    void hotTechnologiesResolve_data();
    void hotTechnologiesResolve();
    void aBrokenListIsRefused();
};

void LexiconTest::itKnowsEnough()
{
    QVERIFY(Lexicon::standard().skills().size() >= 1200);
    QMap<QString, int> languages;
    for (const QStringList &row : listRows(u"translations.tsv"_s))
        ++languages[row[1]];
    QCOMPARE(languages.keys(), (QStringList {u"de"_s, u"es"_s, u"fr"_s, u"nl"_s}));
    for (const int count : std::as_const(languages))
        QVERIFY(count >= 150);
}

void LexiconTest::everyKeyIsASlugOfItsOwn()
{
    static const QRegularExpression slug(u"^[a-z0-9]+(?:-[a-z0-9]+)*$"_s);
    QSet<QString> keys;
    for (const Skill &skill : Lexicon::standard().skills()) {
        QVERIFY2(slug.match(skill.key).hasMatch(), qPrintable(skill.key));
        QVERIFY2(!keys.contains(skill.key), qPrintable(skill.key));
        keys.insert(skill.key);
        QVERIFY2(!skill.name.isEmpty() && skill.name == skill.name.trimmed(), qPrintable(skill.key));
    }
}

void LexiconTest::everySkillIsDescribedInOneSentence()
{
    for (const Skill &skill : Lexicon::standard().skills()) {
        QVERIFY2(skill.description.endsWith(u'.'), qPrintable(skill.key));
        QVERIFY2(!skill.description.chopped(1).contains(". "_L1), qPrintable(skill.key));
        QVERIFY2(skill.description.size() <= 110, qPrintable(skill.key));
    }
}

void LexiconTest::everyEdgeLeadsToASkill()
{
    const Lexicon &lexicon = Lexicon::standard();
    for (const Skill &skill : lexicon.skills()) {
        for (const skills::Edge &edge : skill.edges) {
            const Skill *other = lexicon.find(edge.to);
            QVERIFY2(other, qPrintable(skill.key + u" -> "_s + edge.to));
            QVERIFY2(other->key == edge.to, qPrintable(edge.to + u" has moved"_s));
        }
    }
}

void LexiconTest::noSkillLeadsBackToItself()
{
    const Lexicon &lexicon = Lexicon::standard();
    QMap<QString, int> states; // 1 under way, 2 done
    const std::function<bool(const Skill &)> isSound = [&](const Skill &skill) {
        if (states.value(skill.key) == 1)
            return false;
        if (states.value(skill.key) == 2)
            return true;
        states[skill.key] = 1;
        for (const skills::Edge &edge : skill.edges) {
            if (!isSound(*lexicon.find(edge.to)))
                return false;
        }
        states[skill.key] = 2;
        return true;
    };
    for (const Skill &skill : lexicon.skills())
        QVERIFY2(isSound(skill), qPrintable(skill.key));
}

void LexiconTest::noPhraseMeansTwoSkillsUnlessAPolicyTellsThemApart()
{
    struct Owner {
        QString key {};
        Alias alias {};
    };
    QMap<QString, std::vector<Owner>> owners;
    for (const Skill &skill : Lexicon::standard().skills()) {
        for (const Alias &alias : skill.aliases)
            owners[phraseOf(alias.text)].push_back({skill.key, alias});
    }
    QStringList doubled;
    for (const auto &[phrase, list] : owners.asKeyValueRange()) {
        for (size_t i = 1; i < list.size(); ++i) {
            const bool isOther = list[i].key != list.front().key;
            const bool areTold = list[i].alias.policy.exactCase && list.front().alias.policy.exactCase
                && list[i].alias.text != list.front().alias.text;
            if (isOther && !areTold)
                doubled.append(u"\"%1\": %2, %3"_s.arg(phrase, list.front().key, list[i].key));
        }
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

/// The longest phrase wins, so an alias that another skill's phrase begins with would never be seen.
void LexiconTest::everyAliasCanBeFound()
{
    const Lexicon &lexicon = Lexicon::standard();
    QStringList lost;
    for (const Skill &skill : lexicon.skills()) {
        for (const Alias &alias : skill.aliases) {
            const auto hits = lexicon.index().hitsIn(alias.text);
            const bool isFound =
                !hits.empty() && lexicon.skills()[size_t(hits.front().skill)].key == skill.key;
            if (!isFound)
                lost.append(skill.key + u": "_s + alias.text);
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void LexiconTest::anAliasWhoseCaseMattersHasSomeCase()
{
    // "ngs!" would find what nobody writes; but the case tells a language from a name: francés.
    constexpr int categoryColumn = 2;
    constexpr int aliasColumn = 4;
    for (const QStringList &row : listRows(u"skills.tsv"_s)) {
        if (row[categoryColumn] == "spoken"_L1)
            continue;
        for (const QString &alias : row[aliasColumn].split(u'|'))
            QVERIFY2(!alias.contains(u'!') || alias != alias.toLower(), qPrintable(row[0] + u": "_s + alias));
    }
}

void LexiconTest::everyTrackIsKnown()
{
    const QStringList tracks {u"back-end"_s,         u"full-stack"_s,       u"front-end"_s,
                              u"mobile"_s,           u"data-engineering"_s, u"data-science"_s,
                              u"machine-learning"_s, u"devops"_s,           u"qa"_s,
                              u"security"_s,         u"embedded"_s};
    QMap<QString, int> members;
    for (const Skill &skill : Lexicon::standard().skills()) {
        for (const QString &track : skill.tracks) {
            QVERIFY2(tracks.contains(track), qPrintable(skill.key + u": "_s + track));
            ++members[track];
        }
    }
    for (const QString &track : tracks)
        QVERIFY2(members.value(track) >= 20, qPrintable(track));
}

void LexiconTest::everyFamilyHasSeveralMembers()
{
    QMap<QString, QStringList> families;
    for (const Skill &skill : Lexicon::standard().skills()) {
        if (!skill.family.isEmpty())
            families[skill.family].append(skill.key);
    }
    QVERIFY(families.size() > 60);
    QVERIFY(families.value(u"rdbms"_s).contains(u"mysql"_s));
    QVERIFY(families.value(u"cloud"_s).contains(u"azure"_s));
}

void LexiconTest::everyTranslationBelongsToASkill()
{
    for (const QStringList &row : listRows(u"translations.tsv"_s)) {
        QCOMPARE(row.size(), 3);
        QVERIFY2(Lexicon::standard().find(row[0]), qPrintable(row[0]));
    }
}

void LexiconTest::noPhraseIsBothASkillAndNone()
{
    QMap<QString, QString> names;
    for (const Skill &skill : Lexicon::standard().skills()) {
        for (const Alias &alias : skill.aliases) {
            if (!hasPolicy(alias))
                names[phraseOf(alias.text)] = skill.key;
        }
    }
    QSet<QString> seen;
    for (const QStringList &row : listRows(u"not_skills.tsv"_s)) {
        QVERIFY2(!seen.contains(row[0]), qPrintable(row[0] + u" stands there twice"_s));
        seen.insert(row[0]);
        const bool isExact = row[0].endsWith(u'!');
        QVERIFY2(isExact || !names.contains(phraseOf(row[0])), qPrintable(row[0]));
    }
}

void LexiconTest::movedKeysFindTheirSuccessor()
{
    const QByteArray row = "python\tPython\tlanguage\thard\t\t\t\t\t\t\t\tA language.\n";
    const auto lexicon = Lexicon::make({row, {}, {}, "snake\tpython\n"});
    QVERIFY(lexicon);
    QCOMPARE(lexicon->find(u"snake"_s)->key, u"python"_s);
    QVERIFY(!Lexicon::make({row, {}, {}, "snake\tcobra\n"}));
    QVERIFY(!Lexicon::make({row, {}, {}, "python\tpython\n"}));
}

/// Technology that employers in the United States ask for most, as O*NET lists it (U.S. Department of Labor,
/// CC BY 4.0). Facebook and TikTok are left out: networks, whose advertising is the skill.
void LexiconTest::hotTechnologiesResolve_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    for (const QStringList &row : skillTable(u"hot_technologies.tsv"_s))
        QTest::newRow(qPrintable(row[0])) << row[0] << row.value(1);
}

void LexiconTest::hotTechnologiesResolve()
{
    QFETCH(const QString, written);
    QFETCH(const QString, key);
    const Lexicon &lexicon = Lexicon::standard();
    QStringList keys;
    for (const skills::Hit &hit : lexicon.index().hitsIn(written))
        keys.append(lexicon.skills()[size_t(hit.skill)].key);
    QVERIFY2(keys.contains(key), qPrintable(written + u" reads as "_s + keys.join(u' ')));
}

void LexiconTest::aBrokenListIsRefused()
{
    QVERIFY(!Lexicon::make(tables("python\tPython\n")));
    QVERIFY(!Lexicon::make(tables("python\tPython\tlanguage\tfirm\t\t\t\t\t\t\t\tA language.\n")));
    const QByteArray row = "python\tPython\tlanguage\thard\t\t\t\t\t\t\t\tA language.\n";
    QVERIFY(!Lexicon::make(tables(row + row)));
    QVERIFY(!Lexicon::make({row, "cobra\tde\tSchlange\n", {}, {}}));
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
