// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"
#include "core/documents/page_lines.h"
#include "tests/support/made_files.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;
using documents::Line;

namespace {
QString textOf(const std::vector<made::PdfPage> &pages)
{
    const auto document = documents::read(made::pdf(pages), documents::Format::Pdf);
    return document ? document->text() : u"failed: "_s + document.error().message;
}

/// All of them stand in the text, one after the other.
bool inOrder(const QString &text, const QStringList &parts)
{
    qsizetype from = 0;
    for (const QString &part : parts) {
        from = text.indexOf(part, from);
        if (from < 0)
            return false;
    }
    return true;
}

const std::vector<QByteArray> sidebar {"SKILLS",     "Python",    "Django",
                                       "PostgreSQL", "LANGUAGES", "Dutch, native"};
const std::vector<QByteArray> mainColumn {"EXPERIENCE",
                                          "Developer at Harbour Foods",
                                          "2019 - 2022",
                                          "Wrote the stock service.",
                                          "Kept the database healthy.",
                                          "Taught two juniors.",
                                          "EDUCATION",
                                          "BSc Computer Science"};
} // namespace

class PdfTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreReadOneAfterTheOther_data();
    void columnsAreReadOneAfterTheOther();
    void aTitleAboveTwoColumnsComesFirst();
    void datesStayBesideTheirLines_data();
    void datesStayBesideTheirLines();
    void labelsComeBeforeWhatTheyName();
    void yearsInTheMarginComeBeforeTheirJobs();
    void aPlaceUnderADateStaysWithIt();
    void aDateBrokenByItsColumnIsWhole_data();
    void aDateBrokenByItsColumnIsWhole();
    void marksOfAListAreNoColumn();
    void ligaturesBecomeLetters();
    void aWordCutAtTheEndOfALineIsWhole();
    void aHyphenThatBelongsToTheWordStays_data();
    void aHyphenThatBelongsToTheWordStays();
    void lettersSetApartAreOneWord();
    void whatEveryPageRepeatsComesOnce();
    void aShortLineIsNotJoinedToTheNext();
    void aScannedPdfIsSaidToBeSo();
    void aPageOfPicturesAmongOthersIsNoted();
    void aLockedPdfIsSaidToBeSo();
    void aDamagedPdfIsRefused_data();
    void aDamagedPdfIsRefused();
};

void PdfTest::columnsAreReadOneAfterTheOther_data()
{
    QTest::addColumn<bool>("byRows");
    QTest::addRow("drawn column by column") << false;
    QTest::addRow("drawn row by row") << true;
}

void PdfTest::columnsAreReadOneAfterTheOther()
{
    QFETCH(bool, byRows);
    made::PdfPage page = made::joined({made::column(40, 780, sidebar), made::column(200, 780, mainColumn)});
    if (byRows)
        std::ranges::stable_sort(page, std::greater<>(), &made::Words::y);
    const QString text = textOf({page});
    QVERIFY2(inOrder(text,
                     {u"SKILLS"_s, u"Python"_s, u"PostgreSQL"_s, u"Dutch, native"_s, u"EXPERIENCE"_s,
                      u"Harbour Foods"_s, u"EDUCATION"_s, u"BSc Computer Science"_s}),
             qPrintable(text));
}

void PdfTest::aTitleAboveTwoColumnsComesFirst()
{
    const made::PdfPage title {
        {40, 800, "Robin Example, developer of quiet and dependable services since 2012", 16}};
    const QString text =
        textOf({made::joined({made::column(200, 760, mainColumn), made::column(40, 760, sidebar), title})});
    QVERIFY2(inOrder(text, {u"Robin Example"_s, u"SKILLS"_s, u"LANGUAGES"_s, u"EXPERIENCE"_s}),
             qPrintable(text));
}

void PdfTest::datesStayBesideTheirLines_data()
{
    QTest::addColumn<double>("dates");
    QTest::addColumn<double>("jobs");
    QTest::addRow("at the right") << 480.0 << 40.0;
    QTest::addRow("at the left") << 40.0 << 180.0;
}

void PdfTest::datesStayBesideTheirLines()
{
    QFETCH(double, dates);
    QFETCH(double, jobs);
    const QString text = textOf({made::joined(
        {made::column(jobs, 780,
                      {"Engineer, Harbour Foods", "Developer, Larch Books", "Intern, Tin Whistle"}),
         made::column(dates, 780, {"03/2019 - 2022", "2017 - 02/2019", "Mai 2016 - 2017"})})});
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.contains(u'\t'), qPrintable(text));
    QVERIFY(inOrder(text, {u"Harbour"_s, u"Larch"_s, u"Whistle"_s}));
}

