// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/tracks.h"
#include "tests/support/testing.h"
#include "ui/capture/field_values.h"

using namespace Qt::StringLiterals;
using capture::Part;
using capture::PostingForm;

namespace {
const QDate today(2025, 10, 14);

/// A reading in which every fact has words of its own in the text.
class Read final
{
public:
    template <class T> reading::Fact<T> fact(const QString &words, T value)
    {
        const int start = int(reading.text.size());
        reading.text += words + u'\n';
        return {value, words, reading::Span {start, start + int(words.size())}, u"text.test"_s, 0.9};
    }

    reading::Reading reading {};
};

reading::Reading readingOfAll()
{
    Read all;
    reading::Facts &facts = all.reading.facts;
    facts.title = all.fact<QString>(u"Back-end Developer"_s, u"Back-end Developer"_s);
    facts.company = all.fact<QString>(u"Crumb"_s, u"Crumb"_s);
    facts.agency = all.fact<QString>(u"Brook Recruiting"_s, u"Brook Recruiting"_s);
    facts.location = all.fact<QString>(u"Utrecht"_s, u"Utrecht"_s);
    facts.workMode = all.fact(u"two days at home"_s, WorkMode::Hybrid);
    facts.employmentType = all.fact(u"fixed-term"_s, EmploymentType::Temporary);
    facts.hours = all.fact<QString>(u"36 hours"_s, u"36"_s);
    facts.seniority = all.fact(u"experienced"_s, Seniority::Senior);
    facts.yearsMin = all.fact(u"three years"_s, 3.0);
    facts.degree = all.fact(u"BSc or the same by work"_s, reading::DegreeAsked {Degree::Bachelor, false});
    facts.salary = all.fact(u"4000 a month"_s, Pay {Amount::fromMajor(4000), {}, u"EUR"_s, PayPeriod::Month});
    facts.postedOn = all.fact(u"1 October"_s, QDate(2025, 10, 1));
    facts.closesOn = all.fact(u"31 October"_s, QDate(2025, 10, 31));
    facts.visa = all.fact<QString>(u"No sponsorship"_s, u"No sponsorship"_s);
    facts.contact = all.fact<QString>(u"jobs@crumb.example"_s, u"jobs@crumb.example"_s);
    facts.url = all.fact<QString>(u"https://crumb.example/1"_s, u"https://crumb.example/1"_s);
    facts.jobId = all.fact<QString>(u"CR-17"_s, u"CR-17"_s);
    facts.languages = {all.fact<QString>(u"Dutch"_s, u"Dutch"_s),
                       all.fact<QString>(u"some English"_s, u"English"_s)};
    facts.benefits = {all.fact<QString>(u"Pension"_s, u"Pension"_s),
                      all.fact<QString>(u"30 days of leave"_s, u"30 days of leave"_s)};
    return all.reading;
}

PostingForm formOfAll()
{
    const reading::Reading reading = readingOfAll();
    PostingForm form(today);
    form.setReading(reading, reading::draftOf(reading, {}));
    return form;
}
} // namespace

/// What was read and what the person corrects, field by field.
class PostingFormTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsShownWithItsEvidence_data();
    void everyFactIsShownWithItsEvidence();
    void everyFieldTakesTheWordOfThePerson_data();
    void everyFieldTakesTheWordOfThePerson();
    void theTrackFollowsFromTheRoleUntilOneIsChosen();
    void anAgencyAloneIsWhomOneWritesTo();
};

