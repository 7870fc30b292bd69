// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/exchange.h"
#include "core/hunt/postings.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

class CsvTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsWritten_data();
    void aCellIsWritten();
    void theHuntHasALineAnApplication();
};

void CsvTest::aCellIsWritten_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *cell, const char *written) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QByteArray(written);
    };
    row("", "");
    row("plain", "plain");
    row("a,b", "\"a,b\"");
    row("a \"b\"", "\"a \"\"b\"\"\"");
    row("two\nlines", "\"two\nlines\"");
    row("=1+1", "'=1+1");
    row("+49 30 1", "'+49 30 1");
    row("-12.5", "-12.5");
    row("-12.5x", "'-12.5x");
    row("@me", "'@me");
    row("\ttab", "\"'\ttab\"");
    row("\xef\xbc\x9d"
        "1",
        "'\xef\xbc\x9d"
        "1");
    row("'=1", "''=1");
    row("it's", "it's");
}

void CsvTest::aCellIsWritten()
{
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, written);
    QCOMPARE(csv::line({cell, u"x"_s}), QByteArray(written + ",x\r\n"));
    QCOMPARE(csv::unguarded(csv::guarded(cell)), cell);
}

void CsvTest::theHuntHasALineAnApplication()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    PostingDraft posting = draft(u"Developer"_s, u"Acme, Inc"_s, u"text"_s);
    posting.posting.payMin = Amount {6200050};
    QVERIFY(addPosting(*hunt, posting, {2025, 10, 14}));
    for (const exchange::Exporter &exporter : exchange::exporters()) {
        if (qstrcmp(exporter.key, "csv") != 0)
            continue;
        const QList<QByteArray> lines = exporter.run(*hunt, {2025, 10, 14}).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("id,company,stage,since,priority,title,"));
        QVERIFY2(lines[1].contains(",\"Acme, Inc\",saved,2025-10-14,0,Developer,"), lines[1].constData());
        QVERIFY(lines[1].contains(",62000.5,"));
        QCOMPARE(lines[0].count(','), lines[1].count(',') - 1);
        return;
    }
    QFAIL("There is no CSV among the exporters.");
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