void PdfTest::labelsComeBeforeWhatTheyName()
{
    made::PdfPage labels {{40, 780, "Work experience"}, {40, 696, "Education"}};
    const QString text = textOf({made::joined(
        {labels,
         made::column(220, 780,
                      {"Developer at Harbour Foods", "Wrote services in Python", "Ran them on Linux",
                       "Kept a calm pager", "Wrote the handbook", "Held the weekly review",
                       "Bachelor of Science", "University of the Coast"})})});
    QVERIFY2(
        inOrder(text, {u"Work experience"_s, u"Python"_s, u"weekly review"_s, u"Education"_s, u"Bachelor"_s}),
        qPrintable(text));
}

void PdfTest::yearsInTheMarginComeBeforeTheirJobs()
{
    const made::PdfPage margin {{40, 820, "Robin Example"}, {40, 800, "Experience"},
                                {40, 780, "2021 - today"},  {40, 724, "2017 - 2020"},
                                {40, 668, "Education"},     {40, 654, "2013 - 2017"}};
    const made::PdfPage jobs =
        made::column(180, 780,
                     {"Python developer", "Harbour Foods", "Wrote services in Django", "Moved the reports",
                      "Java developer", "Larch Books", "Wrote services in Spring", "Tested them"});
    const QString text = textOf({made::joined({margin, jobs, {{180, 654, "Bachelor of Science"}}})});
    QVERIFY2(inOrder(text,
                     {u"Robin"_s, u"Experience"_s, u"2021"_s, u"Python"_s, u"Django"_s, u"reports"_s,
                      u"2017 - 2020"_s, u"Java"_s, u"Spring"_s, u"Education"_s, u"Bachelor"_s}),
             qPrintable(text));
}

void PdfTest::aPlaceUnderADateStaysWithIt()
{
    const made::PdfPage margin = made::joined({made::column(40, 780, {"2021 - today", "Delft, NL"}),
                                               made::column(40, 724, {"2017 - 2020", "Bern, CH"})});
    const made::PdfPage jobs =
        made::column(180, 780,
                     {"Python developer", "Wrote services in Django", "Moved the reports to a new place",
                      "and ran", "Java developer", "Wrote services in Spring", "Tested them"});
    const QString text = textOf({made::joined({margin, jobs})});
    QVERIFY2(inOrder(text,
                     {u"2021 - today\nDelft, NL\n"_s, u"Python"_s, u"ran"_s, u"2017 - 2020\nBern, CH\n"_s,
                      u"Java"_s, u"Tested"_s}),
             qPrintable(text));
}

void PdfTest::aDateBrokenByItsColumnIsWhole_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<bool>("isWhole");
    QTest::addRow("dash above") << QByteArray("Jan 2021 -") << QByteArray("Present") << true;
    QTest::addRow("dash below") << QByteArray("03/2017") << QByteArray("- 12/2020") << true;
    QTest::addRow("a word between") << QByteArray("03/2017 bis") << QByteArray("heute") << true;
    QTest::addRow("two years of their own") << QByteArray("2017") << QByteArray("2020") << false;
    QTest::addRow("a place below") << QByteArray("2021 -") << QByteArray("Delft") << false;
    QTest::addRow("a whole one above") << QByteArray("2017 - 2020") << QByteArray("2021") << false;
}

void PdfTest::aDateBrokenByItsColumnIsWhole()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, below);
    QFETCH(bool, isWhole);
    const QString text = textOf({made::joined(
        {made::column(40, 780, {above, below}),
         made::column(180, 780,
                      {"Developer at Harbour Foods", "Wrote the stock service.", "Taught two juniors."})})});
    QVERIFY2(text.contains(QString::fromLatin1(above + ' ' + below)) == isWhole, qPrintable(text));
}

void PdfTest::marksOfAListAreNoColumn()
{
    made::PdfPage page = made::column(40, 780, {"\x95", "\x95", "\x95", "\x95"});
    page = made::joined(
        {page,
         made::column(58, 780,
                      {"Built the search", "Cut costs by 30%", "Led four people", "Wrote the tests"})});
    const auto document = documents::read(made::pdf({page}), documents::Format::Pdf);
    QVERIFY(document);
    QCOMPARE(document->lines.size(), size_t(5));
    QCOMPARE(document->lines[1], (Line {u"Cut costs by 30%"_s, Line::Kind::Item}));
}

void PdfTest::ligaturesBecomeLetters()
{
    const QString text = textOf({made::column(40, 780,
                                              {"Con\xAEgured the of\xAE"
                                               "ce network",
                                               "It ran for years on end"})});
    QVERIFY2(text.contains(u"Configured the offi"_s.left(10)) && text.contains(u"Configured"_s)
                 && !text.contains(QChar(0xFB01)),
             qPrintable(text));
}

