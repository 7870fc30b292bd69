// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/cue_places.h"
#include "core/skills/phrase_index.h"
#include "core/skills/word_map.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using skills::Cue;
using skills::CuePlaces;
using skills::WordMap;

namespace {
bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// Letters, figures, accents, marks and spaces, in no order, longer than some blocks of a map.
QString randomText(QRandomGenerator &dice)
{
    static const QString letters = u"aZ09zA  .,-éß\u0301漢€\u2019\n"_s;
    QString text;
    for (quint32 left = dice.bounded(300U); left > 0; --left)
        text += letters[qsizetype(dice.bounded(quint32(letters.size())))];
    return text;
}

skills::Opening openingOf(const QString &word)
{
    return WordMap(word).openingAt(0);
}
} // namespace

class WordsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMapKnowsEveryLetterOfItsText();
    void aMapVisitsEveryWordOnce();
    void anOpeningIsTheFirstEightLettersInLowerCase();
    void aPhraseIsFoundAsItIsWritten_data();
    void aPhraseIsFoundAsItIsWritten();
    void cuesStandWhereTheirWordsBegin();
};

void WordsTest::aMapKnowsEveryLetterOfItsText()
{
    QRandomGenerator dice(3);
    for (int round = 0; round < 200; ++round) {
        const QString text = randomText(dice);
        const WordMap map(text);
        int letter = map.size();
        int gap = map.size();
        for (int place = map.size() - 1; place >= 0; --place) {
            letter = isPart(text[place]) ? place : letter;
            gap = isPart(text[place]) ? gap : place;
            QCOMPARE(map.isLetter(place), isPart(text[place]));
            QCOMPARE(map.letterFrom(place), letter);
            QCOMPARE(map.gapFrom(place), gap);
        }
        QVERIFY(!map.isLetter(-1) && !map.isLetter(map.size()));
    }
}

void WordsTest::aMapVisitsEveryWordOnce()
{
    QRandomGenerator dice(4);
    for (int round = 0; round < 200; ++round) {
        const QString text = randomText(dice);
        std::vector<int> starts;
        for (int place = 0; place < text.size(); ++place) {
            if (isPart(text[place]) && (place == 0 || !isPart(text[place - 1])))
                starts.push_back(place);
        }
        std::vector<int> visited;
        WordMap(text).eachWord([&](int start) { visited.push_back(start); });
        QCOMPARE(visited, starts);
    }
}

void WordsTest::anOpeningIsTheFirstEightLettersInLowerCase()
{
    QCOMPARE(openingOf(u"Kubernetes"_s), openingOf(u"kubernet, and more"_s));
    QVERIFY(openingOf(u"kubernet"_s) != openingOf(u"kuberne"_s));
    QVERIFY(openingOf(u"go"_s) != openingOf(u"g0"_s));
    const WordMap map(u"Go, gone"_s);
    QCOMPARE(map.opening(0, 2), map.openingAt(0));
    QCOMPARE(map.opening(4, 6), map.openingAt(0));
    QVERIFY(map.openingAt(4) != map.openingAt(0));
}

void WordsTest::aPhraseIsFoundAsItIsWritten_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("written");
    const std::vector<std::pair<QString, QString>> rows {
        {u"modelling"_s, u"Modeling"_s},
        {u"labeling"_s, u"Labelling"_s},
        {u"data visualization"_s, u"Data-Visualisations"_s},
        {u"behavior analysis"_s, u"behaviour Analysis"_s},
        {u"cloud technology"_s, u"Cloud Technologies"_s},
        {u"database"_s, u"DATABASES"_s},
        {u"Python"_s, u"python3"_s},
        {u"C++"_s, u"C++17"_s},
        {u"c++"_s, u"c++"_s},
        {u"F#"_s, u"F#"_s},
        {u".NET"_s, u".Net"_s},
        {u"Résumé writing"_s, u"resume writing"_s},
        {u"größe"_s, u"Größe"_s},
        {u"internationalization"_s, u"Internationalisation"_s},
        {u"donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau"_s,
         u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau"_s}};
    for (const auto &[phrase, written] : rows)
        QTest::newRow(qPrintable(written)) << phrase << written;
}

void WordsTest::aPhraseIsFoundAsItIsWritten()
{
    QFETCH(QString, phrase);
    QFETCH(QString, written);
    skills::PhraseIndex index;
    index.add({phrase, {}}, 7, true);
    const QString text = u"With "_s + written + u", too"_s;
    const std::vector<skills::Hit> hits = index.hitsIn(text);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(text.mid(hits.front().start, hits.front().end - hits.front().start), written);
    QCOMPARE(hits.front().skill, 7);
    QVERIFY(index.hitsIn(u"With x"_s + written).empty());
}

void WordsTest::cuesStandWhereTheirWordsBegin()
{
    const QString text = u"We are the ones. No degree, SANS or opleiding."_s;
    const WordMap map(text);
    const CuePlaces cues(map);
    const int end = int(text.size());
    QCOMPARE(cues.lastBefore(end, Cue::Claim, end), int(text.indexOf(u"are"_s)));
    QCOMPARE(cues.lastBefore(end, Cue::Denial, end), int(text.indexOf(u"No"_s)));
    QCOMPARE(cues.lastBefore(end, Cue::Study, end), int(text.indexOf(u"opleiding"_s)));
    QCOMPARE(cues.lastBefore(30, Cue::Study, end), int(text.indexOf(u"degree"_s)));
    QCOMPARE(cues.lastBefore(end, Cue::Denial, 10), CuePlaces::nowhere);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
