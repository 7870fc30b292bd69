// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/hunt/edits.h"
#include "core/hunt/postings.h"
#include "core/hunt/trash.h"
#include "core/hunt/work.h"
#include "core/search/name_index.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

class SearchTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hunt.reset(); }

    void theQueryFinds_data();
    void theQueryFinds();
    void whatIsUndoneIsFoundNoMore();
    void whatIsInTheTrashIsNotFound();
    void nothingAPersonTypesBreaksIt();
    void namesAreFoundByAnyPart_data();
    void namesAreFoundByAnyPart();
    void aCardThatSaysSomethingElseIsFoundByThat();

private:
    QString titlesNamed(const search::NameIndex &names, const QString &part) const
    {
        QStringList titles;
        for (const ApplicationId id : names.with(part))
            titles.append(m_hunt->find(m_hunt->find(id)->posting)->title);
        return titles.join(u", "_s);
    }
    QString titlesFor(const QString &query) const
    {
        QStringList titles;
        for (const ApplicationId id : search::applications(*m_hunt, query))
            titles.append(m_hunt->find(m_hunt->find(id)->posting)->title);
        return titles.join(u", "_s);
    }
    ApplicationId added(const QString &title, const QString &company, const QString &place,
                        const QString &text)
    {
        PostingDraft posting = draft(title, company, text);
        posting.posting.location = place;
        return addPosting(*m_hunt, posting, {2025, 10, 14}).value_or(ApplicationId());
    }

    std::unique_ptr<Hunt> m_hunt;
};

void SearchTest::init()
{
    TestCase::init();
    m_hunt = opened(path(u"h.foothold"_s));
    const ApplicationId one =
        added(u"One"_s, u"Palegreen Energy"_s, u"Málaga"_s, u"We write C++ and TypeScript. Résumé wanted."_s);
    added(u"Two"_s, u"Acme"_s, u"Berlin"_s, u"We write C# on the back-end, with energy."_s);
    added(u"Three"_s, u"Acme"_s, u"東京"_s, u"C only; \"quoted\" words"_s);
    QVERIFY(addNote(*m_hunt, one, u"Ask for the kafka team"_s, QDateTime::currentDateTimeUtc()));
}

void SearchTest::theQueryFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("titles");
    const auto row = [](const QString &query, const QString &titles) {
        QTest::newRow(qPrintable(query)) << query << titles;
    };
    row(u""_s, u"One, Two, Three"_s);
    row(u"  "_s, u"One, Two, Three"_s);
    row(u"-"_s, u"One, Two, Three"_s);
    row(u"energy"_s, u"One, Two"_s);
    row(u"ENER"_s, u"One, Two"_s);
    row(u"ener "_s, u""_s);
    row(u"ener write"_s, u""_s);
    row(u"energy berl"_s, u"Two"_s);
    row(u"palegreen typescript"_s, u"One"_s);
    row(u"palegreen berlin"_s, u""_s);
    row(u"kafka málaga"_s, u"One"_s);
    row(u"kafka malaga palegreen"_s, u"One"_s);
    row(u"resume"_s, u"One"_s);
    row(u"C++"_s, u"One"_s);
    row(u"c++ "_s, u"One"_s);
    row(u"C#"_s, u"Two"_s);
    row(u"c "_s, u"Three"_s);
    row(u"back-end"_s, u"Two"_s);
    row(u"end-back"_s, u""_s);
    row(u"東"_s, u"Three"_s);
    row(u"\"quoted\""_s, u"Three"_s);
    row(u"thr"_s, u"Three"_s);
    // A single letter is a word of its own, not the beginning of half the hunt.
    row(u"t"_s, u""_s);
    row(u"c"_s, u"Three"_s);
}

void SearchTest::theQueryFinds()
{
    QFETCH(const QString, query);
    QFETCH(const QString, titles);
    QCOMPARE(titlesFor(query), titles);
}

void SearchTest::whatIsUndoneIsFoundNoMore()
{
    const ApplicationId one = search::applications(*m_hunt, u"kafka"_s).front();
    QVERIFY(editApplication(*m_hunt, one, u"title"_s, u"Zookeeper"_s));
    QCOMPARE(titlesFor(u"zoo"_s), u"Zookeeper"_s);
    QVERIFY(m_hunt->undo());
    QCOMPARE(titlesFor(u"zoo"_s), QString());
    QCOMPARE(titlesFor(u"one"_s), u"One"_s);
}

void SearchTest::whatIsInTheTrashIsNotFound()
{
    const ApplicationId one = search::applications(*m_hunt, u"kafka"_s).front();
    QVERIFY(trashApplications(*m_hunt, std::array {one}));
    QCOMPARE(titlesFor(u"kafka"_s), QString());
    QCOMPARE(titlesFor(u""_s), u"Two, Three"_s);
}

void SearchTest::nothingAPersonTypesBreaksIt()
{
    const QString odd =
        u"\"'*()^:-+#{}[]~!?.,;\\/%_& \t\n"_s + QChar(0) + QChar(0xd800) + u"aAND OR NOT NEAR"_s;
    for (qsizetype first = 0; first < odd.size(); ++first) {
        for (qsizetype second = 0; second < odd.size(); ++second) {
            const QString query = u"c"_s + odd[first] + odd[second];
            (void)search::applications(*m_hunt, query);
            (void)search::applications(*m_hunt, query.mid(1));
        }
    }
    (void)search::applications(*m_hunt, QString(5000, u'x') + u" y"_s.repeated(5000));
    // A reading that failed would stand here, and take the next change with it.
    QVERIFY(addPosting(*m_hunt, draft(u"Four"_s), {2025, 10, 14}));
    QCOMPARE(m_hunt->connection().takeFailure(), std::nullopt);
    QCOMPARE(titlesFor(u"energy AND zeppelin"_s), QString());
}

void SearchTest::namesAreFoundByAnyPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("titles");
    QTest::newRow("inside of a company") << u"green"_s << u"One"_s;
    QTest::newRow("case") << u"ACME"_s << u"Two, Three"_s;
    QTest::newRow("accents") << u"malaga"_s << u"One"_s;
    QTest::newRow("the end of a role") << u"hree"_s << u"Three"_s;
    QTest::newRow("not in the text") << u"typescript"_s << QString();
    QTest::newRow("not over two cards") << u"malaga two"_s << QString();
}

void SearchTest::namesAreFoundByAnyPart()
{
    QFETCH(const QString, part);
    QTEST(titlesNamed(search::NameIndex::of(*m_hunt), part), "titles");
}

void SearchTest::aCardThatSaysSomethingElseIsFoundByThat()
{
    search::NameIndex names = search::NameIndex::of(*m_hunt);
    const ApplicationId one = search::applications(*m_hunt, u"kafka"_s).front();
    QVERIFY(editApplication(*m_hunt, one, u"title"_s, u"Zookeeper"_s));
    names.put(*card(*m_hunt, one));
    QCOMPARE(titlesNamed(names, u"zookeeper"_s), u"Zookeeper"_s);
    QCOMPARE(titlesNamed(names, u"one "_s), QString());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
