// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/levels.h"

#include "core/profile/sections.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;
using profile::Section;

class LevelsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreSaidInManyWays_data();
    void levelsAreSaidInManyWays();
    void whatIsDeniedIsKnownToBe_data();
    void whatIsDeniedIsKnownToBe();
    void headingsAreKnownInFiveLanguages_data();
    void headingsAreKnownInFiveLanguages();
};

void LevelsTest::levelsAreSaidInManyWays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("level");
    const auto row = [](const QString &line, const QString &name, int level) {
        QTest::addRow("%s", qPrintable(line)) << line << name << level;
    };
    row(u"Python (expert), SQL (advanced), Go"_s, u"Python"_s, 4);
    row(u"Python (expert), SQL (advanced), Go"_s, u"SQL"_s, 3);
    row(u"Java – basic knowledge"_s, u"Java"_s, 1);
    row(u"Advanced: Python, SQL"_s, u"SQL"_s, 3);
    row(u"Grundkenntnisse: Rust, Go"_s, u"Go"_s, 1);
    row(u"Expert in Python; basic knowledge of Java"_s, u"Java"_s, 1);
    row(u"Expert in Python; basic knowledge of Java"_s, u"Python"_s, 4);
    row(u"Kotlin: sehr gute Kenntnisse"_s, u"Kotlin"_s, 3);
    row(u"Docker ●●●●○"_s, u"Docker"_s, 3);
    row(u"Docker ●○○○○"_s, u"Docker"_s, 1);
    row(u"Docker 4/5"_s, u"Docker"_s, 3);
    row(u"Docker 100 %"_s, u"Docker"_s, 4);
    row(u"Python (expert), SQL, Docker"_s, u"Docker"_s, -1);
    row(u"Python – advanced, SQL"_s, u"SQL"_s, -1);
    row(u"Proficient in Python, SQL, Docker"_s, u"Docker"_s, 3);
    row(u"Linux, Docker, Git"_s, u"Docker"_s, -1);
}

void LevelsTest::levelsAreSaidInManyWays()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(int, level);
    const int start = int(line.indexOf(name));
    QCOMPARE(profile::levelSaidOf(line, start, start + int(name.size())).value_or(-1), level);
}

void LevelsTest::whatIsDeniedIsKnownToBe_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("denied");
    const auto row = [](const char *line, bool denied) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << denied;
    };
    row("not using X any more", true);
    row("# not using X anymore", true);
    row("We no longer use X", true);
    row("I have never used X", true);
    row("No experience with X", true);
    row("keine Erfahrung mit X", true);
    row("nutze X nicht mehr", true);
    row("geen ervaring met X", true);
    row("sans expérience de X", true);
    row("Moved services away from X", true);
    row("didn't use X", true);
    row("Cut costs, with no downtime on X", false);
    row("Not only Java but X as well", false);
    row("Deployed without downtime using X", false);
    row("No ticket was lost after moving to X", false);
    row("Python, X, Go", false);
}

void LevelsTest::whatIsDeniedIsKnownToBe()
{
    QFETCH(QString, line);
    QFETCH(bool, denied);
    const int start = int(line.indexOf(u'X'));
    QCOMPARE(profile::isDenied(line, start, start + 1), denied);
}

void LevelsTest::headingsAreKnownInFiveLanguages_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("section");
    const auto row = [](const char *line, std::optional<Section> section) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << (section ? int(*section) : -1);
    };
    row("EXPERIENCE", Section::Experience);
    row("Work Experience:", Section::Experience);
    row("— Berufserfahrung —", Section::Experience);
    row("Werkervaring", Section::Experience);
    row("Expérience professionnelle", Section::Experience);
    row("Experiencia laboral", Section::Experience);
    row("IT-Kenntnisse", Section::Skills);
    row("Skills & Tools", Section::Skills);
    row("Skills and languages", Section::Skills);
    row("Sprachen", Section::Languages);
    row("Centres d’intérêt", Section::Other);
    row("Experience with Python and SQL", {});
    row("Software Engineer", {});
    row("Skills: Python", {});
}

void LevelsTest::headingsAreKnownInFiveLanguages()
{
    QFETCH(QString, line);
    QFETCH(int, section);
    const auto found = profile::sectionOf(line);
    QCOMPARE(found ? int(*found) : -1, section);
}

QTEST_GUILESS_MAIN(LevelsTest)
#include "levels_test.moc"
