// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"
#include "tests/support/made_files.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;
using documents::Document;
using documents::Format;
using documents::Line;

namespace {
QString run(const QString &text)
{
    return u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(text);
}

QString paragraph(const QString &content)
{
    return u"<w:p>%1</w:p>"_s.arg(content);
}

QString wordText(const QString &body, const std::vector<made::Part> &more = {})
{
    const auto document = documents::read(made::docx(body, more), Format::Docx);
    return document ? document->text().trimmed() : u"failed: "_s + document.error().message;
}

QString openText(const QString &body, const std::vector<made::Part> &more = {})
{
    const auto document = documents::read(made::odt(body, more), Format::Odt);
    return document ? document->text().trimmed() : u"failed: "_s + document.error().message;
}

QByteArray part(const QString &name, const QString &content)
{
    return u"<w:%1 xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%2</w:%1>"_s
        .arg(name, content)
        .toUtf8();
}
} // namespace

class OfficeTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWordShows_data();
    void whatWordShows();
    void headersOfWordComeOnce();
    void headingsAndItemsAreTold();
    void linksOfWordAreKept();
    void whatOpenDocumentShows_data();
    void whatOpenDocumentShows();
    void formatsAreToldByContent();
    void whatIsDangerousIsRefused_data();
    void whatIsDangerousIsRefused();
    void anArchiveOfOldWordIsToldApart();
};

void OfficeTest::whatWordShows_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &body, const QString &text) {
        QTest::addRow("%s", name) << body << text;
    };
    row("split runs are one word",
        paragraph(run(u"Postgre"_s) + u"<w:proofErr w:type=\"spellStart\"/>"_s + run(u"SQL 15"_s)),
        u"PostgreSQL 15"_s);
    row("tabs and breaks",
        paragraph(u"<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"20\"/></w:tabs></w:pPr>"_s
                  "<w:r><w:t>2019</w:t><w:tab/><w:t>Developer</w:t><w:br/><w:t>Delft</w:t></w:r>"_s),
        u"2019\tDeveloper\nDelft"_s);
    row("a table cell by cell",
        u"<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr></w:tbl>"_s.arg(paragraph(run(u"Python"_s)),
                                                                            paragraph(run(u"5 years"_s))),
        u"Python\n5 years"_s);
    row("a text box once",
        paragraph(
            u"<w:r><mc:AlternateContent><mc:Choice "
            u"Requires=\"wps\"><wps:txbx><w:txbxContent>%1</w:txbxContent>"
            "</wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>%1</w:txbxContent></v:textbox>"
            "</mc:Fallback></mc:AlternateContent></w:r>"_s.arg(paragraph(run(u"Robin Example"_s)))),
        u"Robin Example"_s);
    row("a text box of old",
        paragraph(
            u"<w:r><w:pict><v:textbox><w:txbxContent>%1</w:txbxContent></v:textbox></w:pict></w:r>"_s.arg(
                paragraph(run(u"In a box"_s)))),
        u"In a box"_s);
    row("deletions are gone",
        paragraph(run(u"Uses "_s) + u"<w:del><w:r><w:delText>Java</w:delText></w:r></w:del>"_s
                  + u"<w:ins>%1</w:ins>"_s.arg(run(u"Rust"_s))),
        u"Uses Rust"_s);
    row("moved text is where it went",
        u"<w:p><w:moveFrom>%1</w:moveFrom></w:p><w:p><w:moveTo>%1</w:moveTo></w:p>"_s.arg(run(u"Moved"_s)),
        u"Moved"_s);
    row("links and fields",
        paragraph(
            u"<w:hyperlink r:id=\"r1\">%1</w:hyperlink><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"_s
                .arg(run(u"my page"_s))),
        u"my page"_s);
    row("content controls",
        u"<w:sdt><w:sdtContent>%1</w:sdtContent></w:sdt>"_s.arg(paragraph(run(u"Inside"_s))), u"Inside"_s);
    row("hidden text",
        paragraph(u"<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"_s + run(u"seen"_s)), u"seen"_s);
    row("text that is not hidden after all",
        paragraph(u"<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>"_s), u"seen"_s);
    row("ligatures and soft hyphens", paragraph(run(u"o\uFB03ce auto\u00ADmation"_s)),
        u"office automation"_s);
}

void OfficeTest::whatWordShows()
{
    QFETCH(QString, body);
    QFETCH(QString, text);
    QCOMPARE(wordText(body), text);
}

void OfficeTest::headersOfWordComeOnce()
{
    const QByteArray header = part(u"hdr"_s, paragraph(run(u"robin@example.com"_s)));
    const QByteArray footer = part(u"ftr"_s, paragraph(run(u"Page 2 of 3"_s)));
    const QString text =
        wordText(paragraph(run(u"Body"_s)),
                 {{u"word/header1.xml"_s, header},
                  {u"word/header2.xml"_s, header},
                  {u"word/footer1.xml"_s, footer},
                  {u"word/comments.xml"_s, part(u"comments"_s, paragraph(run(u"a remark"_s)))}});
    QCOMPARE(text, u"robin@example.com\nBody"_s);
}

