// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "tests/support/made_files.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 10, 14);

ProfileDraft draftOf(const QByteArray &bytes)
{
    const auto draft = profile::read({bytes, u"resume"_s, today});
    if (!draft)
        qFatal("%s", qPrintable(draft.error().message));
    return *draft;
}

std::optional<SkillProposal> proposalFor(const ProfileDraft &draft, const QString &key)
{
    const auto found = std::ranges::find(draft.skills, key,
                                         [](const SkillProposal &proposal) { return proposal.skill.skill; });
    return found == draft.skills.end() ? std::nullopt : std::optional(*found);
}

const char *const english = R"(Robin Example
Back-end developer
robin@example.com  github.com/robin-example

Summary
Developer of dependable services. Currently learning Rust.

Experience

Senior Developer, Harbour Foods    Jan 2020 - Present
- Cut the latency of the PostgreSQL cluster by 40%.
- Wrote the order service in Python and Django.
- Not using Jenkins any more.

Developer, Larch Books
03/2016 - 12/2019
- Kept the shop running on Linux, in Python.
- Stack: PHP, MySQL, Redis

Projects
Tide tables
A small page in TypeScript that draws tides.

Education
BSc Computer Science, University of the Coast, 2012 - 2015

Skills
Python (expert), SQL, Docker, Git

Languages
Dutch (native), English (C1), German: basic
)";
} // namespace

class ResumeTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnSkillIsReadToo();
    void aLineOfManyPagesIsReadToItsEnd();
    void yearsAreTheUnionOfTheJobsThatNameIt();
    void theSentenceIsKeptWithItsPlace();
    void strengthFallsFromFigureToList();
    void levelsFollowTheirRule();
    void whatIsDeniedIsNotProposed();
    void whatIsOnlyLearntIsBasic();
    void aRemarkIsNoSkill();
    void spokenLanguagesHaveTheirLevel();
    void whatASkillCannotDoWithoutIsImplied();
    void anEmployerIsNoSkill();
    void theDegreeAndTheLinksAreFound();
    void withoutADegreeTheNoteSaysWhatCounts();
    void otherLanguagesReadAlike_data();
    void otherLanguagesReadAlike();
    void everyFormatReadsAlike_data();
    void everyFormatReadsAlike();
    void datesInANarrowColumnBelongToTheirJobs();
    void aLinkedInExportIsRead();
    void oneTableOfLinkedInIsRead_data();
    void oneTableOfLinkedInIsRead();
    void whatIsNoResumeIsRefused_data();
    void whatIsNoResumeIsRefused();
    void theSamplesOfTheSchemaAreRead();
};

void ResumeTest::yearsAreTheUnionOfTheJobsThatNameIt()
{
    const ProfileDraft draft = draftOf(english);
    const auto python = proposalFor(draft, u"python"_s);
    QVERIFY(python);
    // January 2020 to October 2025 is 69 months, March 2016 to December 2019 is 45: 114 months.
    QCOMPARE(python->skill.years, 9.5);
    QCOMPARE(python->skill.lastUsed, QDate(2025, 10, 1));
    QCOMPARE(proposalFor(draft, u"mysql"_s)->skill.years, 3.7);
    QCOMPARE(proposalFor(draft, u"mysql"_s)->skill.lastUsed, QDate(2019, 12, 1));
    QCOMPARE(proposalFor(draft, u"docker"_s)->skill.years, std::nullopt);
    QCOMPARE(draft.person.years, 9.0);
}

void ResumeTest::theSentenceIsKeptWithItsPlace()
{
    const auto postgres = proposalFor(draftOf(english), u"postgresql"_s);
    QVERIFY(postgres);
    const Evidence &evidence = postgres->evidence.front();
    QCOMPARE(evidence.quote, u"Cut the latency of the PostgreSQL cluster by 40%."_s);
    QCOMPARE(evidence.kind, EvidenceKind::Job);
    QVERIFY2(evidence.title.contains(u"Harbour Foods"_s), qPrintable(evidence.title));
}

