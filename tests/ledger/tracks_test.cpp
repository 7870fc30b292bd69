// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/markets.h"
#include "tests/support/testing.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace markets;

class TracksTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theListHoldsEveryTrackOfTheLexicon();
    void aPostingIsPlacedWithItsReasons_data();
    void aPostingIsPlacedWithItsReasons();
    void thePersonsWordOutweighsTitleAndSkills();
    void aLevelComesFromTitleSeniorityOrYears_data();
    void aLevelComesFromTitleSeniorityOrYears();
    void coverageIsCountedPerTrackAndLevel();
    void aDescriptionNamesTracksAndLevelsOfTheRoleAlone();
    void theReferenceRoleNamesEveryTrackAndLevel();
};

void TracksTest::theListHoldsEveryTrackOfTheLexicon()
{
    QCOMPARE(ledger::tracks().size(), size_t(11));
    for (const skills::Skill &skill : skills::Lexicon::standard().skills()) {
        for (const QString &track : skill.tracks)
            QVERIFY2(ledger::trackOf(track), qPrintable(skill.key + u": "_s + track));
    }
    QCOMPARE(ledger::trackName(u"back-end"_s), u"Back-end"_s);
    QCOMPARE(ledger::trackName(u"none"_s), u"none"_s);
}

void TracksTest::aPostingIsPlacedWithItsReasons_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("skills");
    QTest::addColumn<QString>("track");
    const auto row = [](const char *title, const QStringList &skills, const char *track) {
        QTest::newRow(title) << QString::fromUtf8(title) << skills << QString::fromLatin1(track);
    };
    row("Back-end Engineer", {}, "back-end");
    row("Senior Backend Developer (m/f/d)", {u"react"_s}, "back-end");
    row("Full Stack Developers", {}, "full-stack");
    row("Data Engineer", {u"python"_s}, "data-engineering");
    row("Machine-Learning Engineer", {}, "machine-learning");
    row("Site Reliability Engineer", {u"python"_s}, "devops");
    row("Data Scientist", {}, "data-science");
    row("Front-end Developer", {u"react"_s}, "front-end");
    row("iOS Engineer", {}, "mobile");
    row("QA Engineer", {}, "qa");
    row("Penetration Tester", {}, "security");
    row("Embedded Software Engineer", {u"c"_s}, "embedded");
    // A title that says nothing: the skills decide.
    row("Python Developer", {u"python"_s, u"django"_s, u"postgresql"_s}, "back-end");
    row("Software Engineer", {u"pytorch"_s, u"tensorflow"_s, u"python"_s}, "machine-learning");
    row("Engineer", {u"terraform"_s, u"kubernetes"_s, u"ansible"_s}, "devops");
    row("Clerk", {}, "");
    // Methods and office programs are asked everywhere; a title of another trade needs to lean towards a
    // track.
    row("Software Engineering Lead", {u"agile"_s, u"scrum"_s, u"sdlc"_s}, "");
    row("Customer Service Representative", {u"microsoft-excel"_s, u"microsoft-word"_s}, "");
    row("Project Manager", {u"java"_s, u"spring-framework"_s, u"sql"_s}, "");
    row("Recruiter", {u"chatgpt"_s}, "");
    row("Product Manager, Machine Learning", {u"python"_s}, "machine-learning");
    row("Business Analyst", {u"sql"_s}, "");
    row("Marketing Analyst", {u"sql"_s, u"r"_s, u"tableau"_s}, "data-science");
    row("Credit Analyst", {}, "");
    row("Java Developer", {u"java"_s, u"spring-framework"_s}, "back-end");
    row("Innovation Guide", {u"terraform"_s, u"kubernetes"_s}, "");
    row("Innovation Guide II", {u"terraform"_s, u"kubernetes"_s, u"ansible"_s}, "devops");
}

void TracksTest::aPostingIsPlacedWithItsReasons()
{
    QFETCH(QString, title);
    QFETCH(QStringList, skills);
    QFETCH(QString, track);
    AskingPosting one = posting(1, {}, title);
    for (const QString &skill : skills)
        one.asked.push_back({skill, Priority::Required, {}, {}, 1});
    const ledger::Placement placement = ledger::placed(one, skills::Lexicon::standard());
    QCOMPARE(placement.track, track);
    // Something of the title or of the skills is named as the reason.
    QCOMPARE(placement.titleWords.isEmpty() && placement.skills.isEmpty(), track.isEmpty());
}

void TracksTest::thePersonsWordOutweighsTitleAndSkills()
{
    AskingPosting posting;
    posting.title = u"Front-end Developer"_s;
    QCOMPARE(ledger::placed(posting, skills::Lexicon::standard()).track, u"front-end"_s);
    posting.track = u"security"_s;
    QCOMPARE(ledger::placed(posting, skills::Lexicon::standard()).track, u"security"_s);
    // What is no track says nothing.
    posting.track = u"gardening"_s;
    QCOMPARE(ledger::placed(posting, skills::Lexicon::standard()).track, u"front-end"_s);
}

