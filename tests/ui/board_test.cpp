// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/edits.h"
#include "tests/ui/window_case.h"
#include "ui/models/card_store.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QMenu>
#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

class BoardTest : public WindowCase
{
    Q_OBJECT

private Q_SLOTS:
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
    void cardsStandInTheirColumns();
    void arrowsWalkFromCardToCard();
    void aCardPickedUpByKeysIsDroppedInAnotherColumn();
    void escapePutsAPickedUpCardBack();
    void aDigitInTheMoveMenuMovesTheCard();
    void undoRevealsAndSelectsWhatItTouched();
    void undoSaysWhatItWillDo();
    void aMoveShowsAToastThatUndoes();
    void searchLeavesHonestCounts();
    void anActiveFilterFollowsMovesEditsAndUndo();
    void tickedCardsMoveTogether();
    void deletePutsInTheTrashAndUndoBringsBack();
    void starsGoRound();
    void starsOfAllChosenCardsAreOneStep();
    void theModelKeepsItsPromisesThroughRandomMoves();
    void everyCardSaysWhatIsOnIt();
    void everyButtonHasANameAndSize();
    void anAddressThatIsNotOfTheWebIsNotOpened();
};

void BoardTest::cardsStandInTheirColumns()
{
    QCOMPARE(shownIn(u"saved"_s), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
    QCOMPARE(shownIn(u"applied"_s), QStringList({u"Sent one"_s, u"Sent two"_s}));
    QCOMPARE(currentTitle(), u"First"_s);
}

void BoardTest::arrowsWalkFromCardToCard()
{
    press(Qt::Key_Down);
    QCOMPARE(currentTitle(), u"Second"_s);
    press(Qt::Key_Right);
    QCOMPARE(currentTitle(), u"Sent two"_s);
    press(Qt::Key_Left);
    press(Qt::Key_End);
    QCOMPARE(currentTitle(), u"Third"_s);
    press(Qt::Key_Home);
    QCOMPARE(currentTitle(), u"First"_s);
}

void BoardTest::aCardPickedUpByKeysIsDroppedInAnotherColumn()
{
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(shownIn(u"applied"_s), QStringList({u"Sent one"_s, u"First"_s, u"Sent two"_s}));
    QCOMPARE(stored(u"applied"_s), QStringList({u"Sent one"_s, u"Sent two"_s}));
    const QModelIndex held = column(u"applied"_s)->currentIndex();
    QVERIFY(held.data(Qt::AccessibleTextRole).toString().startsWith(u"Applied, place 2 of 3"_s));
    press(Qt::Key_Space);
    QCOMPARE(stored(u"applied"_s), QStringList({u"Sent one"_s, u"First"_s, u"Sent two"_s}));
    QCOMPARE(currentTitle(), u"First"_s);
    QVERIFY(column(u"applied"_s)->hasFocus());
}

void BoardTest::escapePutsAPickedUpCardBack()
{
    const size_t steps = hunt().history().size();
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    QCOMPARE(shownIn(u"saved"_s), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
    QCOMPARE(shownIn(u"applied"_s).size(), 2);
    QCOMPARE(hunt().history().size(), steps);
    QCOMPARE(currentTitle(), u"First"_s);
}

void BoardTest::aDigitInTheMoveMenuMovesTheCard()
{
    press(Qt::Key_M);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_4);
    QCOMPARE(stored(u"interview"_s), QStringList({u"First"_s}));
    QCOMPARE(currentTitle(), u"First"_s);
}

void BoardTest::undoRevealsAndSelectsWhatItTouched()
{
    board().moveTo({added[2]}, stageByKey(hunt(), u"offer"_s)->id);
    board().focusCard(added[0]);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(u"saved"_s).size(), 3);
    QCOMPARE(currentTitle(), u"First"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stored(u"offer"_s), QStringList({u"First"_s}));
    QCOMPARE(currentTitle(), u"First"_s);
}

void BoardTest::undoSaysWhatItWillDo()
{
    board().moveTo({added[2]}, stageByKey(hunt(), u"interview"_s)->id);
    QCOMPARE(window->actions().get(Act::Undo)->text().remove(u'&'), u"Undo: Move to Interview"_s);
    window->actions().get(Act::Undo)->trigger();
    QCOMPARE(window->actions().get(Act::Redo)->text().remove(u'&'), u"Redo: Move to Interview"_s);
}

void BoardTest::aMoveShowsAToastThatUndoes()
{
    board().moveTo({added[2]}, stageByKey(hunt(), u"interview"_s)->id);
    const QList<Toast *> toasts = window->findChildren<Toast *>();
    QCOMPARE(toasts.size(), 1);
    const auto buttons = toasts.front()->findChildren<QAbstractButton *>();
    const auto undo = std::ranges::find(buttons, u"Undo"_s, &QAbstractButton::text);
    QVERIFY(undo != buttons.end());
    (*undo)->click();
    QCOMPARE(stored(u"interview"_s), QStringList());
}

