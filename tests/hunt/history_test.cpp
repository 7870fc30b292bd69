// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/edits.h"
#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/model/company.h"
#include "core/model/note.h"
#include "core/model/tag.h"
#include "core/sql/connection.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class HistoryTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aStepKeepsItsNamesAndItsTime();
    void historyIsKeptOverReopening();
    void undoAndRedoWorkAfterReopening();
    void aNewChangeReplacesWhatWasUndone();
    void typingWithinFiveSecondsIsOneStep();
    void typingAfterFiveSecondsIsAnotherStep();
    void typingDoesNotJoinAcross_data();
    void typingDoesNotJoinAcross();
    void typingBackToTheOriginalLeavesNoStep();
    void aChangeThatChangesNothingLeavesNoStep();
    void failingWorkLeavesNothing();
    void throwingWorkLeavesNothing();
    void aNestedChangeIsOneStep();
    void aNestedFailureTakesTheWholeStepWithIt();
    void aStepOfANewerVersionIsNotReplayed();
    void aStepThatNoLongerFitsChangesNothing();
    void changedTellsTheTouchedRows();
    void bytesAreKeptOnceAndComeBack();
    void skillsFollowTheEmployersName();

private:
    Result<Changes> rename(const QString &title) { return editApplication(*m_hunt, m_id, u"title"_s, title); }
    QString title() const { return m_hunt->find(m_hunt->find(m_id)->posting)->title; }
    void reopen();
    void wait(int milliseconds) { m_now = m_now.addMSecs(milliseconds); }

    QDateTime m_now;
    MentionSource m_mentions;
    std::unique_ptr<Hunt> m_hunt;
    ApplicationId m_id;
};

void HistoryTest::init()
{
    TestCase::init();
    m_now = QDateTime(QDate(2025, 10, 14), QTime(9, 0), Qt::UTC);
    m_mentions = {};
    reopen();
    const auto added = addPosting(*m_hunt, draft(u"Developer"_s, u"Acme"_s, u"Python"_s), m_now.date());
    QVERIFY(added);
    m_id = *added;
    wait(60000);
}

void HistoryTest::cleanup()
{
    m_hunt.reset();
}

void HistoryTest::reopen()
{
    m_hunt.reset();
    OpenOptions options;
    options.clock = [this] { return m_now; };
    options.mentions = m_mentions;
    m_hunt = opened(path(u"h.foothold"_s), options);
}

void HistoryTest::aStepKeepsItsNamesAndItsTime()
{
    QVERIFY(moveApplications(*m_hunt, std::array {m_id}, StageId {4}, Place::end(), m_now.date()));
    QVERIFY(editApplication(*m_hunt, m_id, u"company"_s, u"Other"_s));
    const HistoryStep step = m_hunt->history()[1];
    QCOMPARE(step.key, u"move"_s);
    QCOMPARE(step.at, m_now);
    QCOMPARE(step.arguments, QStringList({u"Developer, Acme"_s, u"stage:interview"_s}));
    QCOMPARE(names::ofStep(step), u"Developer, Acme moved to Interview"_s);
}

void HistoryTest::historyIsKeptOverReopening()
{
    QVERIFY(rename(u"Engineer"_s));
    const std::vector<HistoryStep> before = m_hunt->history();
    reopen();
    QVERIFY(m_hunt->history() == before);
    QCOMPARE(before.size(), size_t(2));
}

void HistoryTest::undoAndRedoWorkAfterReopening()
{
    QVERIFY(rename(u"Engineer"_s));
    reopen();
    QVERIFY(m_hunt->undo());
    QCOMPARE(title(), u"Developer"_s);
    reopen();
    QVERIFY(m_hunt->redo());
    QCOMPARE(title(), u"Engineer"_s);
    reopen();
    QVERIFY(!m_hunt->redo());
}

void HistoryTest::aNewChangeReplacesWhatWasUndone()
{
    QVERIFY(rename(u"One"_s));
    wait(60000);
    QVERIFY(rename(u"Two"_s));
    QVERIFY(m_hunt->undo());
    QVERIFY(m_hunt->undo());
    QVERIFY(rename(u"Three"_s));
    QVERIFY(!m_hunt->nextRedo());
    const auto steps = m_hunt->history();
    QCOMPARE(steps.size(), size_t(4));
    QCOMPARE(steps[1].state, HistoryStep::State::Replaced);
    QCOMPARE(steps[2].state, HistoryStep::State::Replaced);
    QVERIFY(!steps[1].canReplay);
    QVERIFY(m_hunt->undo());
    QCOMPARE(title(), u"Developer"_s);
}