void ResumeTest::strengthFallsFromFigureToList()
{
    const ProfileDraft draft = draftOf(english);
    QCOMPARE(proposalFor(draft, u"postgresql"_s)->strength, Strength::Figure);
    QCOMPARE(proposalFor(draft, u"django"_s)->strength, Strength::Sentence);
    QCOMPARE(proposalFor(draft, u"typescript"_s)->strength, Strength::Project);
    QCOMPARE(proposalFor(draft, u"docker"_s)->strength, Strength::Listed);
    QCOMPARE(proposalFor(draft, u"php"_s)->strength, Strength::Listed);
    QVERIFY(std::ranges::is_sorted(draft.skills, {}, &SkillProposal::strength));
}

void ResumeTest::levelsFollowTheirRule()
{
    const ProfileDraft draft = draftOf(english);
    QCOMPARE(proposalFor(draft, u"python"_s)->skill.level, 4);
    QCOMPARE(proposalFor(draft, u"postgresql"_s)->skill.level, 3);
    QCOMPARE(proposalFor(draft, u"docker"_s)->skill.level, 2);
    QCOMPARE(proposalFor(draft, u"php"_s)->skill.level, 2);
    const ProfileDraft old =
        draftOf("Experience\n\nDeveloper, Larch Books\n2001 - 2009\n- Wrote shops in Perl.\n");
    QCOMPARE(proposalFor(old, u"perl"_s)->skill.level, 2);
}

void ResumeTest::whatIsDeniedIsNotProposed()
{
    QVERIFY(!proposalFor(draftOf(english), u"jenkins"_s));
}

void ResumeTest::whatIsOnlyLearntIsBasic()
{
    const auto rust = proposalFor(draftOf(english), u"rust"_s);
    QVERIFY(rust);
    QCOMPARE(rust->skill.level, 1);
}

void ResumeTest::aRemarkIsNoSkill()
{
    const ProfileDraft draft =
        draftOf("# Skills\n\n- Python\n<!-- Kubernetes: ask again\nnext year -->\n- SQL\n");
    QVERIFY(proposalFor(draft, u"python"_s));
    QVERIFY(proposalFor(draft, u"sql"_s));
    QVERIFY(!proposalFor(draft, u"kubernetes"_s));
}

void ResumeTest::spokenLanguagesHaveTheirLevel()
{
    const ProfileDraft draft = draftOf(english);
    QCOMPARE(proposalFor(draft, u"dutch"_s)->skill.level, 4);
    QCOMPARE(proposalFor(draft, u"english"_s)->skill.level, 3);
    QCOMPARE(proposalFor(draft, u"german"_s)->skill.level, 1);
}

void ResumeTest::whatASkillCannotDoWithoutIsImplied()
{
    const ProfileDraft draft = draftOf("Projects\nTide tables\nA page in Django that draws tides.\n");
    const auto python = proposalFor(draft, u"python"_s);
    QVERIFY(python);
    QCOMPARE(python->strength, Strength::Implied);
    QCOMPARE(python->skill.level, 1);
    QCOMPARE(python->skill.years, std::nullopt);
}

void ResumeTest::anEmployerIsNoSkill()
{
    const ProfileDraft draft =
        draftOf("Experience\n\nJava Developer, Oracle\nJan 2019 - Jan 2021\n- Wrote services in Kotlin.\n");
    QVERIFY(proposalFor(draft, u"kotlin"_s));
    QVERIFY(proposalFor(draft, u"java"_s));
    QCOMPARE(proposalFor(draft, u"java"_s)->skill.years, 2.0);
    for (const SkillProposal &proposal : draft.skills)
        QVERIFY2(!proposal.skill.skill.contains(u"oracle"_s), qPrintable(proposal.skill.skill));
}

void ResumeTest::theDegreeAndTheLinksAreFound()
{
    const ProfileDraft draft = draftOf(english);
    QCOMPARE(draft.person.degree, Degree::Bachelor);
    QCOMPARE(draft.person.links, std::vector<QString> {u"https://github.com/robin-example"_s});
}

void ResumeTest::withoutADegreeTheNoteSaysWhatCounts()
{
    const ProfileDraft draft = draftOf("github.com/robin\n\nSkills\nPython, SQL\n");
    QVERIFY(!draft.person.degree);
    QVERIFY(std::ranges::any_of(draft.notes, [](const QString &note) {
        return note.contains(u"degree"_s) && note.contains(u"links"_s);
    }));
}

