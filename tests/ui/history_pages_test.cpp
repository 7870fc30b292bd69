// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"
#include "core/hunt/trash.h"
#include "core/hunt/travel.h"
#include "tests/ui/window_case.h"

#include <QAbstractButton>
#include <QListWidget>

using namespace Qt::StringLiterals;

/// The pages that show what was done and what was deleted, in the real window.
class HistoryPagesTest : public WindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(QLocale(QLocale::English)); }
    void init()
    {
        TestCase::init();
        added.clear();
        openWindow();
    }
    void cleanup()
    {
        close();
        TestCase::cleanup();
    }

    void everyStepIsListedNewestFirst();
    void goingBackAndComingForward();
    void whatCannotBeReachedIsNotOffered();
    void theSearchFindsSteps();
    void whatWasDeletedIsBroughtBack();
    void emptyingTheTrashAsksOnce();

private:
    QListWidget *list(const QString &name)
    {
        for (QListWidget *each : window->findChildren<QListWidget *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QListWidget *history()
    {
        window->actions().get(Act::History)->trigger();
        return list(u"Changes"_s);
    }
    QListWidget *trash()
    {
        window->actions().get(Act::ShowTrash)->trigger();
        return list(u"Deleted postings"_s);
    }
    void move(int card, const QString &stage)
    {
        board().moveTo({added[size_t(card)]}, stageByKey(hunt(), stage)->id);
    }
};

void HistoryPagesTest::everyStepIsListedNewestFirst()
{
    move(2, u"interview"_s);
    const QListWidget *changes = history();
    QVERIFY(changes);
    QVERIFY(changes->hasFocus());
    QCOMPARE(changes->count(), 6);
    QCOMPARE(changes->item(0)->text(), u"First, Acme moved to Interview"_s);
    QCOMPARE(changes->item(5)->text(), u"Third, Acme added"_s);
    move(1, u"offer"_s);
    QCOMPARE(changes->item(0)->text(), u"Second, Acme moved to Offer"_s);
}

void HistoryPagesTest::goingBackAndComingForward()
{
    move(2, u"interview"_s);
    move(1, u"offer"_s);
    QListWidget *changes = history();
    QVERIFY(!button(u"Go back to here"_s)->isEnabled());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(stored(u"saved"_s), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
    QVERIFY(changes->item(0)->data(Qt::AccessibleTextRole).toString().endsWith(u"undone"_s));
    changes->setCurrentRow(0);
    QVERIFY(button(u"Come forward to here"_s)->isEnabled());
    button(u"Come forward to here"_s)->click();
    QCOMPARE(stored(u"offer"_s), QStringList {u"Second"_s});
    QCOMPARE(stored(u"interview"_s), QStringList {u"First"_s});
}

void HistoryPagesTest::whatCannotBeReachedIsNotOffered()
{
    move(2, u"interview"_s);
    QVERIFY(hunt().undo());
    move(2, u"offer"_s);
    const QListWidget *changes = history();
    QCOMPARE(changes->count(), 7);
    for (const HistoryStep &step : hunt().history())
        QCOMPARE(canGoTo(hunt(), step.id),
                 step.state == HistoryStep::State::Done && step != hunt().history().front());
    QVERIFY(goTo(hunt(), 12345));
    QCOMPARE(stored(u"offer"_s), QStringList {u"First"_s});
}

void HistoryPagesTest::theSearchFindsSteps()
{
    move(2, u"interview"_s);
    const QListWidget *changes = history();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"interview"_s);
    QCOMPARE(changes->count(), 1);
}

void HistoryPagesTest::whatWasDeletedIsBroughtBack()
{
    press(Qt::Key_Delete);
    QListWidget *deleted = trash();
    QVERIFY(deleted);
    QCOMPARE(deleted->count(), 1);
    QCOMPARE(deleted->item(0)->text(), u"First, Acme"_s);
    QVERIFY(deleted->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"gone for good"_s));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QCOMPARE(deleted->count(), 0);
    QCOMPARE(stored(u"saved"_s), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
    QVERIFY(hunt().undo());
    QCOMPARE(deleted->count(), 1);
}

void HistoryPagesTest::emptyingTheTrashAsksOnce()
{
    press(Qt::Key_Delete);
    QListWidget *deleted = trash();
    button(u"Empty the trash…"_s)->click();
    QVERIFY(button(u"Keep it"_s)->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!button(u"Keep it"_s));
    QCOMPARE(deleted->count(), 1);
    button(u"Empty the trash…"_s)->click();
    button(u"Empty the trash"_s)->click();
    QCOMPARE(deleted->count(), 0);
    QVERIFY(trashedApplications(hunt()).empty());
    QVERIFY(!hunt().find(added[2]));
}

QTEST_MAIN(HistoryPagesTest)
#include "history_pages_test.moc"
