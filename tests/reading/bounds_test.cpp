// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"
#include "core/reading/sanitise.h"
#include "core/reading/source_file.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
constexpr int largestText = 400'000;

QByteArray page(const QByteArray &body)
{
    return "<!doctype html><html><head><title>Keeper at Lamp</title></head><body>" + body
        + "<p>You keep the lamp.</p></body></html>";
}

reading::Source sourceOf(const QByteArray &bytes)
{
    return {bytes, {}, {}, QDate(2026, 8, 20)};
}
} // namespace

/// What strangers send is read, cut with a notice, or refused with a sentence; none of it may take long,
/// which shows as the time limit of the whole test.
class BoundsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void muchMarkupIsReadOrRefused_data();
    void muchMarkupIsReadOrRefused();
    void aLongLineIsCutWithANotice();
    void aHugePageIsCutWithANotice();
    void aHugePayloadIsRefused();
    void ofAHugeFileOnlyTheBeginningIsTaken();
    void aFolderOfASavedPageGivesItsFrame();
    void whatIsNoFileIsRefused();
};

void BoundsTest::muchMarkupIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nested tables") << page(QByteArray("<table><tr><td>").repeated(100) + "deep"
                                           + QByteArray("</table>").repeated(100));
    QTest::newRow("nested blocks") << page(QByteArray("<div>").repeated(100'000));
    QTest::newRow("nested lists") << page(QByteArray("<ul><li>").repeated(50'000));
    QTest::newRow("attributes") << page("<p" + QByteArray(" a=b").repeated(1'000'000) + ">x</p>");
    QTest::newRow("one large attribute") << page("<p title=\"" + QByteArray(2'000'000, 'x') + "\">x</p>");
    QTest::newRow("open tags") << page(QByteArray(500'000, '<'));
    QTest::newRow("open comments") << page(QByteArray("<!--").repeated(200'000));
    QTest::newRow("open scripts") << page(QByteArray("<script>").repeated(100'000));
    QTest::newRow("many items") << page(
        QByteArray("<div itemscope itemtype=\"http://schema.org/JobPosting\"><b itemprop=title>x</b>")
            .repeated(2'000));
    QTest::newRow("many cards") << page(QByteArray("<li class=iCIMS_JobCardItem><h3>x</h3>").repeated(5'000));
    QTest::newRow("entities") << page(QByteArray("&amp;").repeated(300'000));
    QTest::newRow("deep json") << QByteArray(1'000'000, '[');
    QTest::newRow("deep json of objects") << QByteArray("{\"a\":").repeated(300'000);
    QTest::newRow("long json list") << "{\"jobs\":["
            + QByteArray("{\"jobOpeningName\":\"x\"},").repeated(50'000) + "{}]}";
    QTest::newRow("deep json-ld") << page("<script type=\"application/ld+json\">"
                                          + QByteArray("[").repeated(200'000) + "</script>");
    QTest::newRow("wide xml") << "<?xml version='1.0'?><jobs>"
            + QByteArray("<job><title>x</title></job>").repeated(150'000) + "</jobs>";
    QTest::newRow("broken utf-8")
        << QByteArray("Keeper\n\xff\xfe\xc0\x80 we \xed\xa0\x80 need\n").repeated(2'000);
    QTest::newRow("bidi controls")
        << QByteArray("Keeper \xe2\x80\xae reversed \xe2\x80\xac\n").repeated(2'000);
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("message in messages")
        << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"a\"\n\n--a\n")
               .repeated(5'000);
}

void BoundsTest::muchMarkupIsReadOrRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto read = reading::read(sourceOf(bytes));
    if (!read)
        QVERIFY2(read.error().message.endsWith(u'.'), qPrintable(read.error().message));
    else
        QVERIFY(!read->text.isEmpty() && read->text.size() <= largestText);
    for (const reading::Listing &listing : reading::listingsIn(sourceOf(bytes)))
        QVERIFY(!listing.one.bytes.isEmpty());
}

void BoundsTest::aLongLineIsCutWithANotice()
{
    const auto read = reading::read(sourceOf(QByteArray("keeper ").repeated(3'000'000)));
    QVERIFY(read);
    QVERIFY(read->text.size() <= largestText);
    QVERIFY(std::ranges::any_of(read->notes, [](const QString &note) { return note.startsWith("cut"_L1); }));
}

void BoundsTest::aHugePageIsCutWithANotice()
{
    const QByteArray body =
        QByteArray("<p>Keeper of lamps</p><!-- x -->").repeated(reading::largestPage / 20);
    const auto read = reading::read(sourceOf(page(body)));
    QVERIFY(read);
    QVERIFY(std::ranges::any_of(read->notes, [](const QString &note) { return note.contains("8 MB"_L1); }));
}

void BoundsTest::aHugePayloadIsRefused()
{
    const auto read = reading::read(sourceOf("{\"jobs\":[\"" + QByteArray(33 * 1024 * 1024, 'x') + "\"]}"));
    QVERIFY(!read);
    QVERIFY(read.error().message.contains("32 MB"_L1));
}

void BoundsTest::ofAHugeFileOnlyTheBeginningIsTaken()
{
    QFile file(path(u"huge.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page("<p>Begin</p>"));
    // Sparse: it takes no room on the disk.
    QVERIFY(file.resize(500LL * 1024 * 1024));
    file.close();
    const auto source = reading::sourceFrom(file.fileName());
    QVERIFY(source);
    QVERIFY(source->bytes.size() <= 64 * 1024 * 1024);
    QVERIFY(reading::read(*source));
}

void BoundsTest::aFolderOfASavedPageGivesItsFrame()
{
    QVERIFY(QDir(path({})).mkpath(u"Job_files"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"Job.html"_s,
                  "<html><body><iframe src=\"Job_files/saved_resource.html\"></iframe></body></html>"));
    QVERIFY(write(
        u"Job_files/saved_resource.html"_s,
        "<html><body><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Keeper\","
        "\"hiringOrganization\":\"Lamp\",\"description\":\"You keep the lamp.\"}</script></body></html>"));
    QVERIFY(write(u"Job_files/style.css"_s, "p {}"));
    for (const QString &name : {u"Job.html"_s, QString()}) {
        const auto source = reading::sourceFrom(path(name));
        QVERIFY(source);
        const auto read = reading::read(*source);
        QVERIFY(read);
        QCOMPARE(read->facts.title->value, u"Keeper"_s);
    }
}

void BoundsTest::whatIsNoFileIsRefused()
{
    for (const QString &name : {u"missing.html"_s, u"folder"_s}) {
        QDir(path({})).mkpath(u"folder"_s);
        const auto source = reading::sourceFrom(path(name));
        QVERIFY(!source);
        QVERIFY(source.error().message.endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(BoundsTest)
#include "bounds_test.moc"