void ResumeTest::otherLanguagesReadAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("de")
        << u"Berufserfahrung\n\nEntwickler, Hafenkost GmbH\n03/2018 – 03/2021\n- Dienste in Python und "
           u"PostgreSQL geschrieben.\n\n"
           "Ausbildung\nBachelor of Science Informatik, 2014 - 2017\n\nKenntnisse\nDocker, Git\n\nSprachen\nDeutsch (Muttersprache), Englisch (verhandlungssicher)\n"_s;
    QTest::addRow("nl")
        << u"Werkervaring\n\nOntwikkelaar, Havenkost BV\nmaart 2018 tot maart 2021\n- Diensten geschreven in "
           u"Python en PostgreSQL.\n\n"
           "Opleiding\nHBO Informatica, 2014 - 2017\n\nVaardigheden\nDocker, Git\n\nTalen\nDuits (moedertaal), Engels (vloeiend)\n"_s;
    QTest::addRow("fr")
        << u"Expérience professionnelle\n\nDéveloppeur, Port SARL\nmars 2018 – mars 2021\n- Services écrits "
           u"en Python avec PostgreSQL.\n\n"
           "Formation\nLicence informatique, 2014 - 2017\n\nCompétences\nDocker, Git\n\nLangues\nallemand (langue maternelle), anglais (courant)\n"_s;
    QTest::addRow("es")
        << u"Experiencia laboral\n\nDesarrollador, Puerto SL\nmarzo de 2018 - marzo de 2021\n- Servicios en "
           u"Python y PostgreSQL.\n\n"
           "Formación\nGrado en informática, 2014 - 2017\n\nHabilidades\nDocker, Git\n\nIdiomas\nalemán (nativo), inglés (avanzado)\n"_s;
}

void ResumeTest::otherLanguagesReadAlike()
{
    QFETCH(QString, text);
    const ProfileDraft draft = draftOf(text.toUtf8());
    QVERIFY(proposalFor(draft, u"python"_s));
    QCOMPARE(proposalFor(draft, u"python"_s)->skill.years, 3.0);
    QCOMPARE(proposalFor(draft, u"postgresql"_s)->strength, Strength::Sentence);
    QCOMPARE(proposalFor(draft, u"docker"_s)->strength, Strength::Listed);
    QCOMPARE(proposalFor(draft, u"german"_s)->skill.level, 4);
    QCOMPARE(proposalFor(draft, u"english"_s)->skill.level, 3);
    QCOMPARE(draft.person.degree, Degree::Bachelor);
}

void ResumeTest::everyFormatReadsAlike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::vector<QByteArray> lines {"EXPERIENCE", "Developer, Harbour Foods", "01/2019 - 01/2022",
                                         "\x95 Wrote the stock service in Python for 300 users"};
    QTest::addRow("PDF in two columns") << made::pdf(
        {made::joined({made::column(40, 780, {"SKILLS", "Docker", "Git", "LANGUAGES", "Dutch (native)"}),
                       made::column(220, 780, lines)})});
    const auto word = [](const QString &text) { return u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_s.arg(text); };
    QTest::addRow("DOCX with split runs") << made::docx(
        word(u"Experience"_s) + word(u"Developer, Harbour Foods"_s) + word(u"01/2019 - 01/2022"_s)
        + u"<w:p><w:r><w:t>Wrote the stock service in Py</w:t></w:r><w:r><w:t>thon for 300 users</w:t></w:r></w:p>"_s
        + word(u"Skills"_s) + word(u"Docker, Git"_s) + word(u"Languages"_s) + word(u"Dutch (native)"_s));
    const auto open = [](const QString &text) { return u"<text:p>%1</text:p>"_s.arg(text); };
    QTest::addRow("ODT") << made::odt(
        open(u"Experience"_s) + open(u"Developer, Harbour Foods<text:tab/>01/2019 - 01/2022"_s)
        + open(u"Wrote the stock service in Python for 300 users"_s) + open(u"Skills"_s)
        + open(u"Docker, Git"_s) + open(u"Languages"_s) + open(u"Dutch (native)"_s));
    QTest::addRow("JSON Resume") << QByteArray(
        R"({"basics": {"name": "Robin"}, "work": [{"name": "Harbour Foods",
        "position": "Developer", "startDate": "2019-01-01", "endDate": "2022-01", "highlights": ["Wrote the stock service in Python for 300 users"]}],
        "skills": [{"name": "Tools", "keywords": ["Docker", "Git"]}], "languages": [{"language": "Dutch", "fluency": "Native speaker"}]})");
    QTest::addRow("Markdown") << QByteArray(
        "## Experience\n\n### Developer, Harbour Foods\n*01/2019 - 01/2022*\n\n- Wrote the stock service in "
        "**Python** for 300 users\n\n"
        "## Skills\nDocker, Git\n\n## Languages\n- Dutch (native)\n");
}

