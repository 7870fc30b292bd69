// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"
#include "tests/support/made_files.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;
using reading::Kind;

class DocumentsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPostingInADocumentIsRead_data();
    void aPostingInADocumentIsRead();
    void whyADocumentCannotBeReadIsSaid_data();
    void whyADocumentCannotBeReadIsSaid();
};

void DocumentsTest::aPostingInADocumentIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addRow("PDF") << made::pdf(
        {made::column(40, 780,
                      {"Python Developer", "Harbour Foods, Delft", "Requirements",
                       "\x95 5 years of experience with Python", "\x95 PostgreSQL"})})
                         << int(Kind::Pdf);
    QString body;
    QString open;
    for (const QString &line : {u"Python Developer"_s, u"Harbour Foods, Delft"_s, u"Requirements"_s,
                                u"5 years of experience with Python"_s, u"PostgreSQL"_s}) {
        body += u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_s.arg(line);
        open += u"<text:p>%1</text:p>"_s.arg(line);
    }
    QTest::addRow("DOCX") << made::docx(body) << int(Kind::Docx);
    QTest::addRow("ODT") << made::odt(open) << int(Kind::Odt);
}

void DocumentsTest::aPostingInADocumentIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto read = reading::read({bytes, {}, {}, QDate(2025, 10, 14)});
    QVERIFY(read);
    QCOMPARE(int(read->kind), kind);
    QCOMPARE(read->facts.yearsMin->value, 5.0);
    const auto skill = std::ranges::find(read->skills, u"postgresql"_s, &reading::SkillFound::key);
    QVERIFY(skill != read->skills.end());
    QCOMPARE(skill->priority, Priority::Required);
    const reading::Span span = skill->mentions.front().span;
    QCOMPARE(read->text.mid(span.start, span.end - span.start), u"PostgreSQL"_s);
}

void DocumentsTest::whyADocumentCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addRow("scanned") << made::pdf({{}}) << u"scanned"_s;
    QTest::addRow("locked") << made::pdf({{{40, 40, "x"}}}, made::Lock::Password) << u"password"_s;
    QTest::addRow("an archive") << made::zip({{u"a.txt"_s, "x"}}) << u"no text"_s;
}

void DocumentsTest::whyADocumentCannotBeReadIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = reading::read({bytes, {}, {}, {}});
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents_test.moc"