void HistoryTest::typingWithinFiveSecondsIsOneStep()
{
    for (const QString &typed : {u"E"_s, u"En"_s, u"Eng"_s}) {
        QVERIFY(rename(typed));
        wait(4999);
    }
    QCOMPARE(m_hunt->history().size(), size_t(2));
    QVERIFY(m_hunt->undo());
    QCOMPARE(title(), u"Developer"_s);
    QVERIFY(m_hunt->redo());
    QCOMPARE(title(), u"Eng"_s);
}

void HistoryTest::typingAfterFiveSecondsIsAnotherStep()
{
    QVERIFY(rename(u"E"_s));
    wait(5000);
    QVERIFY(rename(u"En"_s));
    QCOMPARE(m_hunt->history().size(), size_t(3));
}

void HistoryTest::typingDoesNotJoinAcross_data()
{
    QTest::addColumn<QString>("between");
    for (const QString &between : {u"undo"_s, u"reopening"_s, u"another field"_s, u"a clock set back"_s})
        QTest::newRow(qPrintable(between)) << between;
}

void HistoryTest::typingDoesNotJoinAcross()
{
    QFETCH(const QString, between);
    QVERIFY(rename(u"E"_s));
    size_t steps = 3;
    if (between == u"undo"_s) {
        QVERIFY(rename(u"X"_s));
        QVERIFY(m_hunt->undo());
        QVERIFY(m_hunt->redo());
    } else if (between == u"reopening"_s) {
        reopen();
    } else if (between == u"another field"_s) {
        QVERIFY(editApplication(*m_hunt, m_id, u"location"_s, u"Here"_s));
        steps = 4;
    } else {
        wait(-3600000);
    }
    QVERIFY(rename(u"En"_s));
    QCOMPARE(m_hunt->history().size(), steps);
}

void HistoryTest::typingBackToTheOriginalLeavesNoStep()
{
    const QByteArray before = dumpOf(*m_hunt);
    QVERIFY(m_hunt->change({u"edit"_s, {}, u"k"_s}, [&]() -> Result<void> {
        m_hunt->table<Tag>().insert({TagId {5}, u"a"_s, {}});
        return {};
    }));
    QVERIFY(m_hunt->change({u"edit"_s, {}, u"k"_s}, [&]() -> Result<void> {
        m_hunt->table<Tag>().remove(TagId {5});
        return {};
    }));
    QCOMPARE(m_hunt->history().size(), size_t(1));
    QCOMPARE(dumpOf(*m_hunt), before);
    QCOMPARE(m_hunt->nextUndo()->key, u"add"_s);
}

void HistoryTest::aChangeThatChangesNothingLeavesNoStep()
{
    QVERIFY(rename(u"Engineer"_s));
    QVERIFY(m_hunt->undo());
    const auto changes = rename(u"Developer"_s);
    QVERIFY(changes);
    QVERIFY(changes->isEmpty());
    QVERIFY(m_hunt->nextRedo());
    QCOMPARE(m_hunt->history().size(), size_t(2));
}