void ResumeTest::everyFormatReadsAlike()
{
    QFETCH(QByteArray, bytes);
    const ProfileDraft draft = draftOf(bytes);
    const auto python = proposalFor(draft, u"python"_s);
    QVERIFY(python);
    QCOMPARE(python->skill.years, 3.0);
    QCOMPARE(python->strength, Strength::Figure);
    QVERIFY(python->evidence.front().quote.startsWith(u"Wrote the stock service"_s));
    QVERIFY2(python->evidence.front().title.contains(u"Harbour Foods"_s),
             qPrintable(python->evidence.front().title));
    QCOMPARE(proposalFor(draft, u"docker"_s)->strength, Strength::Listed);
    QCOMPARE(proposalFor(draft, u"dutch"_s)->skill.level, 4);
    QCOMPARE(draft.person.years, 3.0);
}

void ResumeTest::datesInANarrowColumnBelongToTheirJobs()
{
    const made::PdfPage left {{40, 780, "Experience"}, {40, 762, "Jan 2021 - Jan 2024"},
                              {40, 748, "Delft, NL"},  {40, 710, "03/2017 - 12/2020"},
                              {40, 660, "Education"},  {40, 642, "2011 - 2014"},
                              {40, 614, "Skills"},     {40, 596, "Docker, Git"}};
    const made::PdfPage right =
        made::joined({made::column(180, 762,
                                   {"Senior Developer, Harbour Foods", "\x95 Moved the orders to Kubernetes",
                                    "\x95 Wrote services in Python"}),
                      made::column(180, 710, {"Developer, Larch Books", "\x95 Kept the shop on Linux"}),
                      {{180, 642, "BSc Computer Science"}}});
    const ProfileDraft draft = draftOf(made::pdf({made::joined({left, right})}));
    const auto kubernetes = proposalFor(draft, u"kubernetes"_s);
    QVERIFY(kubernetes);
    QVERIFY2(kubernetes->skill.years == 3.0, qPrintable(kubernetes->evidence.front().quote));
    QCOMPARE(proposalFor(draft, u"python"_s)->skill.years, 3.0);
    const auto onLinux = proposalFor(draft, u"linux"_s);
    QVERIFY2(onLinux && onLinux->skill.years == 3.7, qPrintable(onLinux->evidence.front().title));
    QVERIFY(proposalFor(draft, u"docker"_s));
    const QString title = onLinux->evidence.front().title;
    QVERIFY2(title.contains(u"Larch Books"_s) && !title.contains(u"2017"_s), qPrintable(title));
}

