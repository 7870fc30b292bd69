// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/trash.h"

#include "core/hunt/check.h"
#include "core/hunt/edits.h"
#include "core/hunt/postings.h"
#include "core/hunt/work.h"
#include "core/model/capture.h"
#include "core/model/stage_change.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

class TrashTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hunt.reset(); }

    void whatIsTrashedComesBackWhole();
    void whatIsInTheTrashIsNotPutThereAgain();
    void purgingRemovesTheRowsAndTheirBytes();
    void purgingCutsTheHistoryAndKeepsItsTitles();
    void purgingLeavesWhatWentToTheTrashLater();
    void purgingAnEmptyTrashChangesNothing();
    void purgingLeavesAPostingWithoutApplications();
    void aPostingSharedWithALiveApplicationStays();

private:
    ApplicationId added(const QString &title)
    {
        return addPosting(*m_hunt, draft(title, u"Acme"_s, title + u" text"_s), {2025, 10, 14})
            .value_or(ApplicationId());
    }
    int blobs() const { return m_hunt->connection().value<int>("SELECT count(*) FROM blob").value_or(-1); }
    static QDateTime later() { return QDateTime::currentDateTimeUtc().addDays(1); }

    std::unique_ptr<Hunt> m_hunt;
};

void TrashTest::init()
{
    TestCase::init();
    m_hunt = opened(path(u"h.foothold"_s));
}

void TrashTest::whatIsTrashedComesBackWhole()
{
    const ApplicationId id = added(u"One"_s);
    QVERIFY(addNote(*m_hunt, id, u"Call them"_s, QDateTime::currentDateTimeUtc()));
    const QByteArray before = dumpOf(*m_hunt);
    QVERIFY(trashApplications(*m_hunt, std::array {id}));
    QCOMPARE(m_hunt->table<Application>().count(), 0);
    QCOMPARE(trashedApplications(*m_hunt).size(), size_t(1));
    QVERIFY(restoreApplications(*m_hunt, std::array {id}));
    QCOMPARE(dumpOf(*m_hunt), before);
}

void TrashTest::whatIsInTheTrashIsNotPutThereAgain()
{
    const ApplicationId id = added(u"One"_s);
    QVERIFY(trashApplications(*m_hunt, std::array {id}));
    const size_t steps = m_hunt->history().size();
    QVERIFY(trashApplications(*m_hunt, std::array {id}));
    QCOMPARE(m_hunt->history().size(), steps);
    QVERIFY(m_hunt->undo());
    QVERIFY(!m_hunt->find(id)->deletedAt);
}

void TrashTest::purgingRemovesTheRowsAndTheirBytes()
{
    const ApplicationId kept = added(u"Kept"_s);
    const ApplicationId gone = added(u"Gone"_s);
    QVERIFY(addNote(*m_hunt, gone, u"Secret"_s, QDateTime::currentDateTimeUtc()));
    QCOMPARE(blobs(), 2);
    QVERIFY(trashApplications(*m_hunt, std::array {gone}));
    const auto removed = purge(*m_hunt, later());
    QVERIFY(removed);
    QVERIFY(*removed >= 2);
    QCOMPARE(blobs(), 1);
    QVERIFY(m_hunt->find(kept));
    QVERIFY(!m_hunt->find(gone));
    QVERIFY(!dumpOf(*m_hunt).contains("Secret"));
    QVERIFY(!dumpOf(*m_hunt).contains("Gone text"));
    QCOMPARE(check(*m_hunt), QStringList());
}

void TrashTest::purgingCutsTheHistoryAndKeepsItsTitles()
{
    const ApplicationId gone = added(u"Gone"_s);
    QVERIFY(trashApplications(*m_hunt, std::array {gone}));
    const ApplicationId kept = added(u"Kept"_s);
    QVERIFY(purge(*m_hunt, later()));
    const auto steps = m_hunt->history();
    QCOMPARE(steps.size(), size_t(3));
    QCOMPARE(names::ofStep(steps[2]), u"Gone, Acme added"_s);
    QVERIFY(steps[0].canReplay);
    QVERIFY(!steps[1].canReplay);
    QVERIFY(!steps[2].canReplay);
    QVERIFY(m_hunt->undo());
    QVERIFY(!m_hunt->find(kept));
    QVERIFY(!m_hunt->nextUndo());
    QVERIFY(m_hunt->redo());
    QVERIFY(m_hunt->find(kept));
    QCOMPARE(check(*m_hunt), QStringList());
}

void TrashTest::purgingLeavesWhatWentToTheTrashLater()
{
    const ApplicationId id = added(u"One"_s);
    QVERIFY(trashApplications(*m_hunt, std::array {id}));
    QCOMPARE(purge(*m_hunt, QDateTime::currentDateTimeUtc().addDays(-daysInTrash)).value_or(-1), 0);
    QCOMPARE(trashedApplications(*m_hunt).size(), size_t(1));
    QVERIFY(m_hunt->undo());
}

void TrashTest::purgingAnEmptyTrashChangesNothing()
{
    added(u"One"_s);
    QVERIFY(m_hunt->undo());
    QCOMPARE(purge(*m_hunt, later()).value_or(-1), 0);
    QVERIFY(m_hunt->nextRedo());
}

void TrashTest::purgingLeavesAPostingWithoutApplications()
{
    QVERIFY(m_hunt->change({u"import"_s, {}, {}}, [&]() -> Result<void> {
        m_hunt->table<Posting>().insert(draft(u"Alone"_s).posting);
        return {};
    }));
    QVERIFY(trashApplications(*m_hunt, std::array {added(u"Gone"_s)}));
    QVERIFY(purge(*m_hunt, later()));
    QCOMPARE(m_hunt->table<Posting>().count(), 1);
}

void TrashTest::aPostingSharedWithALiveApplicationStays()
{
    const ApplicationId first = added(u"One"_s);
    ApplicationId second;
    QVERIFY(m_hunt->change({u"add"_s, {}, {}}, [&]() -> Result<void> {
        second = m_hunt->table<Application>().insert({{}, m_hunt->find(first)->posting, u"B"_s, 0, {}});
        m_hunt->table<StageChange>().insert({{}, second, StageId {1}, {2025, 10, 14}, {}, {}});
        return {};
    }));
    QVERIFY(trashApplications(*m_hunt, std::array {first}));
    QVERIFY(purge(*m_hunt, later()));
    QVERIFY(m_hunt->find(second));
    QCOMPARE(m_hunt->table<Posting>().count(), 1);
    QCOMPARE(blobs(), 1);
}

QTEST_GUILESS_MAIN(TrashTest)
#include "trash_test.moc"