void HistoryTest::failingWorkLeavesNothing()
{
    const QByteArray before = dumpOf(*m_hunt);
    QSignalSpy changed(m_hunt.get(), &Hunt::changed);
    const auto result = m_hunt->change({u"x"_s, {}, {}}, [&]() -> Result<void> {
        m_hunt->table<Tag>().insert({{}, u"a"_s, {}});
        m_hunt->keepBlob("bytes");
        return fail(u"No."_s);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().message, u"No."_s);
    QCOMPARE(dumpOf(*m_hunt), before);
    QCOMPARE(m_hunt->history().size(), size_t(1));
    QCOMPARE(m_hunt->connection().value<int>("SELECT count(*) FROM blob WHERE size = 5"), 0);
    QCOMPARE(changed.count(), 0);
    QVERIFY(rename(u"still works"_s));
}

void HistoryTest::throwingWorkLeavesNothing()
{
    const QByteArray before = dumpOf(*m_hunt);
    const auto result = m_hunt->change({u"x"_s, {}, {}}, [&]() -> Result<void> {
        m_hunt->table<Tag>().insert({{}, u"a"_s, {}});
        m_hunt->table<Note>().insert({{}, ApplicationId {77}, m_now, u"points at nothing"_s, {}});
        return {};
    });
    QVERIFY(!result);
    QVERIFY(result.error().detail.contains(u"FOREIGN KEY"_s));
    QCOMPARE(dumpOf(*m_hunt), before);
    QVERIFY(rename(u"still works"_s));
}

void HistoryTest::aNestedChangeIsOneStep()
{
    QVERIFY(m_hunt->change({u"outer"_s, {}, {}}, [&]() -> Result<void> {
        if (!rename(u"Inner"_s))
            return fail(u"inner"_s);
        m_hunt->table<Tag>().insert({{}, u"a"_s, {}});
        return {};
    }));
    QCOMPARE(m_hunt->history().size(), size_t(2));
    QCOMPARE(m_hunt->history().front().key, u"outer"_s);
    QVERIFY(m_hunt->undo());
    QCOMPARE(title(), u"Developer"_s);
    QCOMPARE(m_hunt->table<Tag>().count(), 0);
}

void HistoryTest::aNestedFailureTakesTheWholeStepWithIt()
{
    const QByteArray before = dumpOf(*m_hunt);
    const auto result = m_hunt->change({u"outer"_s, {}, {}}, [&]() -> Result<void> {
        m_hunt->table<Tag>().insert({{}, u"a"_s, {}});
        const auto inner = editApplication(*m_hunt, m_id, u"payMin"_s, u"much"_s);
        return inner ? Result<void>() : tl::unexpected(inner.error());
    });
    QVERIFY(!result);
    QCOMPARE(dumpOf(*m_hunt), before);
}

void HistoryTest::aStepOfANewerVersionIsNotReplayed()
{
    m_hunt->connection().run("UPDATE history SET schema = schema + 1");
    const QByteArray before = dumpOf(*m_hunt);
    const auto undone = m_hunt->undo();
    QVERIFY(!undone);
    QVERIFY(undone.error().message.contains(u"newer version"_s));
    QCOMPARE(dumpOf(*m_hunt), before);
    QVERIFY(m_hunt->nextUndo());
}

void HistoryTest::aStepThatNoLongerFitsChangesNothing()
{
    QVERIFY(rename(u"Engineer"_s));
    QVERIFY(m_hunt->undo());
    m_hunt->connection().run("UPDATE history SET changeset = x'5801' WHERE state = 'undone'");
    const QByteArray before = dumpOf(*m_hunt);
    const auto redone = m_hunt->redo();
    QVERIFY(!redone);
    QVERIFY(redone.error().message.contains(u"nothing was changed"_s));
    QCOMPARE(dumpOf(*m_hunt), before);
}

void HistoryTest::changedTellsTheTouchedRows()
{
    QSignalSpy changed(m_hunt.get(), &Hunt::changed);
    QVERIFY(rename(u"Engineer"_s));
    QVERIFY(m_hunt->undo());
    QCOMPARE(changed.count(), 2);
    const PostingId posting = m_hunt->find(m_id)->posting;
    for (const auto &arguments : changed) {
        const auto rows = arguments.front().value<Changes>().rows<Posting>();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().id, posting.value);
        QCOMPARE(rows.front().kind, RowChange::Updated);
    }
}

void HistoryTest::bytesAreKeptOnceAndComeBack()
{
    const QByteArray bytes(100000, 'x');
    QString first;
    QString second;
    QVERIFY(m_hunt->change({u"x"_s, {}, {}}, [&]() -> Result<void> {
        first = m_hunt->keepBlob(bytes);
        second = m_hunt->keepBlob(bytes);
        m_hunt->table<Tag>().insert({{}, first, {}});
        return {};
    }));
    QCOMPARE(first, second);
    QCOMPARE(first.size(), 64);
    QCOMPARE(m_hunt->blob(first), bytes);
    QCOMPARE(m_hunt->blob(u"nothing"_s), std::nullopt);
    QVERIFY(m_hunt->undo());
    QVERIFY(m_hunt->redo());
    reopen();
    QCOMPARE(m_hunt->blob(first), bytes);
}

void HistoryTest::skillsFollowTheEmployersName()
{
    m_mentions = {[](PostingId id, const QString &text, const QString &employer) {
                      std::vector<Mention> found;
                      if (text.contains(u"Python"_s) && employer != u"Python"_s)
                          found.push_back({id, u"python"_s, Priority::Unspecified, {}, 0, 6, u"alias"_s});
                      return found;
                  },
                  u"1"_s,
                  {}};
    reopen();
    const auto mentions = [&] { return m_hunt->connection().value<int>("SELECT count(*) FROM mention"); };
    QCOMPARE(mentions(), 1);
    Company company = m_hunt->table<Company>().all().front();
    company.name = u"Python"_s;
    QVERIFY(m_hunt->change({u"edit"_s, {}, {}}, [&]() -> Result<void> {
        m_hunt->table<Company>().update(company);
        return {};
    }));
    QCOMPARE(mentions(), 0);
    QVERIFY(m_hunt->undo());
    QCOMPARE(mentions(), 1);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
