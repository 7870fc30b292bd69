// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/duplicates.h"

#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/hunt/text_print.h"
#include "core/hunt/trash.h"
#include "core/model/company.h"
#include "core/model/told_apart.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
/// About 120 words, of which two subjects share none.
QString longText(const QString &subject)
{
    QStringList words;
    for (int i = 0; i < 120; ++i)
        words += subject + QString::number(i) + (i % 9 == 8 ? u".\n"_s : QString());
    return words.join(u' ');
}
} // namespace

class DuplicatesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /// Sentences are said in the locale of the person: here in one.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init();
    void cleanup() { m_hunt.reset(); }

    void titlesAreComparedByWhatTheySay_data();
    void titlesAreComparedByWhatTheySay();
    void twoFacesAreOnePosting_data();
    void twoFacesAreOnePosting();
    void theSameLinkIsFoundAndTold();
    void theSameTextIsFoundUnderAnotherLinkAndCompany();
    void theLegalFormOfACompanyDoesNotCount();
    void aRenamedCompanyIsFoundByItsNewName();
    void undoingTheAddingUndoesTheFinding();
    void whatIsInTheTrashIsLeftOut();
    void aCompanyThatSaidNoIsToldWithItsDay();
    void whatWasToldApartIsNotAskedAgain();
    void tellingApartIsUndoneWithTheAdding();
    void anOlderFileIsPrintedAnewWhenOpened();

private:
    ApplicationId added(PostingDraft draft, const char *stage = "saved")
    {
        draft.stageKey = QString::fromLatin1(stage);
        return addPosting(*m_hunt, draft, {2025, 10, 3}).value_or(ApplicationId());
    }
    void moved(ApplicationId id, const char *stage, QDate on)
    {
        QVERIFY(moveApplications(*m_hunt, std::array {id},
                                 stageByKey(*m_hunt, QString::fromLatin1(stage))->id, Place::end(), on));
    }

    std::unique_ptr<Hunt> m_hunt;
};

void DuplicatesTest::init()
{
    TestCase::init();
    m_hunt = opened(path(u"h.foothold"_s));
}

void DuplicatesTest::titlesAreComparedByWhatTheySay_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isLike");
    const auto row = [](const char *one, const char *other, bool isLike) {
        QTest::addRow("%s | %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << isLike;
    };
    row("Python Developer", "python developer", true);
    row("Python Developer (m/w/d)", "Python Developer", true);
    row("Python Developer (f/m/x) - Remote", "Python Engineer", true);
    row("Sr. Backend Engineer", "Senior Back-End Engineer", true);
    row("Data Engineer II", "Data Engineer 2", true);
    row("Data Engineer #48213", "Data Engineer", true);
    row("REF-2024-118 Data Analyst", "Data Analyst", true);
    row("Urgent hiring: Full Stack Developer", "Fullstack Developer", true);
    row("Softwareentwickler (w/m/d)", "Softwareentwickler (all genders)", true);
    row("Senior Python Developer", "Python Developer", false);
    row("Junior Data Analyst", "Senior Data Analyst", false);
    row("Data Engineer II", "Data Engineer III", false);
    row("Backend Developer", "Frontend Developer", false);
    row("C++ Developer", "C# Developer", false);
    row("Data Scientist", "Account Manager", false);
    row("Head of Engineering", "Engineering Intern", false);
}

void DuplicatesTest::titlesAreComparedByWhatTheySay()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(titleLikeness(one, other) >= likelyFrom, "isLike");
    QCOMPARE(titleLikeness(one, other), titleLikeness(other, one));
}

