// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/headings.h"
#include "core/reading/normalise.h"
#include "core/reading/outline.h"
#include "core/reading/reading.h"
#include "core/skills/lexicon.h"
#include "tests/reading/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QString normal(const QString &text)
{
    return reading::normalised(text, skills::Lexicon::standard().index());
}

reading::Reading readingOf(const QString &text)
{
    const auto read = reading::read({text.toUtf8(), reading::Kind::Text, {}, {}});
    return read ? *read : reading::Reading {};
}

skills::Zone zoneAt(const reading::Reading &reading, const QString &words)
{
    for (const reading::Line &line : reading::outlineOf(reading.text).lines) {
        if (reading.text.mid(line.start, line.end - line.start).contains(words))
            return line.zone;
    }
    return skills::Zone::Unknown;
}

template <class T> bool pointsAtItsWords(const QString &text, const std::optional<reading::Fact<T>> &fact)
{
    return !fact || !fact->span
        || text.mid(fact->span->start, fact->span->end - fact->span->start) == fact->raw;
}

bool everyFactPointsAtItsWords(const QString &text, const reading::Facts &facts)
{
    const auto all = [&](const auto &...fact) { return (pointsAtItsWords(text, fact) && ...); };
    bool right = all(facts.title, facts.company, facts.agency, facts.location, facts.workMode,
                     facts.employmentType, facts.hours, facts.seniority, facts.yearsMin, facts.degree,
                     facts.salary, facts.postedOn, facts.closesOn, facts.visa, facts.contact, facts.jobId);
    for (const auto *list : {&facts.languages, &facts.benefits}) {
        for (const reading::Fact<QString> &fact : *list)
            right = right && pointsAtItsWords(text, std::optional(fact));
    }
    return right;
}
} // namespace

/// One text a posting: normalised, in sections, every offset pointing into it.
class TextTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lostBreaksReturnAndNamesStayWhole_data() { tableOfCases(u"seams.tsv"_s); }
    void lostBreaksReturnAndNamesStayWhole();
    void invisibleCharactersAndControlsLeave();
    void headingsOpenTheirSection_data() { tableOfCases(u"headings.tsv"_s); }
    void headingsOpenTheirSection();
    void linesStandInTheirSection_data() { tableOfCases(u"sections.tsv"_s); }
    void linesStandInTheirSection();
    void youWillClosesTheRequirements();
    void aBulletThatSaysNiceToHaveIsPreferredWhereverItStands();
    void aLegalNoteLeavesTheSkillsBeforeItInItsLine();
    void aQuestionBelowAListClosesTheBenefits();
    void aLineThatAnnouncesEndsWhatIsSaidOfTheCompany();
    void anEmptyResultSaysWhy();
    void aHugeLineIsCutAndSaysSo();
    void sentencesNameDutiesWhereNoSectionDoes();
    void theDescriptionOfARoleIsUnderstood();
    void everyReferenceTextIsReadWhole();
};

void TextTest::lostBreaksReturnAndNamesStayWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(normal(text), expected);
    QCOMPARE(normal(expected), expected);
}

void TextTest::invisibleCharactersAndControlsLeave()
{
    QCOMPARE(normal(u"Py\u200Bthon\u00AD and\u00A0\uFEFFSQL"_s), u"Python and SQL"_s);
    QCOMPARE(normal(u"Send \u202Egpj.exe\u202C now\u2066!\u2069"_s), u"Send gpj.exe now!"_s);
    QCOMPARE(normal(u"one\r\ntwo\rthree\u2028four"_s), u"one\ntwo\nthree\nfour"_s);
}

void TextTest::headingsOpenTheirSection()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::optional<skills::Zone> zone = reading::zoneOfHeading(text);
    QCOMPARE(zone ? toKey(*zone) : u"-"_s, expected);
}

void TextTest::linesStandInTheirSection()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto place = int(text.indexOf(u'{'));
    const QString plain = QString(text).remove(u'{').remove(u'}');
    skills::Zone zone = skills::Zone::Unknown;
    for (const skills::ZoneSpan &span : reading::outlineOf(plain).zones())
        zone = span.start <= place ? span.zone : zone;
    QCOMPARE(toKey(zone), expected);
}

void TextTest::youWillClosesTheRequirements()
{
    const reading::Reading read = readingOf(u"Requirements\n- Python\nYOU WILL\n- Write Java"_s);
    QCOMPARE(zoneAt(read, u"Python"_s), skills::Zone::Required);
    QCOMPARE(zoneAt(read, u"Java"_s), skills::Zone::Duties);
}

void TextTest::aBulletThatSaysNiceToHaveIsPreferredWhereverItStands()
{
    const reading::Reading read = readingOf(u"Requirements\n- Python\n- Nice to have: Kafka\n- SQL"_s);
    QCOMPARE(zoneAt(read, u"Kafka"_s), skills::Zone::Preferred);
    QCOMPARE(zoneAt(read, u"SQL"_s), skills::Zone::Required);
}

