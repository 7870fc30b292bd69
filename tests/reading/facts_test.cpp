// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/language.h"
#include "core/reading/reading.h"
#include "tests/reading/tables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
const std::array languages {u"en"_s, u"de"_s, u"nl"_s, u"fr"_s, u"es"_s};

void tablesOfCases(const QString &folder)
{
    tableOfCases(folder + u'/' + languages.front() + u".tsv"_s);
    for (size_t i = 1; i < languages.size(); ++i) {
        int number = 0;
        for (const QStringList &cells : rowsOf(folder + u'/' + languages[i] + u".tsv"_s)) {
            QVERIFY2(cells.size() == 2, qPrintable(languages[i] + u": "_s + cells.join(u'|')));
            QTest::addRow("%s %s %d: %s", qPrintable(folder), qPrintable(languages[i]), ++number,
                          qPrintable(cells[0].left(70)))
                << cells[0] << cells[1];
        }
    }
}

/// All tables were taken on this Wednesday.
reading::Facts factsOf(const QString &text)
{
    const auto read = reading::read({text.toUtf8(), reading::Kind::Text, {}, QDate(2026, 10, 7)});
    return read ? read->facts : reading::Facts {};
}

QString words(const std::optional<Amount> &amount)
{
    return amount ? QString::number(amount->major(), 'f', amount->hundredths % 100 == 0 ? 0 : 2) : u"_"_s;
}

QString words(const Pay &pay)
{
    return u"%1 %2 %3 %4"_s.arg(words(pay.min), words(pay.max), pay.currency, toKey(pay.period));
}

template <class T> QString wordsOf(const std::optional<reading::Fact<T>> &fact)
{
    if (!fact)
        return u"-"_s;
    if constexpr (std::is_same_v<T, Pay>)
        return words(fact->value);
    else if constexpr (std::is_same_v<T, QDate>)
        return fact->value.toString(Qt::ISODate);
    else if constexpr (std::is_same_v<T, double>)
        return QString::number(fact->value);
    else if constexpr (std::is_same_v<T, reading::DegreeAsked>)
        return toKey(fact->value.level) + (fact->value.required ? QString() : u"?"_s);
    else if constexpr (std::is_same_v<T, QString>)
        return fact->value;
    else
        return toKey(fact->value);
}
} // namespace

/// What single sentences of postings say and what only looks like it. Each table goes in both directions.
class FactsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pay_data() { tablesOfCases(u"pay"_s); }
    void pay() { compare(&reading::Facts::salary); }
    void days_data() { tablesOfCases(u"dates"_s); }
    void days();
    void years_data() { tableOfCases(u"years.tsv"_s); }
    void years() { compare(&reading::Facts::yearsMin); }
    void degrees_data() { tableOfCases(u"degree.tsv"_s); }
    void degrees() { compare(&reading::Facts::degree); }
    void levels_data() { tableOfCases(u"seniority.tsv"_s); }
    void levels() { compare(&reading::Facts::seniority); }
    void workModes_data() { tableOfCases(u"work_mode.tsv"_s); }
    void workModes() { compare(&reading::Facts::workMode); }
    void employmentTypes_data() { tableOfCases(u"employment_type.tsv"_s); }
    void employmentTypes() { compare(&reading::Facts::employmentType); }
    void titles_data() { tableOfCases(u"title.tsv"_s); }
    void titles() { compare(&reading::Facts::title); }
    void places_data() { tableOfCases(u"place.tsv"_s); }
    void places() { compare(&reading::Facts::location); }
    void jobIds_data() { tableOfCases(u"job_id.tsv"_s); }
    void jobIds() { compare(&reading::Facts::jobId); }
    void visas_data() { tableOfCases(u"visa.tsv"_s); }
    void visas() { compare(&reading::Facts::visa); }
    void contacts_data() { tableOfCases(u"contact.tsv"_s); }
    void contacts() { compare(&reading::Facts::contact); }
    void hours_data() { tableOfCases(u"hours.tsv"_s); }
    void hours() { compare(&reading::Facts::hours); }
    void posters_data() { tableOfCases(u"company.tsv"_s); }
    void posters();
    void spokenLanguages_data() { tableOfCases(u"spoken.tsv"_s); }
    void spokenLanguages();
    void writtenLanguages_data() { tableOfCases(u"language.tsv"_s); }
    void writtenLanguages();
    void toolsAreNoBenefits();
    void aDayWithoutAYearIsTheNextOneAndLessSure();
    void aRelativeDayIsMarkedAndNeedsTheDayOfCapture();