void DuplicatesTest::twoFacesAreOnePosting_data()
{
    QTest::addColumn<PostingFace>("one");
    QTest::addColumn<PostingFace>("other");
    QTest::addColumn<std::optional<LikenessKind>>("kind");
    QTest::addColumn<bool>("isLikely");
    using Kind = std::optional<LikenessKind>;
    const auto face = [](const char *title, const char *company, const char *place = "", const char *url = "",
                         const char *ref = "", const QString &text = {}) {
        return PostingFace {QString::fromUtf8(title), QString::fromUtf8(company), QString::fromUtf8(place),
                            QString::fromUtf8(url),   QString::fromUtf8(ref),     text_print::runsOf(text)};
    };
    const QString text = longText(u"data"_s);
    const QString other = longText(u"garden"_s);
    QTest::newRow("one link") << face("A", "X", "", "x.io/1") << face("B role", "", "", "x.io/1")
                              << Kind(LikenessKind::SameLink) << false;
    QTest::newRow("one link, one title")
        << face("Data Engineer", "", "", "x.io/1") << face("Data Engineer (m/f/d)", "", "", "x.io/1")
        << Kind(LikenessKind::SameLink) << true;
    QTest::newRow("one job id") << face("Engineer", "Acme GmbH", "", "", "R-1")
                                << face("Developer for data", "ACME", "", "", "r-1")
                                << Kind(LikenessKind::SameJobId) << true;
    QTest::newRow("one job id, two companies")
        << face("A", "Acme", "", "", "R-1") << face("B", "Bolt", "", "", "R-1") << Kind() << false;
    QTest::newRow("one text") << face("Data Engineer", "Acme", "", "x.io/1", "", text)
                              << face("Data Engineer", "Acme", "", "y.io/1", "", text + u" Apply now."_s)
                              << Kind(LikenessKind::SameText) << true;
    QTest::newRow("one text, no company read") << face("Data Engineer", "Acme", "", "", "", text)
                                               << face("Data Engineer", "", "", "", "", u"Copied. "_s + text)
                                               << Kind(LikenessKind::SameText) << true;
    QTest::newRow("one text, two levels")
        << face("Senior Data Engineer", "Acme", "", "", "", text)
        << face("Data Engineer", "Acme", "", "", "", text.left(text.size() - 60))
        << Kind(LikenessKind::SameText) << false;
    QTest::newRow("an agency") << face("Data Engineer", "Acme", "", "", "", text)
                               << face("Data Engineer", "Hays", "", "", "",
                                       u"For our client we look for you. "_s + text)
                               << Kind(LikenessKind::OtherAgency) << true;
    QTest::newRow("two texts, two companies")
        << face("Data Engineer", "Acme", "", "", "", text) << face("Data Engineer", "Bolt", "", "", "", other)
        << Kind() << false;
    QTest::newRow("like role") << face("Data Engineer", "Acme Inc.") << face("Data Engineer", "ACME")
                               << Kind(LikenessKind::LikeRole) << true;
    QTest::newRow("like role elsewhere")
        << face("Data Engineer", "Acme", "Berlin") << face("Data Engineer", "Acme", "Oslo")
        << Kind(LikenessKind::LikeRole) << false;
    QTest::newRow("like role, two numbers")
        << face("Data Engineer", "Acme", "", "", "1") << face("Data Engineer", "Acme", "", "", "2")
        << Kind(LikenessKind::LikeRole) << false;
    QTest::newRow("another role") << face("Data Engineer", "Acme") << face("Gardener", "Acme") << Kind()
                                  << false;
    QTest::newRow("nothing known") << face("", "") << face("", "") << Kind() << false;
    QTest::newRow("short texts") << face("", "", "", "", "", u"Call us today please"_s)
                                 << face("", "", "", "", "", u"Call us today please"_s) << Kind() << false;
}

void DuplicatesTest::twoFacesAreOnePosting()
{
    QFETCH(PostingFace, one);
    QFETCH(PostingFace, other);
    QFETCH(std::optional<LikenessKind>, kind);
    const auto likeness = likenessOf(one, other);
    QCOMPARE(likeness.has_value(), kind.has_value());
    QCOMPARE(likeness, likenessOf(other, one));
    if (!kind)
        return;
    QVERIFY(likeness->kind == *kind);
    QTEST(likeness->confidence >= likelyFrom, "isLikely");
}

void DuplicatesTest::theSameLinkIsFoundAndTold()
{
    PostingDraft one = draft(u"Python Developer"_s, u"Acme"_s, u"Text"_s);
    one.posting.urlKey = u"acme.io/jobs/1"_s;
    const ApplicationId id = added(one);
    moved(id, "applied", {2025, 10, 5});
    moved(id, "rejected", {2025, 10, 12});
    const auto found = acquaintanceOf(*m_hunt, one).likely();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].application, id);
    QVERIFY(found[0].likeness.kind == LikenessKind::SameLink);
    QCOMPARE(
        found[0].sentence(),
        u"The same page. You applied for Python Developer, Acme on 5 Oct 2025; rejected on 12 Oct 2025."_s);
    // What is a duplicate is not told a second time as a company that said no.
    QVERIFY(!acquaintanceOf(*m_hunt, one).ended);
    // And the posting itself is none of its own duplicates.
    QVERIFY(acquaintanceOf(*m_hunt, m_hunt->find(id)->posting).duplicates.empty());
}

void DuplicatesTest::theSameTextIsFoundUnderAnotherLinkAndCompany()
{
    for (int i = 0; i < 30; ++i)
        added(draft(u"Role %1"_s.arg(i), u"Company %1"_s.arg(i), longText(u"kind%1"_s.arg(i))));
    const ApplicationId id = added(draft(u"Data Engineer"_s, u"Acme"_s, longText(u"data"_s)));
    PostingDraft agency =
        draft(u"Data Engineer (m/w/d)"_s, u"Hays"_s, u"Our client is looking.\n"_s + longText(u"data"_s));
    const auto found = acquaintanceOf(*m_hunt, agency).likely();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].application, id);
    QVERIFY(found[0].likeness.kind == LikenessKind::OtherAgency);
}

void DuplicatesTest::theLegalFormOfACompanyDoesNotCount()
{
    const ApplicationId id = added(draft(u"Data Engineer"_s, u"Acme GmbH & Co. KG"_s));
    const auto found = acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"ACME, Inc."_s)).likely();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].application, id);
    QVERIFY(acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"Acmeware"_s)).duplicates.empty());
}

