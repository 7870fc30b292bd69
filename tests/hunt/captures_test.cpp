// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/captures.h"

#include "core/hunt/check.h"
#include "core/hunt/edits.h"
#include "core/hunt/postings.h"
#include "core/hunt/trash.h"
#include "core/model/posting_fact.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

class CapturesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hunt.reset(); }

    void aNewerCopyIsANewVersionAndTheOldOneStays();
    void aValueThatThePersonSetStays();
    void payIsTakenOverAsOne();
    void factsPointIntoTheNewText();
    void theSameCopyIsNoNewVersion();
    void oneUndoTakesItBack();
    void purgingRemovesTheTextsToo();
    void whatIsTooLargeIsRefused();

private:
    static PostingDraft version(const QString &text, double payMin = 0)
    {
        PostingDraft made = draft(u"Data Engineer"_s, u"Acme"_s, text);
        made.captured = "<html>" + text.toUtf8();
        made.capturedKind = u"html"_s;
        if (payMin > 0) {
            made.posting.payMin = Amount::fromMajor(payMin);
            made.posting.payCurrency = u"EUR"_s;
            made.posting.payPeriod = PayPeriod::Year;
        }
        PostingFact fact;
        fact.field = u"title"_s;
        fact.value = u"Data Engineer"_s;
        fact.start = 0;
        fact.end = 4;
        made.facts = {fact};
        return made;
    }
    Posting posting(ApplicationId id) const { return *m_hunt->find(m_hunt->find(id)->posting); }

    std::unique_ptr<Hunt> m_hunt;
};

void CapturesTest::init()
{
    TestCase::init();
    m_hunt = opened(path(u"h.foothold"_s));
}

void CapturesTest::aNewerCopyIsANewVersionAndTheOldOneStays()
{
    const ApplicationId id = *addPosting(*m_hunt, version(u"First text"_s), {2025, 10, 3});
    QVERIFY(updatePosting(*m_hunt, id, version(u"Second text"_s)));
    QCOMPARE(posting(id).text, u"Second text"_s);
    const auto versions = captures::of(*m_hunt, posting(id).id);
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(captures::textOf(*m_hunt, versions[0]), std::optional(u"Second text"_s));
    QCOMPARE(captures::textOf(*m_hunt, versions[1]), std::optional(u"First text"_s));
    QCOMPARE(m_hunt->blob(versions[1].hash), std::optional(QByteArray("<html>First text")));
    QCOMPARE(check(*m_hunt), QStringList());
}

void CapturesTest::aValueThatThePersonSetStays()
{
    const ApplicationId id = *addPosting(*m_hunt, version(u"First"_s, 60000), {2025, 10, 3});
    QVERIFY(editApplication(*m_hunt, id, u"title"_s, u"My own title"_s));
    QVERIFY(editApplication(*m_hunt, id, u"location"_s, u"Oslo"_s));
    PostingDraft newer = version(u"Second"_s, 70000);
    newer.posting.location = u"Berlin"_s;
    QVERIFY(updatePosting(*m_hunt, id, newer));
    QCOMPARE(posting(id).title, u"My own title"_s);
    QCOMPARE(posting(id).location, u"Oslo"_s);
    QCOMPARE(posting(id).payMin, std::optional(Amount::fromMajor(70000)));
}

void CapturesTest::payIsTakenOverAsOne()
{
    PostingDraft first = version(u"First"_s, 60000);
    first.posting.payMax = Amount::fromMajor(70000);
    const ApplicationId id = *addPosting(*m_hunt, first, {2025, 10, 3});
    // A newer copy without pay leaves it as it was.
    QVERIFY(updatePosting(*m_hunt, id, version(u"Second"_s)));
    QCOMPARE(posting(id).payMax, std::optional(Amount::fromMajor(70000)));
    // One that names a single figure takes the old upper end with it.
    QVERIFY(updatePosting(*m_hunt, id, version(u"Third"_s, 80000)));
    QCOMPARE(posting(id).payMin, std::optional(Amount::fromMajor(80000)));
    QCOMPARE(posting(id).payMax, std::nullopt);
    QVERIFY(editApplication(*m_hunt, id, u"payMin"_s, u"90000"_s));
    QVERIFY(updatePosting(*m_hunt, id, version(u"Fourth"_s, 50000)));
    QCOMPARE(posting(id).payMin, std::optional(Amount::fromMajor(90000)));
}

void CapturesTest::factsPointIntoTheNewText()
{
    PostingDraft first = version(u"First"_s);
    PostingFact place;
    place.field = u"location"_s;
    place.value = u"Oslo"_s;
    place.start = 1;
    place.end = 3;
    first.facts.push_back(place);
    const ApplicationId id = *addPosting(*m_hunt, first, {2025, 10, 3});
    QVERIFY(updatePosting(*m_hunt, id, version(u"Second"_s)));
    const auto facts = m_hunt->table<PostingFact>().whereId("posting_id", posting(id).id);
    QCOMPARE(facts.size(), size_t(2));
    for (const PostingFact &fact : facts)
        QCOMPARE(fact.start.has_value(), fact.field == u"title"_s);
}

void CapturesTest::theSameCopyIsNoNewVersion()
{
    const ApplicationId id = *addPosting(*m_hunt, version(u"First"_s), {2025, 10, 3});
    QVERIFY(updatePosting(*m_hunt, id, version(u"First"_s)));
    QCOMPARE(captures::of(*m_hunt, posting(id).id).size(), size_t(1));
}

void CapturesTest::oneUndoTakesItBack()
{
    const ApplicationId id = *addPosting(*m_hunt, version(u"First"_s, 60000), {2025, 10, 3});
    const QByteArray before = dumpOf(*m_hunt);
    QVERIFY(updatePosting(*m_hunt, id, version(u"Second"_s, 70000)));
    QVERIFY(dumpOf(*m_hunt) != before);
    QVERIFY(m_hunt->undo());
    QCOMPARE(dumpOf(*m_hunt), before);
}

void CapturesTest::purgingRemovesTheTextsToo()
{
    const auto blobs = [&] {
        return m_hunt->connection().value<int>("SELECT count(*) FROM blob").value_or(-1);
    };
    const ApplicationId id = *addPosting(*m_hunt, version(u"First"_s), {2025, 10, 3});
    QVERIFY(addPosting(*m_hunt, version(u"Kept"_s), {2025, 10, 3}));
    QCOMPARE(blobs(), 4);
    QVERIFY(trashApplications(*m_hunt, std::array {id}));
    QVERIFY(purge(*m_hunt, QDateTime::currentDateTimeUtc().addDays(1)));
    QCOMPARE(blobs(), 2);
}

void CapturesTest::whatIsTooLargeIsRefused()
{
    PostingDraft huge = version(u"First"_s);
    huge.captured = QByteArray(captures::largest + 1, 'x');
    QVERIFY(!addPosting(*m_hunt, huge, {2025, 10, 3}));
    QCOMPARE(m_hunt->table<Posting>().count(), 0);
}

QTEST_GUILESS_MAIN(CapturesTest)
#include "captures_test.moc"