void PostingFormTest::everyFactIsShownWithItsEvidence_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](Part part, const QString &text, const QStringList &words) {
        QTest::newRow(qPrintable(capture::nameOf(part))) << part << text << words;
    };
    row(Part::Role, u"Back-end Developer"_s, {u"Back-end Developer"_s});
    row(Part::Agency, u"Brook Recruiting"_s, {u"Brook Recruiting"_s});
    row(Part::Hours, u"36"_s, {u"36 hours"_s});
    row(Part::Degree, u"Bachelor, not a must"_s, {u"BSc or the same by work"_s});
    row(Part::Posted, u"Wed 1 Oct 2025"_s, {u"1 October"_s});
    row(Part::Visa, u"No sponsorship"_s, {u"No sponsorship"_s});
    row(Part::JobId, u"CR-17"_s, {u"CR-17"_s});
    row(Part::Languages, u"Dutch, English"_s, {u"Dutch\nsome English"_s});
    row(Part::Benefits, u"Pension; 30 days of leave"_s, {u"Pension\n30 days of leave"_s});
    row(Part::Years, u"3"_s, {u"three years"_s});
    row(Part::Level, u"Senior"_s, {u"experienced"_s});
}

void PostingFormTest::everyFactIsShownWithItsEvidence()
{
    QFETCH(Part, part);
    QFETCH(QStringList, words);
    const PostingForm form = formOfAll();
    const capture::FieldState state = form.field(part);
    QTEST(state.text, "text");
    QVERIFY(state.origin == capture::FieldState::Origin::Text);
    QStringList found;
    for (const reading::Span &span : state.evidence)
        found.append(form.reading().text.mid(span.start, span.end - span.start));
    QCOMPARE(found, words);
}

void PostingFormTest::everyFieldTakesTheWordOfThePerson_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("text");
    const auto row = [](Part part, const QString &text) {
        QTest::newRow(qPrintable(capture::nameOf(part))) << part << text;
    };
    for (const Part part : capture::allParts()) {
        const QStringList choices = capture::choicesFor(part);
        if (!choices.isEmpty())
            row(part, choices.at(1));
    }
    for (const Part part : {Part::Role, Part::Company, Part::Contact, Part::Link, Part::Source, Part::Agency,
                            Part::Hours, Part::Languages, Part::JobId, Part::Visa, Part::Benefits})
        row(part, u"anything else"_s);
    row(Part::Place, u"Remote"_s);
    row(Part::Pay, u"€ 50 000 a year"_s);
    row(Part::Closes, u"Fri 24 Oct 2025"_s);
    row(Part::Posted, u"Fri 3 Oct 2025"_s);
    row(Part::Years, u"7"_s);
}

void PostingFormTest::everyFieldTakesTheWordOfThePerson()
{
    QFETCH(Part, part);
    QFETCH(QString, text);
    PostingForm form = formOfAll();
    form.setText(part, text);
    const auto draft = form.draft();
    QVERIFY(draft);
    QCOMPARE(capture::valueText(part, *draft).replace(QChar(0x202F), u' '), text);
    for (const PostingFact &fact : draft->facts)
        QCOMPARE(fact.byPerson, capture::factKeys(part).contains(fact.field));
    // Writing what was read takes the correction back.
    form.setText(part, PostingForm(formOfAll()).field(part).text);
    QVERIFY(!form.hasCorrections());
}

void PostingFormTest::theTrackFollowsFromTheRoleUntilOneIsChosen()
{
    PostingForm form = formOfAll();
    QCOMPARE(form.field(Part::Track).text, ledger::trackName(u"back-end"_s));
    QVERIFY(form.draft()->posting.track.isEmpty());
    const QString other = ledger::trackName(ledger::tracks().back().key);
    form.setText(Part::Track, other);
    QCOMPARE(form.draft()->posting.track, ledger::tracks().back().key);
    form.setText(Part::Track, {});
    QCOMPARE(form.field(Part::Track).text, ledger::trackName(u"back-end"_s));
    QVERIFY(form.draft()->posting.track.isEmpty());
}

void PostingFormTest::anAgencyAloneIsWhomOneWritesTo()
{
    reading::Reading reading = readingOfAll();
    reading.facts.company.reset();
    PostingForm form(today);
    form.setReading(reading, reading::draftOf(reading, {}));
    QCOMPARE(form.field(Part::Company).text, u"Brook Recruiting"_s);
    QCOMPARE(form.field(Part::Company).evidence.size(), size_t(1));
}

QTEST_MAIN(PostingFormTest)
#include "posting_form_test.moc"