void TextTest::aLegalNoteLeavesTheSkillsBeforeItInItsLine()
{
    const reading::Reading read = readingOf(
        u"Additional qualifications: hands on with Solaris, Docker and PostgreSQL on large systems, and the "
        "will to travel. Hooli is an equal opportunity employer; Python the snake is welcome, too."_s);
    QCOMPARE(zoneAt(read, u"equal opportunity"_s), skills::Zone::Boilerplate);
    QVERIFY(zoneAt(read, u"Docker"_s) != skills::Zone::Boilerplate);
    const auto names = [&](const QString &key) {
        return std::ranges::find(read.skills, key, &reading::SkillFound::key) != read.skills.end();
    };
    QVERIFY(names(u"docker"_s));
    QVERIFY(!names(u"python"_s));
}

void TextTest::aQuestionBelowAListClosesTheBenefits()
{
    const reading::Reading read =
        readingOf(u"Benefits\n- Free lunch\nReady for a look at our kitchen?\nWe cook with Kafka."_s);
    QCOMPARE(zoneAt(read, u"Free lunch"_s), skills::Zone::Benefits);
    QCOMPARE(zoneAt(read, u"Kafka"_s), skills::Zone::Unknown);
}

void TextTest::aLineThatAnnouncesEndsWhatIsSaidOfTheCompany()
{
    const reading::Reading read =
        readingOf(u"About us\nHooli loves Haskell.\nYour share in our mission:\nTend the Kafka clusters.\n"
                  "To land this job, you need:\nPython and SQL."_s);
    QCOMPARE(zoneAt(read, u"Haskell"_s), skills::Zone::About);
    QCOMPARE(zoneAt(read, u"Kafka"_s), skills::Zone::Unknown);
    QCOMPARE(zoneAt(read, u"Python"_s), skills::Zone::Required);
}

void TextTest::anEmptyResultSaysWhy()
{
    const reading::Reading read = readingOf(u"A nice place to be, with nice people."_s);
    QVERIFY(std::ranges::find(read.notes, u"no requirements section found"_s) != read.notes.end());
    QVERIFY(std::ranges::find(read.notes, u"no skills recognised"_s) != read.notes.end());
}

void TextTest::aHugeLineIsCutAndSaysSo()
{
    const QByteArray huge = QByteArray("Python and $ 1 to 2 per 3 years of ").repeated(600'000);
    const auto read = reading::read({huge, reading::Kind::Text, {}, {}});
    QVERIFY(read);
    QVERIFY(read->text.size() <= reading::longestText);
    QVERIFY(std::ranges::any_of(read->notes,
                                [](const QString &note) { return note.startsWith("cut after"_L1); }));
}

void TextTest::sentencesNameDutiesWhereNoSectionDoes()
{
    const reading::Reading read = readingOf(
        u"Developers are responsible for designing applications, integrating services, and testing code. We are a nice company."_s);
    QStringList duties;
    for (const reading::Duty &duty : read.duties) {
        QCOMPARE(read.text.mid(duty.span.start, duty.span.end - duty.span.start), duty.text);
        duties += duty.text;
    }
    const QStringList expected {u"designing applications"_s, u"integrating services"_s, u"testing code"_s};
    QCOMPARE(duties, expected);
}

void TextTest::theDescriptionOfARoleIsUnderstood()
{
    const QString path = referenceData(u"data/role-python-developer.txt"_s);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the reference role description is not beside this checkout");
    const reading::Reading read = readingOf(QString::fromUtf8(file.readAll()));
    QString duties;
    for (const reading::Duty &duty : read.duties)
        duties += duty.text + u'\n';
    for (const QString &duty :
         {u"writing clean, readable, and maintainable code"_s, u"designing and implementing applications"_s,
          u"integrating user-facing elements"_s, u"developing robust and secure data storage"_s,
          u"testing and debugging software"_s, u"collaborate with other teams"_s,
          u"mentoring junior developers"_s, u"reviewing code"_s,
          u"making high-level architectural decisions"_s, u"contributing to project management"_s})
        QVERIFY2(duties.contains(duty), qPrintable(duty));
    QVERIFY(read.facts.degree);
    QCOMPARE(read.facts.degree->value, (reading::DegreeAsked {Degree::Bachelor, false}));
    // It speaks of beginners and of seniors alike: no level is asked, and no years.
    QVERIFY(!read.facts.seniority);
    QVERIFY(!read.facts.yearsMin);
    QVERIFY(!read.facts.salary);
}

void TextTest::everyReferenceTextIsReadWhole()
{
    const QString path = referenceData(u"data/texts.jsonl"_s);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the reference texts are not beside this checkout");
    int number = 0;
    while (!file.atEnd()) {
        const QString text = QJsonDocument::fromJson(file.readLine()).object().value("text"_L1).toString();
        const QByteArray where = QByteArray::number(number++);
        const auto read = reading::read({text.toUtf8(), reading::Kind::Text, {}, QDate(2026, 10, 7)});
        QVERIFY2(read, where.constData());
        QVERIFY2(everyFactPointsAtItsWords(read->text, read->facts), where.constData());
        for (const reading::SkillFound &skill : read->skills) {
            for (const reading::SkillMention &mention : skill.mentions)
                QVERIFY2(read->text.mid(mention.span.start, mention.span.end - mention.span.start)
                             == mention.text,
                         where.constData());
        }
        for (const reading::Duty &duty : read->duties)
            QVERIFY2(read->text.mid(duty.span.start, duty.span.end - duty.span.start) == duty.text,
                     where.constData());
        QVERIFY2(normal(read->text) == read->text, where.constData());
    }
    QVERIFY(number > 1000);
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