private:
    template <class T> void compare(std::optional<reading::Fact<T>> reading::Facts::*fact)
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const reading::Facts facts = factsOf(text);
        QCOMPARE(wordsOf(facts.*fact), expected);
    }
};

/// "2026-10-18" is a closing day, "p 2026-10-01" the day of posting.
void FactsTest::days()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const reading::Facts facts = factsOf(text);
    const bool posting = expected.startsWith("p "_L1);
    QCOMPARE(wordsOf(posting ? facts.postedOn : facts.closesOn), posting ? expected.mid(2) : expected);
}

void FactsTest::toolsAreNoBenefits()
{
    const reading::Facts facts = factsOf(u"What we offer:\n- Projects with\n- Python\n- CMS of any kind\n"
                                         "- JavaScript\n- A boat\n- Free coffee"_s);
    QStringList offered;
    for (const auto &benefit : facts.benefits)
        offered.append(benefit.value);
    QCOMPARE(offered, (QStringList {u"Projects with"_s, u"A boat"_s, u"Free coffee"_s}));
}

/// "Acme" hires itself; "a Acme" posts for somebody else, who stays unnamed; "Acme via Temps" is both.
void FactsTest::posters()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const reading::Facts facts = factsOf(text);
    const bool unnamed = expected.startsWith("a "_L1);
    const QString agency = unnamed ? expected.mid(2) : expected.section(u" via "_s, 1);
    QCOMPARE(wordsOf(facts.company), unnamed ? u"-"_s : expected.section(u" via "_s, 0, 0));
    QCOMPARE(wordsOf(facts.agency), agency.isEmpty() ? u"-"_s : agency);
}

void FactsTest::spokenLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList names;
    for (const reading::Fact<QString> &language : factsOf(text).languages)
        names += language.value;
    QCOMPARE(names.isEmpty() ? u"-"_s : names.join(u' '), expected);
}

void FactsTest::writtenLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString language = reading::languageOf(text);
    QCOMPARE(language.isEmpty() ? u"-"_s : language, expected);
}

void FactsTest::aDayWithoutAYearIsTheNextOneAndLessSure()
{
    const reading::Facts whole = factsOf(u"Apply by 18 October 2026."_s);
    const reading::Facts open = factsOf(u"Apply by 18 October."_s);
    QCOMPARE(open.closesOn->value, whole.closesOn->value);
    QVERIFY(open.closesOn->confidence < whole.closesOn->confidence);
    QCOMPARE(factsOf(u"Apply by 6 October."_s).closesOn->value, QDate(2027, 10, 6));
    QCOMPARE(factsOf(u"Apply by 7 October."_s).closesOn->value, QDate(2026, 10, 7));
    // Without a day of capture nobody knows which year is meant.
    QVERIFY(!reading::read({"Apply by 18 October.", reading::Kind::Text, {}, {}})->facts.closesOn);
}

void FactsTest::aRelativeDayIsMarkedAndNeedsTheDayOfCapture()
{
    const reading::Facts facts = factsOf(u"Data Analyst\nPosted 3 weeks ago"_s);
    QCOMPARE(facts.postedOn->value, QDate(2026, 9, 16));
    QCOMPARE(facts.postedOn->rule, u"text.posted-relative"_s);
    QVERIFY(
        !reading::read({"Data Analyst\nPosted 3 weeks ago", reading::Kind::Text, {}, {}})->facts.postedOn);
}

QTEST_APPLESS_MAIN(FactsTest)
#include "facts_test.moc"
