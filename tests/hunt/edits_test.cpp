// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/edits.h"

#include "core/hunt/board.h"
#include "core/hunt/names.h"
#include "core/hunt/postings.h"
#include "core/hunt/targets.h"
#include "core/model/application.h"
#include "core/model/company.h"
#include "core/model/posting.h"
#include "core/model/posting_draft.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

/// What may be written into the fields of an application: the window and the command line both ask here.
class EditsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void spacesAroundAValueDoNotCount();
    void anEmptyCompanyIsNone();
    void somethingMustNameTheApplication();
    void whatNoFieldCanHoldIsRefused_data();
    void whatNoFieldCanHoldIsRefused();
    void theNameOfARoleIsShort();

private:
    ApplicationId added(const QString &title, const QString &company)
    {
        return addPosting(*m_hunt, draft(title, company, u"Some text."_s), {2025, 10, 14}).value();
    }
    Posting posting(ApplicationId id) const { return *m_hunt->find(m_hunt->find(id)->posting); }

    std::unique_ptr<Hunt> m_hunt;
};

void EditsTest::init()
{
    TestCase::init();
    m_hunt = opened(path(u"h.foothold"_s));
}

void EditsTest::cleanup()
{
    m_hunt.reset();
    TestCase::cleanup();
}

void EditsTest::spacesAroundAValueDoNotCount()
{
    const ApplicationId id = added(u"Cook"_s, u"Acme"_s);
    QVERIFY(editApplication(*m_hunt, id, u"location"_s, u"  Ghent \n"_s));
    QCOMPARE(posting(id).location, u"Ghent"_s);
    const size_t steps = m_hunt->history().size();
    QVERIFY(editApplication(*m_hunt, id, u"company"_s, u" Acme "_s));
    QCOMPARE(m_hunt->history().size(), steps);
    QCOMPARE(m_hunt->table<Company>().all().size(), size_t(1));
}

void EditsTest::anEmptyCompanyIsNone()
{
    const ApplicationId id = added(u"Cook"_s, u"Acme"_s);
    for (const QString &nothing : {QString(), u"   "_s}) {
        QVERIFY(editApplication(*m_hunt, id, u"company"_s, nothing));
        QVERIFY(!posting(id).company);
    }
    QCOMPARE(m_hunt->history().size(), size_t(2));
    QVERIFY(m_hunt->undo());
    QVERIFY(posting(id).company);
}

void EditsTest::somethingMustNameTheApplication()
{
    const ApplicationId id = added({}, u"Acme"_s);
    const auto emptied = editApplication(*m_hunt, id, u"company"_s, u" "_s);
    QVERIFY(!emptied);
    QVERIFY2(emptied.error().message.contains(u"a role or a company"_s), qPrintable(emptied.error().message));
    QVERIFY(posting(id).company);
    QCOMPARE(m_hunt->history().size(), size_t(1));
}

void EditsTest::whatNoFieldCanHoldIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("too many stars") << u"priority"_s << u"4"_s;
    QTest::newRow("too few stars") << u"priority"_s << u"-1"_s;
    QTest::newRow("a whole page") << u"location"_s << QString(5000, u'x');
    QTest::newRow("a script") << u"url"_s << u"javascript:alert(1)"_s;
    QTest::newRow("no company of a page") << u"company"_s << QString(5000, u'x');
}

void EditsTest::whatNoFieldCanHoldIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    const ApplicationId id = added(u"Cook"_s, u"Acme"_s);
    const QByteArray before = dumpOf(*m_hunt);
    QVERIFY(!editApplication(*m_hunt, id, field, value));
    QCOMPARE(dumpOf(*m_hunt), before);
}

void EditsTest::theNameOfARoleIsShort()
{
    const QDate day(2025, 10, 14);
    QVERIFY(!addTargetRole(*m_hunt, QString(5000, u'x'), u"A text."_s, day));
    const auto role = addTargetRole(*m_hunt, u"Lead \n cook"_s, u"A text."_s, day);
    QVERIFY(role);
    QCOMPARE(targetRoles(*m_hunt).front().name, u"Lead cook"_s);
    QCOMPARE(names::ofStep(m_hunt->history().front()), u"Target role Lead cook added"_s);
    QVERIFY(!renameTargetRole(*m_hunt, *role, QString(5000, u'x')));
}

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
