// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
reading::Source fileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return {file.readAll(), {}, {}, QDate(2026, 8, 20)};
}

struct Said {
    const char *file;
    /// Which of several, from 1.
    int number;
    const char *title;
    const char *company;
    const char *location;
};

/// Read from the payloads and pages by eye.
constexpr std::array said {
    Said {"careerkit__ashby.json", 1, "Senior Technical Recruiter", "HighlightTA", "Canada"},
    Said {"careerkit__ashby.json", 2, "Senior Site Reliability Engineer", "HighlightTA", "Toronto, Ontario"},
    Said {"careerkit__bamboohr.json", 1, "Nurse Paralegal", "", "Fort Lauderdale, Florida"},
    Said {"careerkit__bamboohr.json", 2, "Marketing & Social Media Intern", "", "Fort Lauderdale, Florida"},
    Said {
        "careerkit__eightfold.json", 1, "Supply Planner, Bromine S&OP", "Albemarle",
        "Charlotte, North Carolina, United States of America; Magnolia, Arkansas, United States of America"},
    Said {
        "careerkit__eightfold.json", 2, "Director, Media Relations and U.S. Public Affairs", "Albemarle",
        "Charlotte, North Carolina, United States of America; Kings Mountain, North Carolina, United States "
        "of America"},
    Said {"careerkit__greenhouse.json", 1, "Customer Data Scientist - Experimentation", "Amplitude",
          "London, UK"},
    Said {"careerkit__greenhouse.json", 2, "Emerging Account Executive (India)", "Amplitude",
          "Bangalore, India"},
    Said {"careerkit__icims.html", 1, "Payroll Tax Specialist", "Wipfli", "US"},
    Said {"careerkit__icims.html", 2, "Payroll Support Specialist", "Wipfli", "US"},
    Said {"careerkit__jobvite.html", 1, "Manager, Development (Chicago/Hybrid)", "Feedingamerica",
          "Chicago, Illinois"},
    Said {"careerkit__jobvite.html", 2, "Manager, Technology Vendor Management (Chicago/Hybrid)",
          "Feedingamerica", "Chicago, Illinois"},
    Said {"careerkit__lever.json", 1,
          "(1099 Contract) Nonprofit Salesforce Consultant: Enterprise Project Manager",
          "Idealist Consulting", "Chicago, IL"},
    Said {"careerkit__lever.json", 2, "(1099 Contract) Salesforce for Nonprofits: Solution Architect",
          "Idealist Consulting", "Washington, D.C."},
    Said {"careerkit__oracle_orc_detail.json", 1, "Technology and Communications Sector Leader", "",
          "Atlanta, GA"},
    Said {"careerkit__paylocity.html", 1, "Engineer/Associate Engineer, Power Systems",
          "North Carolina Advanced Energy Corporation", "Raleigh, NC, USA"},
    Said {"careerkit__paylocity.html", 2, "Administrative Assistant (Hybrid)",
          "North Carolina Advanced Energy Corporation", "Raleigh, NC, USA"},
    Said {"careerkit__personio.xml", 1, "Staff Software Engineer, Data Platform", "Acme SE & Co. KG",
          "Munich; Berlin"},
    Said {"careerkit__phenom.html", 1, "Senior Project Manager(German Speaker)", "",
          "Rotterdam, South Holland, Netherlands"},
    Said {"careerkit__phenom.html", 2, "Revenue Development Representative", "",
          "Sydney, New South Wales, Australia"},
    Said {"careerkit__recruitee.json", 1,
          "(Senior) Financial Accountant - Berlin/Brandenburg Region, Germany", "Acme", "Berlin, Germany"},
    Said {"careerkit__recruitee.json", 2, "Partner Development Representative - Berlin, Germany", "Acme",
          "Berlin, Germany"},
    Said {"careerkit__smartrecruiters.json", 1, "CNA / LPN - Consistent Hours. Start Next Week.",
          "Knight Gayles", "St. Louis, MO, United States"},
    Said {"careerkit__workable.json", 1, "Business Analyst - Spanish Speaking", "Zaelab", "Spain; Portugal"},
    Said {"careerkit__workday.json", 1, "Solution Architect / Senior Solution Architect - PubSec - SLED/NGO",
          "", "Virginia - Washington DC Metro - Remote"},
    Said {"careerkit__workday.json", 2,
          "Customer Success Manager - Global Public Sector (State, Local Government and Education)", "",
          "Illinois - Chicago"},
    Said {"careerops__icims-search-page.html", 1, "Director, Revenue Operations & Strategy", "Acmefreight",
          "US-NJ-Edison"},
    Said {"careerops__icims-search-page.html", 2, "Forklift Operator", "Acmefreight", "US-CA-Fontana"},
    Said {"careerops__icims-search-page.html", 3, "Foreign Host Card", "", ""},
    Said {"indeed_job__coverletterer.html", 1, "Senior DevOps Engineer", "PaperCut Software",
          "Camberwell, VIC, AU"},
    Said {"linkedin_job__coverletterer.html", 1, "Senior Software Engineer - Developer Experience", "Heidi",
          "Melbourne, Victoria, Australia"}};
} // namespace

class PostingsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savedPostingsSayWhatTheyAre_data();
    void savedPostingsSayWhatTheyAre();
    void everySavedFileIsRead();
    void nothingOfSimilarJobsIsTaken();
};

void PostingsTest::savedPostingsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("location");
    for (const Said &one : said)
        QTest::addRow("%s %d", one.file, one.number)
            << QString::fromUtf8(one.file) << one.number << QString::fromUtf8(one.title)
            << QString::fromUtf8(one.company) << QString::fromUtf8(one.location);
}

void PostingsTest::savedPostingsSayWhatTheyAre()
{
    QFETCH(const QString, file);
    QFETCH(const int, number);
    const QString path = referenceData(u"data/postings/"_s + file);
    if (path.isEmpty())
        QSKIP("the reference pages are not beside this checkout");
    reading::Source source = fileAt(path);
    const std::vector<reading::Listing> listings = reading::listingsIn(source);
    const auto expected =
        std::ranges::count_if(said, [&](const Said &one) { return file == QLatin1StringView(one.file); });
    QCOMPARE(std::max<qsizetype>(1, qsizetype(listings.size())), qsizetype(expected));
    if (!listings.empty()) {
        const reading::Listing &listing = listings[size_t(number - 1)];
        QTEST(listing.title, "title");
        QTEST(listing.location, "location");
        source = listing.one;
    }
    const auto read = reading::read(source);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto valueOf = [](const auto &fact) { return fact ? fact->value : QString(); };
    QTEST(valueOf(read->facts.title), "title");
    QTEST(valueOf(read->facts.company), "company");
    QTEST(valueOf(read->facts.location), "location");
}

void PostingsTest::everySavedFileIsRead()
{
    const QString folder = referenceData(u"data/postings"_s);
    if (folder.isEmpty())
        QSKIP("the reference pages are not beside this checkout");
    const auto files = QDir(folder).entryInfoList({u"*.html"_s, u"*.json"_s, u"*.xml"_s, u"*.md"_s});
    QVERIFY(files.size() > 10);
    for (const QFileInfo &file : files)
        QVERIFY2(reading::read(fileAt(file.filePath())), qPrintable(file.fileName()));
}

void PostingsTest::nothingOfSimilarJobsIsTaken()
{
    const QString path = referenceData(u"data/postings/linkedin_job__coverletterer.html"_s);
    if (path.isEmpty())
        QSKIP("the reference pages are not beside this checkout");
    const auto read = reading::read(fileAt(path));
    QVERIFY(read);
    QVERIFY(!read->facts.salary);
    QVERIFY(!read->facts.closesOn);
    // "1 week ago", counted back from the day it was taken; no date of the cards beside it.
    QCOMPARE(read->facts.postedOn->value, QDate(2026, 8, 13));
    QCOMPARE(read->facts.postedOn->raw, u"1 week ago"_s);
}

QTEST_GUILESS_MAIN(PostingsTest)
#include "postings_test.moc"