void TracksTest::aLevelComesFromTitleSeniorityOrYears_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<std::optional<Seniority>>("seniority");
    QTest::addColumn<std::optional<double>>("years");
    QTest::addColumn<QString>("level");
    using MaybeSeniority = std::optional<Seniority>;
    using MaybeYears = std::optional<double>;
    QTest::newRow("entry") << u"Entry-level Programmer"_s << MaybeSeniority() << MaybeYears() << u"entry"_s;
    QTest::newRow("junior") << u"Junior Developer"_s << MaybeSeniority(Seniority::Medior) << MaybeYears()
                            << u"junior"_s;
    QTest::newRow("senior lead") << u"Senior Lead Engineer"_s << MaybeSeniority() << MaybeYears()
                                 << u"lead"_s;
    QTest::newRow("stated") << u"Developer"_s << MaybeSeniority(Seniority::Senior) << MaybeYears(1)
                            << u"senior"_s;
    QTest::newRow("years") << u"Developer"_s << MaybeSeniority() << MaybeYears(3) << u"medior"_s;
    QTest::newRow("many years") << u"Developer"_s << MaybeSeniority() << MaybeYears(5) << u"senior"_s;
    QTest::newRow("nothing") << u"Developer"_s << MaybeSeniority() << MaybeYears() << QString();
}

void TracksTest::aLevelComesFromTitleSeniorityOrYears()
{
    QFETCH(QString, title);
    QFETCH(std::optional<Seniority>, seniority);
    QFETCH(std::optional<double>, years);
    QFETCH(QString, level);
    AskingPosting one = posting(1, {}, title);
    one.seniority = seniority;
    one.yearsMin = years;
    const auto found = ledger::placed(one, skills::Lexicon::standard()).level;
    QCOMPARE(found ? toKey(*found) : QString(), level);
}

void TracksTest::coverageIsCountedPerTrackAndLevel()
{
    std::vector<AskingPosting> list {
        posting(1, {asks("python"), asks("rust"), asks("go", Priority::Unspecified)},
                u"Senior Back-end Engineer"_s),
        posting(2, {asks("python"), asks("cobol", Priority::Preferred)}, u"Junior Back-end Engineer"_s),
        posting(3, {asks("rust")}, u"DevOps Engineer"_s), posting(4, {asks("rust")}, u"Back-end Engineer"_s)};
    list.back().stageKind = StageKind::Lost;
    const ledger::Book one = book(snapshot(list, {{u"python"_s, level(3)}}));
    using ledger::TrackCover;
    // Required alone counts, and of live postings: 2 of 3, and 0 of 1.
    QCOMPARE(one.tracks(),
             (std::vector<TrackCover> {{u"back-end"_s, {}, 2, 3, 2}, {u"devops"_s, {}, 1, 1, 0}}));
    QCOMPARE(one.tracks().front().share(), std::optional(2 / 3.0));
    using ledger::CareerLevel;
    QCOMPARE(one.levels(u"back-end"_s),
             (std::vector<TrackCover> {{u"back-end"_s, CareerLevel::Junior, 1, 1, 1},
                                       {u"back-end"_s, CareerLevel::Senior, 1, 2, 1}}));
}

void TracksTest::aDescriptionNamesTracksAndLevelsOfTheRoleAlone()
{
    const ledger::CareerWords words =
        ledger::careerWordsIn(u"You work closely with front-end developers and data scientists. Mentoring "
                              u"junior developers, a senior "
                              "backend engineer leads the team into DevOps."_s);
    QCOMPARE(words.tracks, (QStringList {u"back-end"_s, u"devops"_s}));
    QCOMPARE(words.levels, std::vector {ledger::CareerLevel::Senior});
}

void TracksTest::theReferenceRoleNamesEveryTrackAndLevel()
{
    const QString place = referenceData(u"data/role-python-developer.txt"_s);
    if (place.isEmpty())
        QSKIP("the reference texts are not beside this checkout");
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ledger::CareerWords words = ledger::careerWordsIn(QString::fromUtf8(file.readAll()));
    words.tracks.sort();
    QCOMPARE(words.tracks,
             (QStringList {u"back-end"_s, u"data-engineering"_s, u"devops"_s, u"full-stack"_s,
                           u"machine-learning"_s}));
    std::ranges::sort(words.levels);
    QCOMPARE(words.levels, (std::vector {ledger::CareerLevel::Entry, ledger::CareerLevel::Senior}));
}

QTEST_GUILESS_MAIN(TracksTest)
#include "tracks_test.moc"
