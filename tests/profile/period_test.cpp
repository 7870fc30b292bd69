// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/period.h"

#include "tests/support/testing.h"

using namespace Qt::StringLiterals;
using profile::Period;

namespace {
constexpr int month(int year, int number)
{
    return year * 12 + number - 1;
}
const QDate today(2025, 10, 14);
} // namespace

class PeriodTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAreReadFromLines_data();
    void periodsAreReadFromLines();
    void whatIsNoPeriodIsNone_data();
    void whatIsNoPeriodIsNone();
    void aNameBeforeAYearIsNoPartOfThePeriod();
    void overlappingMonthsCountOnce();
    void yearsAreNeverRoundedUp_data();
    void yearsAreNeverRoundedUp();
};

void PeriodTest::periodsAreReadFromLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const QString &line, int from, int to) {
        QTest::addRow("%s", qPrintable(line)) << line << from << to;
    };
    const int now = month(2025, 10);
    row(u"Jan 2019 - Mar 2021"_s, month(2019, 1), month(2021, 3));
    row(u"January 2019 to March 2021"_s, month(2019, 1), month(2021, 3));
    row(u"03/2019 – 05/2021"_s, month(2019, 3), month(2021, 5));
    row(u"03.2019—05.2021"_s, month(2019, 3), month(2021, 5));
    row(u"3/19 - 5/21"_s, month(2019, 3), month(2021, 5));
    row(u"2019-03 - 2021-05"_s, month(2019, 3), month(2021, 5));
    row(u"2019-03-01 – 2021-05-31"_s, month(2019, 3), month(2021, 5));
    row(u"01.03.2019 - 31.05.2021"_s, month(2019, 3), month(2021, 5));
    row(u"2019 - 2021"_s, month(2019, 1), month(2021, 1));
    row(u"2019-2021"_s, month(2019, 1), month(2021, 1));
    row(u"Sept. 2019 – Dec. 2019"_s, month(2019, 9), month(2019, 12));
    row(u"Jan '19 – Mar '21"_s, month(2019, 1), month(2021, 3));
    row(u"Engineer, Harbour Foods (May 2020 - Present)"_s, month(2020, 5), now);
    row(u"Developer 2019 - 2021"_s, month(2019, 1), month(2021, 1));
    row(u"seit 2019"_s, month(2019, 1), now);
    row(u"Mai 2020 – heute"_s, month(2020, 5), now);
    row(u"März 2018 bis Dezember 2019"_s, month(2018, 3), month(2019, 12));
    row(u"mei 2018 t/m heden"_s, month(2018, 5), now);
    row(u"maart 2018 tot oktober 2019"_s, month(2018, 3), month(2019, 10));
    row(u"février 2018 – aujourd'hui"_s, month(2018, 2), now);
    row(u"de juillet 2016 à août 2018"_s, month(2016, 7), month(2018, 8));
    row(u"depuis mai 2021"_s, month(2021, 5), now);
    row(u"enero 2017 - actualidad"_s, month(2017, 1), now);
    row(u"septiembre de 2017 a mayo de 2018"_s, month(2017, 9), month(2018, 5));
    row(u"June – August 2021"_s, month(2021, 6), month(2021, 8));
    row(u"Nov. - Feb. 2021"_s, month(2020, 11), month(2021, 2));
    row(u"2019–21"_s, month(2019, 1), month(2021, 1));
    row(u"Developer, Larch Books\tJan 2019 Mar 2021"_s, month(2019, 1), month(2021, 3));
    row(u"Larch Books, developer (03/2019 12/2020)"_s, month(2019, 3), month(2020, 12));
    row(u"jan 2021 heden Harbour Foods"_s, month(2021, 1), now);
    row(u"03/2019 heute"_s, month(2019, 3), now);
    row(u"seit 03/2021   Leiterin, Hafenkost"_s, month(2021, 3), now);
    row(u"Leiterin (seit 2021)"_s, month(2021, 1), now);
    row(u"2023 - 2030"_s, month(2023, 1), now);
}

void PeriodTest::periodsAreReadFromLines()
{
    QFETCH(QString, line);
    QFETCH(int, from);
    QFETCH(int, to);
    const auto found = profile::periodIn(line, today);
    QVERIFY(found);
    QCOMPARE(found->period.from, from);
    QCOMPARE(found->period.to, to);
}

void PeriodTest::whatIsNoPeriodIsNone_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"Led a team of 5 - 8 people", "Phone 0171 - 2345678", "Python 2.7 - 3.11",
                             "May 2019", "2021 - 2019", "Budget 2000 - 5000 EUR", "Larch - May 2019",
                             "in 2015 2017 people came", "Larch 2015 Kraft 2017 were there",
                             "since 2015 we did much", "2003-12", "2031 - 2033", "13/2019 - 15/2021", ""})
        QTest::addRow("%s", line) << QString::fromUtf8(line);
}

void PeriodTest::whatIsNoPeriodIsNone()
{
    QFETCH(QString, line);
    QVERIFY(!profile::periodIn(line, today));
}

void PeriodTest::aNameBeforeAYearIsNoPartOfThePeriod()
{
    const QString line = u"Developer, Tin Whistle\t2015 - 2017"_s;
    const auto dated = profile::periodIn(line, QDate(2025, 10, 14));
    QVERIFY(dated);
    QCOMPARE(line.left(dated->start).trimmed(), u"Developer, Tin Whistle"_s);
}

void PeriodTest::overlappingMonthsCountOnce()
{
    QCOMPARE(profile::monthsCovered({}), 0);
    QCOMPARE(profile::monthsCovered({{10, 22}, {16, 28}}), 18);
    QCOMPARE(profile::monthsCovered({{40, 50}, {10, 22}, {12, 14}}), 22);
}

void PeriodTest::yearsAreNeverRoundedUp_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("years");
    QTest::addRow("nothing") << 0 << 0.0;
    QTest::addRow("a month") << 1 << 0.0;
    QTest::addRow("almost a year") << 11 << 0.9;
    QTest::addRow("a year") << 12 << 1.0;
    QTest::addRow("26 months") << 26 << 2.1;
    QTest::addRow("almost three") << 35 << 2.9;
}

void PeriodTest::yearsAreNeverRoundedUp()
{
    QFETCH(int, months);
    QFETCH(double, years);
    QCOMPARE(profile::yearsOf(months), years);
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"