void ResumeTest::aLinkedInExportIsRead()
{
    const ProfileDraft draft =
        draftOf(made::zip({{u"Skills.csv"_s, "Name\nPython\nGo\n\"Tide charting, by hand\"\n"},
                           {u"Basic/Positions.csv"_s,
                            "Company Name,Title,Description,Location,Started On,Finished On\n"
                            "Harbour Foods,Developer,\"Wrote services in Kotlin.\nRan \"\"everything\"\" on "
                            "Linux.\",Delft,Jan 2019,Jan 2022\n"},
                           {u"Education.csv"_s,
                            "School Name,Start Date,End Date,Notes,Degree "
                            "Name,Activities\nCoast,2012,2015,,Master of Science,\n"},
                           {u"Languages.csv"_s, "Name,Proficiency\nGerman,Native or bilingual proficiency\n"},
                           {u"Profile.csv"_s,
                            "First Name,Last "
                            "Name,Headline,Summary,Websites\nRobin,Example,Developer,,[PORTFOLIO:https://"
                            "example.com/robin]\n"}}));
    QCOMPARE(proposalFor(draft, u"kotlin"_s)->skill.years, 3.0);
    QCOMPARE(proposalFor(draft, u"linux"_s)->evidence.front().quote, u"Ran \"everything\" on Linux."_s);
    QVERIFY(proposalFor(draft, u"go"_s));
    QCOMPARE(proposalFor(draft, u"german"_s)->skill.level, 4);
    QCOMPARE(draft.person.degree, Degree::Master);
    QCOMPARE(draft.person.links, std::vector<QString> {u"https://example.com/robin"_s});
    QCOMPARE(draft.unknown, std::vector<QString> {u"Tide charting, by hand"_s});
}

void ResumeTest::oneTableOfLinkedInIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("skills") << QByteArray("Name\r\nPython\r\nDocker\r\n");
    QTest::addRow("skills with a mark") << QByteArray("\xEF\xBB\xBFName\nPython\n");
    QTest::addRow("positions with semicolons")
        << QByteArray("Company Name;Title;Description;Location;Started On;Finished On\nX;Developer;Wrote it "
                      "in Python.;Delft;Jan 2019;\n");
}

void ResumeTest::oneTableOfLinkedInIsRead()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(proposalFor(draftOf(bytes), u"python"_s));
}

void ResumeTest::whatIsNoResumeIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("blanks") << QByteArray(" \n ");
    QTest::addRow("a picture") << QByteArray::fromHex(
        "89504e470d0a1a0a0000000d49484452000000000000000000000000000000");
    QTest::addRow("an archive of something else") << made::zip({{u"a.txt"_s, "Python"}});
    QTest::addRow("a scanned PDF") << made::pdf({{}});
}

void ResumeTest::whatIsNoResumeIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto draft = profile::read({bytes, {}, today});
    QVERIFY(!draft);
    QVERIFY(!draft.error().message.isEmpty());
}

void ResumeTest::theSamplesOfTheSchemaAreRead()
{
    const QString folder = referenceData(u"data/resumes"_s);
    if (folder.isEmpty())
        QSKIP("the sample résumés are not here");
    const auto sample = [&](const QString &name) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? draftOf(file.readAll()) : ProfileDraft();
    };
    const ProfileDraft senior = sample(u"senior-engineer.resume.json"_s);
    QCOMPARE(senior.person.years, 14.0);
    QCOMPARE(senior.person.degree, Degree::Phd);
    const ProfileDraft graduate = sample(u"new-grad.resume.json"_s);
    QCOMPARE(graduate.person.degree, Degree::Bachelor);
    QCOMPARE(proposalFor(graduate, u"python"_s)->strength, Strength::Sentence);
    QCOMPARE(proposalFor(graduate, u"postgresql"_s)->skill.level, 1);
    const ProfileDraft changer = sample(u"career-changer.resume.json"_s);
    QCOMPARE(changer.person.years, 9.0);
    QVERIFY(proposalFor(changer, u"tableau"_s));
    QCOMPARE(proposalFor(changer, u"spanish"_s)->skill.level, 4);
}

void ResumeTest::anOwnSkillIsReadToo()
{
    const OwnWords own {{{UserSkillId {7}, u"Frobnicator"_s}}, {}};
    const auto draft = profile::read({"Skills\nFrobnicator (expert), Python", u"resume"_s, today},
                                     skills::Lexicon::standard().with(own));
    QVERIFY(draft);
    QCOMPARE(proposalFor(*draft, u"user:7"_s)->skill.level, 4);
}

void ResumeTest::aLineOfManyPagesIsReadToItsEnd()
{
    const QByteArray line =
        QByteArray("I write software and like it. ").repeated(2'000) + "I use Python daily.";
    const auto draft = profile::read({line, u"resume"_s, today}, skills::Lexicon::standard());
    QVERIFY(draft);
    QVERIFY(proposalFor(*draft, u"python"_s));
}

QTEST_GUILESS_MAIN(ResumeTest)
#include "profile_test.moc"