void DuplicatesTest::aRenamedCompanyIsFoundByItsNewName()
{
    added(draft(u"Data Engineer"_s, u"Acme"_s));
    Company company = m_hunt->table<Company>().all().front();
    company.name = u"Bolt Ltd"_s;
    QVERIFY(m_hunt->change({u"edit"_s, {}, {}}, [&]() -> Result<void> {
        m_hunt->table<Company>().update(company);
        return {};
    }));
    QCOMPARE(acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"Bolt"_s)).likely().size(), size_t(1));
    QVERIFY(acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"Acme"_s)).likely().empty());
    QVERIFY(m_hunt->undo());
    QCOMPARE(acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"Acme"_s)).likely().size(), size_t(1));
}

void DuplicatesTest::undoingTheAddingUndoesTheFinding()
{
    const PostingDraft one = draft(u"Data Engineer"_s, {}, longText(u"data"_s));
    added(one);
    QCOMPARE(acquaintanceOf(*m_hunt, one).likely().size(), size_t(1));
    QVERIFY(m_hunt->undo());
    QVERIFY(acquaintanceOf(*m_hunt, one).duplicates.empty());
    QVERIFY(m_hunt->redo());
    QCOMPARE(acquaintanceOf(*m_hunt, one).likely().size(), size_t(1));
}

void DuplicatesTest::whatIsInTheTrashIsLeftOut()
{
    const PostingDraft one = draft(u"Data Engineer"_s, u"Acme"_s, longText(u"data"_s));
    const ApplicationId id = added(one);
    QVERIFY(trashApplications(*m_hunt, std::array {id}));
    QVERIFY(acquaintanceOf(*m_hunt, one).duplicates.empty());
}

void DuplicatesTest::aCompanyThatSaidNoIsToldWithItsDay()
{
    const ApplicationId id = added(draft(u"Gardener"_s, u"Acme"_s), "applied");
    moved(id, "no_reply", {2025, 11, 20});
    const ApplicationId open = added(draft(u"Cook"_s, u"Acme"_s), "applied");
    const Acquaintance known = acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"Acme Ltd"_s));
    QVERIFY(known.duplicates.empty());
    QCOMPARE(known.ended, std::optional(id));
    QCOMPARE(known.endedBefore, u"You applied for Gardener, Acme on 3 Oct 2025; no reply by 20 Nov 2025."_s);
    moved(open, "rejected", {2025, 12, 1});
    QCOMPARE(acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"Acme"_s)).ended, std::optional(open));
}

void DuplicatesTest::whatWasToldApartIsNotAskedAgain()
{
    PostingDraft first = draft(u"Data Engineer"_s, u"Acme"_s, u"One"_s);
    first.posting.urlKey = u"acme.io/1"_s;
    added(first);
    PostingDraft second = draft(u"Data Engineer"_s, u"Acme"_s, u"Two"_s);
    second.posting.urlKey = u"acme.io/2"_s;
    const auto asked = acquaintanceOf(*m_hunt, second).likely();
    QCOMPARE(asked.size(), size_t(1));
    second.apartFrom = {asked[0].posting};
    const ApplicationId kept = added(second);
    // The second page once more is the second posting, and the first is not asked about.
    second.apartFrom = {};
    const auto again = acquaintanceOf(*m_hunt, second).duplicates;
    QCOMPARE(again.size(), size_t(1));
    QCOMPARE(again[0].application, kept);
    QVERIFY(acquaintanceOf(*m_hunt, m_hunt->find(kept)->posting).duplicates.empty());
    // A third role may still be either.
    QCOMPARE(acquaintanceOf(*m_hunt, draft(u"Data Engineer"_s, u"Acme"_s, u"Three"_s)).likely().size(),
             size_t(2));
}

void DuplicatesTest::tellingApartIsUndoneWithTheAdding()
{
    const ApplicationId id = added(draft(u"Data Engineer"_s, u"Acme"_s));
    PostingDraft second = draft(u"Data Engineer"_s, u"Acme"_s, u"Two"_s);
    second.apartFrom = {m_hunt->find(id)->posting};
    added(second);
    QCOMPARE(m_hunt->table<ToldApart>().count(), 1);
    QVERIFY(m_hunt->undo());
    QCOMPARE(m_hunt->table<ToldApart>().count(), 0);
}

void DuplicatesTest::anOlderFileIsPrintedAnewWhenOpened()
{
    const PostingDraft one = draft(u"Data Engineer"_s, u"Acme"_s, longText(u"data"_s));
    added(one);
    m_hunt->connection().script(
        "DELETE FROM posting_band; DELETE FROM company_key; DELETE FROM derived WHERE name = 'prints'");
    QVERIFY(acquaintanceOf(*m_hunt, one).duplicates.empty());
    m_hunt.reset();
    m_hunt = opened(path(u"h.foothold"_s));
    QCOMPARE(acquaintanceOf(*m_hunt, one).likely().size(), size_t(1));
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