void BoardTest::searchLeavesHonestCounts()
{
    auto *search = window->findChild<SearchField *>();
    press(Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"second"_s);
    QCOMPARE(shownIn(u"saved"_s), QStringList({u"Second"_s}));
    QCOMPARE(column(u"saved"_s)->accessibleDescription(), u"1 of 3 cards"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(shownIn(u"saved"_s).size(), 3);
}

void BoardTest::anActiveFilterFollowsMovesEditsAndUndo()
{
    window->findChild<SearchField *>()->setText(u"first"_s);
    QTRY_COMPARE(shownIn(u"saved"_s), QStringList {u"First"_s});
    QCOMPARE(shownIn(u"applied"_s), QStringList());

    const ApplicationId first = added[2];
    QVERIFY(moveApplications(hunt(), std::array {first}, stageByKey(hunt(), u"applied"_s)->id, Place::end(),
                             day()));
    QCOMPARE(shownIn(u"saved"_s), QStringList());
    QCOMPARE(shownIn(u"applied"_s), QStringList {u"First"_s});

    const ApplicationId second = added[1];
    QVERIFY(editApplication(hunt(), second, u"title"_s, u"First of all"_s));
    QCOMPARE(shownIn(u"saved"_s), QStringList {u"First of all"_s});
    QVERIFY(editApplication(hunt(), first, u"title"_s, u"Another"_s));
    QCOMPARE(shownIn(u"applied"_s), QStringList());

    QVERIFY(hunt().undo());
    QCOMPARE(shownIn(u"applied"_s), QStringList {u"First"_s});
    QVERIFY(hunt().undo());
    QCOMPARE(shownIn(u"saved"_s), QStringList());
    QVERIFY(hunt().undo());
    QCOMPARE(shownIn(u"saved"_s), QStringList {u"First"_s});
    QCOMPARE(stored(u"saved"_s).size(), 3);
}

void BoardTest::tickedCardsMoveTogether()
{
    press(Qt::Key_X);
    press(Qt::Key_Down);
    press(Qt::Key_X);
    board().moveTo(board().subject(), stageByKey(hunt(), u"screening"_s)->id);
    QCOMPARE(stored(u"screening"_s), QStringList({u"First"_s, u"Second"_s}));
    QVERIFY(hunt().undo());
    QCOMPARE(stored(u"saved"_s), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
}

void BoardTest::deletePutsInTheTrashAndUndoBringsBack()
{
    press(Qt::Key_Delete);
    QCOMPARE(shownIn(u"saved"_s), QStringList({u"Second"_s, u"Third"_s}));
    QCOMPARE(currentTitle(), u"Second"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shownIn(u"saved"_s).size(), 3);
    QCOMPARE(currentTitle(), u"First"_s);
}

void BoardTest::starsGoRound()
{
    for (const int stars : {1, 2, 3, 0}) {
        press(Qt::Key_P);
        QCOMPARE(hunt().find(added[2])->priority, stars);
    }
}

void BoardTest::starsOfAllChosenCardsAreOneStep()
{
    press(Qt::Key_X);
    press(Qt::Key_Down);
    press(Qt::Key_X);
    press(Qt::Key_P);
    const auto starred = [&] {
        return std::ranges::count_if(added, [&](ApplicationId id) { return hunt().find(id)->priority > 0; });
    };
    QCOMPARE(starred(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(starred(), 0);
}

void BoardTest::theModelKeepsItsPromisesThroughRandomMoves()
{
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (ColumnView *view : window->findChildren<ColumnView *>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            view->cards(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    QRandomGenerator dice(3);
    const std::vector<Stage> stages = stagesInOrder(hunt());
    for (int i = 0; i < 60; ++i) {
        const ApplicationId id = added[size_t(dice.bounded(int(added.size())))];
        board().moveTo({id}, stages[size_t(dice.bounded(5))].id);
        column(u"saved"_s)->cards()->setGap(dice.bounded(3));
        column(u"saved"_s)->cards()->setGap({});
        if (dice.bounded(3) == 0)
            QVERIFY(hunt().undo());
        for (const Stage &stage : stages) {
            if (!isClosed(stage))
                QCOMPARE(shownIn(stage.key), stored(stage.key));
        }
    }
}

void BoardTest::everyCardSaysWhatIsOnIt()
{
    const QModelIndex first = column(u"applied"_s)->cards()->index(0);
    QString name = first.data(Qt::AccessibleTextRole).toString();
    // Marks that keep a name in one direction are not spoken.
    name.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s));
    QVERIFY2(name.startsWith(u"Sent one, Birch, Applied, Applied today"_s), qPrintable(name));
}

void BoardTest::everyButtonHasANameAndSize()
{
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
        QVERIFY2(button->width() >= 24 && button->height() >= 24,
                 qPrintable(spoken->text(QAccessible::Name)));
    }
}

void BoardTest::anAddressThatIsNotOfTheWebIsNotOpened()
{
    QVERIFY(hunt().change({u"edit"_s, {}, {}}, [&]() -> Result<void> {
        auto posting = *hunt().find(hunt().find(added[2])->posting);
        posting.url = u"file:///etc/passwd"_s;
        hunt().table<Posting>().update(posting);
        return {};
    }));
    press(Qt::Key_O);
    QCOMPARE(shown, QStringList());
}

QTEST_MAIN(BoardTest)
#include "board_test.moc"
