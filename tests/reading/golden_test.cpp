// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/detect.h"
#include "core/reading/readers/entries.h"
#include "core/reading/reading.h"
#include "tests/support/testing.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Walks data/<layout>/NAME.<kind>: what the readers make of each must be what NAME.expected.json beside it
/// says. A missing expectation is written, to be looked at before it is committed; where CI is set that is a
/// failure. What lies in a folder "invalid" must be refused with a sentence.
namespace {
const QString folder = QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/reading/data");

template <class T>
void put(QJsonObject &facts, const QString &name, const std::optional<reading::Fact<T>> &fact,
         const QString &value)
{
    if (fact)
        facts.insert(name, QJsonObject {{u"value"_s, value}, {u"rule"_s, fact->rule}});
}

template <class T>
void putKey(QJsonObject &facts, const QString &name, const std::optional<reading::Fact<T>> &fact)
{
    put(facts, name, fact, fact ? toKey(fact->value) : QString());
}

QString worded(const Pay &pay)
{
    const auto end = [](const std::optional<Amount> &amount) {
        return amount ? QString::number(amount->major(), 'g', 12) : u"?"_s;
    };
    return u"%1 - %2 %3 a %4"_s.arg(end(pay.min), end(pay.max), pay.currency, toKey(pay.period));
}

QJsonObject jsonOf(const reading::Facts &from)
{
    const auto text = [](const auto &fact) { return fact ? fact->value : QString(); };
    const auto day = [](const auto &fact) { return fact ? fact->value.toString(Qt::ISODate) : QString(); };
    QJsonObject facts;
    put(facts, u"title"_s, from.title, text(from.title));
    put(facts, u"company"_s, from.company, text(from.company));
    put(facts, u"location"_s, from.location, text(from.location));
    put(facts, u"url"_s, from.url, text(from.url));
    put(facts, u"jobId"_s, from.jobId, text(from.jobId));
    put(facts, u"contact"_s, from.contact, text(from.contact));
    put(facts, u"postedOn"_s, from.postedOn, day(from.postedOn));
    put(facts, u"closesOn"_s, from.closesOn, day(from.closesOn));
    put(facts, u"yearsMin"_s, from.yearsMin,
        from.yearsMin ? QString::number(from.yearsMin->value) : QString());
    put(facts, u"salary"_s, from.salary, from.salary ? worded(from.salary->value) : QString());
    put(facts, u"degree"_s, from.degree, from.degree ? toKey(from.degree->value.level) : QString());
    putKey(facts, u"workMode"_s, from.workMode);
    putKey(facts, u"employmentType"_s, from.employmentType);
    putKey(facts, u"seniority"_s, from.seniority);
    return facts;
}

QJsonObject understood(const reading::Source &source, const std::vector<reading::Entry> &entries)
{
    const reading::Understood first = entries.front().read();
    QJsonObject json {{u"reader"_s, first.reader},
                      {u"facts"_s, jsonOf(first.facts)},
                      {u"text"_s, QJsonArray::fromStringList(first.text.split(u'\n'))}};
    if (!first.notes.empty())
        json.insert(u"notes"_s, QJsonArray::fromStringList({first.notes.begin(), first.notes.end()}));
    QJsonArray choice;
    for (const reading::Listing &listing : reading::listingsIn(source))
        choice += QString(listing.title + u" | "_s + listing.company + u" | "_s + listing.location);
    if (!choice.isEmpty())
        json.insert(u"choice"_s, choice);
    return json;
}

QString expectationOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'.')) + u".expected.json"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Inputs in a folder "invalid", or all others.
void addInputs(bool invalid)
{
    QTest::addColumn<QString>("path");
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    for (const QString &path : paths) {
        // Tables of sentences belong to other tests.
        const bool isPosting = !path.endsWith(".expected.json"_L1) && !path.endsWith(".tsv"_L1);
        if (isPosting && path.contains("/invalid/"_L1) == invalid)
            QTest::newRow(qPrintable(path.mid(folder.size() + 1))) << path;
    }
}
} // namespace

class GoldenTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void postingsAreUnderstood_data() { addInputs(false); }
    void postingsAreUnderstood();
    void eachOfSeveralReadsAlone_data() { addInputs(false); }
    void eachOfSeveralReadsAlone();
    void brokenOnesAreRefused_data() { addInputs(true); }
    void brokenOnesAreRefused();
};

void GoldenTest::postingsAreUnderstood()
{
    QFETCH(const QString, path);
    const reading::Source source {bytesOf(path), {}, {}, QDate(2026, 8, 20)};
    const auto entries = reading::entriesOf(source, reading::kindOf(source.bytes));
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().message));
    const QByteArray made = QJsonDocument(understood(source, *entries)).toJson();
    const QString expectation = expectationOf(path);
    if (!QFile::exists(expectation)) {
        QVERIFY2(!qEnvironmentVariableIsSet("CI"), "its expectation is not committed");
        QFile file(expectation);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(made);
        QFAIL("its expectation was missing and has been written: look at it, then run this again");
    }
    QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(bytesOf(expectation)));
}

void GoldenTest::eachOfSeveralReadsAlone()
{
    QFETCH(const QString, path);
    const reading::Source source {bytesOf(path), {}, {}, QDate(2026, 8, 20)};
    for (const reading::Listing &listing : reading::listingsIn(source)) {
        QVERIFY(reading::listingsIn(listing.one).empty());
        const auto read = reading::read(listing.one);
        QVERIFY2(read, qPrintable(listing.title));
        QCOMPARE(read->facts.title ? read->facts.title->value : QString(), listing.title);
        QCOMPARE(read->facts.location ? read->facts.location->value : QString(), listing.location);
    }
}

void GoldenTest::brokenOnesAreRefused()
{
    QFETCH(const QString, path);
    const auto read = reading::read({bytesOf(path), {}, {}, {}});
    QVERIFY(!read);
    QVERIFY2(read.error().message.endsWith(u'.'), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
