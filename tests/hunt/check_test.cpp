// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/check.h"

#include "core/hunt/postings.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class CheckTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyHuntHasNoProblems();
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
};

namespace {
std::unique_ptr<Hunt> reading(const QString &path)
{
    OpenOptions options;
    options.access = OpenOptions::Access::Read;
    return opened(path, options);
}
} // namespace

void CheckTest::aHealthyHuntHasNoProblems()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QCOMPARE(check(*hunt), QStringList());
    for (int i = 0; i < 20; ++i)
        QVERIFY(
            addPosting(*hunt, draft(u"Developer %1"_s.arg(i), u"Acme"_s, u"C++ and C#"_s), {2025, 10, 14}));
    QCOMPARE(check(*hunt), QStringList());
    QCOMPARE(check(*reading(hunt->path())), QStringList());
}

void CheckTest::aPlantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *script, const QString &says) {
        QTest::newRow(name) << QByteArray(script) << says;
    };
    row("a word that is found nowhere",
        "INSERT INTO posting_search(posting_search, rowid, title, location, text) "
        "SELECT 'delete', id, title, location, text FROM posting",
        u"posting_search"_s);
    row("a company that is found twice",
        "INSERT INTO company_search(rowid, name) SELECT id + 1, name FROM company", u"company_search"_s);
    row("a note that is found and not there", "INSERT INTO note_search(rowid, text) VALUES (1, 'ghost')",
        u"note_search"_s);
    row("a wrong stage", "UPDATE application_now SET stage_id = 4", u"does not follow"_s);
    row("no stage", "DELETE FROM application_now", u"have no stage"_s);
    row("a text that is found by other words",
        "INSERT INTO posting_band (band, posting_id) SELECT 1, id FROM posting", u"like postings"_s);
    row("a company that is found by another name", "UPDATE company_key SET key = 'other'",
        u"like postings"_s);
    row("a row that points at nothing",
        "PRAGMA foreign_keys = OFF; UPDATE posting SET company_id = 99; PRAGMA foreign_keys = ON",
        u"A row of posting points at nothing"_s);
    row("a page that is gone", "DELETE FROM blob", u"is missing"_s);
    row("a page that was changed", "UPDATE blob SET content = x'00000001789c4b04000062006200'",
        u"is damaged"_s);
}

void CheckTest::aPlantedFaultIsFound()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, says);
    const auto hunt = opened(path(u"h.foothold"_s));
    QVERIFY(addPosting(*hunt, draft(u"Developer"_s, u"Acme"_s, u"Python"_s), {2025, 10, 14}));
    hunt->connection().script(script.toStdString());
    QVERIFY2(check(*hunt).join(u'|').contains(says), qPrintable(check(*hunt).join(u'|')));
    const QStringList beside = check(*reading(hunt->path()));
    QVERIFY2(beside.join(u'|').contains(says), qPrintable(beside.join(u'|')));
}

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
