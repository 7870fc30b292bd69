// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/posting_diff.h"

#include "tests/support/testing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

class PostingDiffTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /// Sentences are said in the locale of the person: here in one.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatChangedIsSaid();
    void thePersonsOwnSkillsAreCompared();
    void silenceTakesNothingBack();
    void movingParagraphsChangesNothing();
    void paragraphsAreNewGoneOrWordedAnew();

private:
    static Posting posting(double payMin, double payMax, const QString &text)
    {
        Posting made;
        made.payMin = Amount::fromMajor(payMin);
        made.payMax = Amount::fromMajor(payMax);
        made.payCurrency = u"EUR"_s;
        made.payPeriod = PayPeriod::Year;
        made.text = text;
        return made;
    }
};

void PostingDiffTest::whatChangedIsSaid()
{
    Posting before = posting(62000, 74000, u"Requirements\n- Python\n- Docker"_s);
    before.closesOn = QDate(2025, 11, 1);
    Posting after = posting(66000, 78000, u"Requirements\n- Python\n- Kafka"_s);
    after.closesOn = QDate(2025, 12, 1);
    after.location = u"Berlin"_s;
    const PostingDiff diff = reading::diffOf(before, after, {});
    QCOMPARE(diff.newSkills, QStringList {u"apache-kafka"_s});
    QCOMPARE(diff.goneSkills, QStringList {u"docker"_s});
    QCOMPARE(diff.facts.size(), size_t(3));
    QVERIFY(diff.facts[0].way == FactChange::Way::Up);
    const QStringList sentences = reading::sentencesOf(diff);
    QCOMPARE(sentences[0], u"Pay went up: EUR 62,000–74,000 / year to EUR 66,000–78,000 / year."_s);
    QVERIFY(sentences.contains(u"It stays open longer: 1 Nov 2025 to 1 Dec 2025."_s));
    QVERIFY(sentences.contains(u"New: Berlin."_s));
    QVERIFY(sentences.contains(u"Apache Kafka is new."_s));
    QVERIFY(sentences.contains(u"Docker is gone."_s));
    QVERIFY(reading::diffOf(after, before, {}).facts[0].way == FactChange::Way::Down);
}

void PostingDiffTest::thePersonsOwnSkillsAreCompared()
{
    OwnWords own;
    own.skills.push_back({{7}, u"Foobarium"_s});
    own.aliases.push_back({{8}, {}, u"Python"_s, AliasWord::Never});
    const skills::Lexicon lexicon = skills::Lexicon::standard().with(own);
    const Posting before = posting(1, 2, u"Requirements\n- Python"_s);
    const Posting after = posting(1, 2, u"Requirements\n- Foobarium"_s);
    const PostingDiff diff = reading::diffOf(before, after, {}, lexicon);
    QCOMPARE(diff.newSkills, QStringList {u"user:7"_s});
    QVERIFY(diff.goneSkills.isEmpty());
    QVERIFY(reading::sentencesOf(diff, lexicon).contains(u"Foobarium is new."_s));
}

void PostingDiffTest::silenceTakesNothingBack()
{
    Posting after;
    after.text = u"Same text"_s;
    Posting before = posting(1, 2, u"Same text"_s);
    before.location = u"Berlin"_s;
    QVERIFY(reading::diffOf(before, after, {}).isEmpty());
}

void PostingDiffTest::movingParagraphsChangesNothing()
{
    const Posting before = posting(1, 2, u"One line\nTwo lines\nThree lines"_s);
    const Posting after = posting(1, 2, u"Three  lines\n\nOne line\nTwo lines"_s);
    QVERIFY(reading::diffOf(before, after, {}).isEmpty());
}

void PostingDiffTest::paragraphsAreNewGoneOrWordedAnew()
{
    const Posting before =
        posting(1, 2, u"We meet in the office twice a week\nFree fruit for everyone\nKept"_s);
    const Posting after =
        posting(1, 2, u"We meet in the office four times a week\nKept\nA bicycle is paid for"_s);
    const auto paragraphs = reading::diffOf(before, after, {}).paragraphs;
    QCOMPARE(paragraphs.size(), size_t(3));
    QCOMPARE(paragraphs[0].before, u"We meet in the office twice a week"_s);
    QCOMPARE(paragraphs[0].after, u"We meet in the office four times a week"_s);
    QCOMPARE(paragraphs[1].before, QString());
    QCOMPARE(paragraphs[2].after, QString());
}

QTEST_GUILESS_MAIN(PostingDiffTest)
#include "posting_diff_test.moc"