void PdfTest::aWordCutAtTheEndOfALineIsWhole()
{
    const QString text =
        textOf({made::column(40, 780,
                             {"Designed and then operated the message pipe-",
                              "line that carries every order of the company to", "the warehouse."})});
    QVERIFY2(text.contains(u"message pipeline that carries every order of the company to the warehouse."_s),
             qPrintable(text));
}

void PdfTest::aHyphenThatBelongsToTheWordStays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("whole");
    QTest::addRow("cut word") << u"the data-"_s << u"base of"_s << u"the database of"_s;
    QTest::addRow("before a capital") << u"the Docker-"_s << u"Based one"_s << u"the Docker-Based one"_s;
    QTest::addRow("a range") << u"2019 -"_s << u"2022"_s << u"2019 - 2022"_s;
    QTest::addRow("no hyphen") << u"the data"_s << u"base of"_s << u"the data base of"_s;
}

void PdfTest::aHyphenThatBelongsToTheWordStays()
{
    QFETCH(QString, line);
    QFETCH(QString, next);
    QFETCH(QString, whole);
    QCOMPARE(documents::joinedLines(line, next), whole);
}

void PdfTest::lettersSetApartAreOneWord()
{
    made::PdfPage page;
    double x = 40;
    for (const char letter : QByteArray("SKILLS")) {
        page.push_back({x, 780, QByteArray(1, letter)});
        x += 14;
    }
    const QString text = textOf({made::joined({page, made::column(40, 750, {"Python and SQL"})})});
    QVERIFY2(text.contains(u"SKILLS"_s), qPrintable(text));
}

void PdfTest::whatEveryPageRepeatsComesOnce()
{
    std::vector<made::PdfPage> pages;
    for (int page = 1; page <= 3; ++page) {
        pages.push_back(
            made::joined({{{40, 810, "Robin Example - robin@example.com"}},
                          made::column(40, 700,
                                       {"Line " + QByteArray(1, char('a' + page)) + " of the story",
                                        "and one more", "and another", "and the last of this page"}),
                          {{270, 20, "Page " + QByteArray::number(page) + " of 3"}}}));
    }
    const QString text = textOf(pages);
    QCOMPARE(text.count(u"robin@example.com"_s), 1);
    QVERIFY2(!text.contains(u"of 3"_s), qPrintable(text));
    QVERIFY(text.contains(u"Line b"_s) && text.contains(u"Line d"_s));
    QCOMPARE(text.count(u"and one more"_s), 3);
}

void PdfTest::aShortLineIsNotJoinedToTheNext()
{
    const auto document = documents::read(
        made::pdf({made::column(40, 780,
                                {"Work history",
                                 "Developer at Harbour Foods, a company of the coast that sells fish",
                                 "Python", "Django"})}),
        documents::Format::Pdf);
    QVERIFY(document);
    QCOMPARE(document->lines[0].text, u"Work history"_s);
    QCOMPARE(document->lines[2].text, u"Python"_s);
    QCOMPARE(document->lines[3].text, u"Django"_s);
}

void PdfTest::aScannedPdfIsSaidToBeSo()
{
    const auto document = documents::read(made::pdf({{}, {}}), documents::Format::Pdf);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(u"scanned"_s), qPrintable(document.error().message));
}

void PdfTest::aPageOfPicturesAmongOthersIsNoted()
{
    const auto document =
        documents::read(made::pdf({made::column(40, 780, {"Some text"}), {}}), documents::Format::Pdf);
    QVERIFY(document);
    QCOMPARE(document->notes.size(), size_t(1));
}

void PdfTest::aLockedPdfIsSaidToBeSo()
{
    const auto document =
        documents::read(made::pdf({made::column(40, 780, {"Nobody reads this"})}, made::Lock::Password),
                        documents::Format::Pdf);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(u"password"_s), qPrintable(document.error().message));
}

void PdfTest::aDamagedPdfIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = made::pdf({made::column(40, 780, {"Some text"})});
    QTest::addRow("only the mark") << QByteArray("%PDF-1.4\n");
    QTest::addRow("the mark and rubbish") << QByteArray("%PDF-1.4\n" + QByteArray(5000, '\xFF'));
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("cut within the first object") << whole.left(40);
}

void PdfTest::aDamagedPdfIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto document = documents::read(bytes, documents::Format::Pdf);
    QVERIFY(!document);
    QVERIFY(!document.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(PdfTest)
#include "pdf_test.moc"