void OfficeTest::headingsAndItemsAreTold()
{
    const auto document = documents::read(
        made::docx(u"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>%1</w:p>"
                   "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr>%2</w:p>"_s.arg(
                       run(u"Experience"_s), run(u"Wrote it"_s))),
        Format::Docx);
    QVERIFY(document);
    QCOMPARE(document->lines,
             (std::vector<Line> {{u"Experience"_s, Line::Kind::Heading}, {u"Wrote it"_s, Line::Kind::Item}}));
    QCOMPARE(document->text(), u"Experience\n- Wrote it\n"_s);
}

void OfficeTest::linksOfWordAreKept()
{
    const QByteArray relations = R"(<Relationships>
<Relationship Id="r1" Type="http://x/relationships/hyperlink" Target="https://example.com/me" TargetMode="External"/>
<Relationship Id="r2" Type="http://x/relationships/image" Target="https://example.com/face.png"/>
</Relationships>)";
    const auto document = documents::read(
        made::docx(paragraph(run(u"x"_s)), {{u"word/_rels/document.xml.rels"_s, relations}}), Format::Docx);
    QVERIFY(document);
    QCOMPARE(document->links, std::vector<QString> {u"https://example.com/me"_s});
}

void OfficeTest::whatOpenDocumentShows_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &body, const QString &text) {
        QTest::addRow("%s", name) << body << text;
    };
    row("split spans are one word",
        u"<text:p><text:span>Kuber</text:span><text:span>netes</text:span></text:p>"_s, u"Kubernetes"_s);
    row("tabs, blanks and breaks",
        u"<text:p>2019<text:tab/>Developer<text:s text:c=\"3\"/>II<text:line-break/>Delft</text:p>"_s,
        u"2019\tDeveloper II\nDelft"_s);
    row("lists",
        u"<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list><text:p>After</text:p>"_s,
        u"- One\nAfter"_s);
    row("remarks are left out",
        u"<text:p>Uses Go<office:annotation><dc:creator>A</dc:creator><text:p>or Rust?</text:p></office:annotation></text:p>"_s,
        u"Uses Go"_s);
    row("deletions are gone",
        u"<text:tracked-changes><text:changed-region><text:deletion><text:p>Java</text:p></text:deletion></"
        u"text:changed-region>"
        "</text:tracked-changes><text:p>Rust</text:p>"_s,
        u"Rust"_s);
    row("tables",
        u"<table:table><table:table-row><table:table-cell><text:p>SQL</text:p></"
        u"table:table-cell><table:table-cell><text:p>8 years</text:p>"
        "</table:table-cell></table:table-row></table:table>"_s,
        u"SQL\n8 years"_s);
    row("line ends in the file", u"<text:p>one\n two</text:p>"_s, u"one two"_s);
}

void OfficeTest::whatOpenDocumentShows()
{
    QFETCH(QString, body);
    QFETCH(QString, text);
    QCOMPARE(openText(body), text);
}

void OfficeTest::formatsAreToldByContent()
{
    QCOMPARE(documents::formatOf(made::pdf({{}})), Format::Pdf);
    QCOMPARE(documents::formatOf(made::docx({})), Format::Docx);
    QCOMPARE(documents::formatOf(made::odt({})), Format::Odt);
    QCOMPARE(documents::formatOf(made::zip({{u"a.txt"_s, "x"}})), std::nullopt);
    QCOMPARE(documents::formatOf("plain words"), std::nullopt);
    QCOMPARE(documents::formatOf("PK\x03\x04 and no more"), std::nullopt);
}

void OfficeTest::whatIsDangerousIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const made::Part body {u"word/document.xml"_s, "<x/>"};
    const QByteArray zeros(20 * 1024 * 1024, '\0');
    QTest::addRow("a bomb") << made::zip({body, {u"word/media/x.bin"_s, zeros}}) << u"far more"_s;
    QTest::addRow("a bomb as the body") << made::zip({{u"word/document.xml"_s, zeros}}) << u"far more"_s;
    std::vector<made::Part> many {body};
    for (int at = 0; at < 2100; ++at)
        many.push_back({QString::number(at), {}});
    QTest::addRow("too many files") << made::zip(many) << u"far more"_s;
    QTest::addRow("locked") << made::lockedZip({body}) << u"password"_s;
    QTest::addRow("no body") << made::zip({{u"word/other.xml"_s, "<x/>"}}) << u"damaged"_s;
    QTest::addRow("a body that leads outside")
        << made::zip({{u"../word/document.xml"_s, "<x/>"}}) << u"damaged"_s;
    QTest::addRow("torn") << made::docx(paragraph(run(u"x"_s))).left(60) << u"damaged"_s;
    QTest::addRow("nothing in it") << made::docx({}) << u"no text"_s;
    QTest::addRow("laughs") << made::zip(
        {{u"word/document.xml"_s, "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"}})
                            << u"no text"_s;
}

void OfficeTest::whatIsDangerousIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto document = documents::read(bytes, Format::Docx);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(says), qPrintable(document.error().message));
}

void OfficeTest::anArchiveOfOldWordIsToldApart()
{
    const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0');
    QCOMPARE(documents::formatOf(old), Format::Docx);
    const auto document = documents::read(old, Format::Docx);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(u"2007"_s), qPrintable(document.error().message));
}

QTEST_GUILESS_MAIN(OfficeTest)
#include "office_test.moc"
