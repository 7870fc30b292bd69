// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/asked.h"
#include "core/hunt/gaps.h"
#include "core/hunt/own_words.h"
#include "core/hunt/profile.h"
#include "core/hunt/skill_snapshot.h"
#include "core/hunt/targets.h"
#include "core/reading/reading.h"
#include "tests/ui/window_case.h"
#include "ui/profile/profile_offer.h"
#include "ui/profile/profile_page.h"
#include "ui/skills/ask_model.h"
#include "ui/skills/entry_section.h"
#include "ui/skills/gap_editor.h"
#include "ui/skills/goals_sheet.h"
#include "ui/skills/learn_model.h"
#include "ui/skills/names_sheet.h"
#include "ui/skills/note_pad.h"
#include "ui/skills/skill_books.h"
#include "ui/skills/skills_page.h"
#include "ui/skills/track_meter.h"
#include "ui/skills/what_if_box.h"
#include "ui/widgets/row_list.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The Skills page over four live postings that require Python and Kubernetes, of which three like Kafka too;
/// the person has Python.
class SkillsTest final : public WindowCase
{
    Q_OBJECT

private:
    void openSkills()
    {
        openWindow();
        OpenOptions options;
        options.mentions = {reading::mentionsIn, reading::mentionsVersion()};
        std::unique_ptr<Hunt> hunt = opened(path(u"skills.foothold"_s), options);
        for (int i = 0; i < 4; ++i) {
            const QString nice = i < 3 ? u"\n\nNice to have\n- Kafka\n"_s : u"\n"_s;
            const QString text = u"Engineer\n\nRequirements\n- Python\n- Kubernetes"_s + nice;
            QVERIFY(addPosting(*hunt, draft(u"Engineer"_s, u"Acme %1"_s.arg(i), text), day()));
        }
        QVERIFY(setProfileSkill(*hunt, {{}, u"python"_s, 3, {}, {}}, u"Python"_s));
        window->takeHunt(std::move(hunt));
        window->showPage(Page::Skills);
        QVERIFY(page());
    }
    SkillsPage *page() { return window->findChild<SkillsPage *>(); }
    LearnModel *list() { return window->findChild<LearnModel *>(); }
    int rowOf(const QString &skill) { return list()->rowOf(skill); }
    const LearnFace &face(const QString &skill) { return *list()->face(rowOf(skill)); }
    std::vector<AskFace> askers()
    {
        std::vector<AskFace> faces;
        auto *model = window->findChild<AskModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!model->row(row).isHeading())
                faces.push_back(model->row(row).face);
        }
        return faces;
    }
    std::optional<GapState> state(const QString &skill) { return standingOf(hunt()).of(skill); }

    void clickIn(QWidget *place, const QString &text)
    {
        const auto buttons = place->findChildren<QPushButton *>();
        const auto button = std::ranges::find(buttons, text, &QPushButton::text);
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
    }
    GoalsSheet *openedGoals()
    {
        clickIn(page(), u"Levels and goals…"_s);
        return window->findChild<GoalsSheet *>();
    }

    /// By the button of this name.
    NamesSheet *openedNames(const QString &name)
    {
        for (auto *button : page()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (button->text() == name || button->accessibleName() == name)) {
                button->click();
                break;
            }
        }
        return window->findChild<NamesSheet *>();
    }
    /// "kubi counts kubernetes".
    QStringList aliases()
    {
        QStringList all;
        for (const UserAlias &alias : ownWords(hunt()).aliases)
            all.append(u"%1 %2 %3"_s.arg(alias.alias, toKey(alias.word), alias.skill));
        return all;
    }

private Q_SLOTS:
    void cleanup()
    {
        close();
        WindowCase::cleanup();
    }

    void theListSaysWhatEachSkillWouldUnlock()
    {
        openSkills();
        QCOMPARE(face(u"kubernetes"_s).required, 4);
        QCOMPARE(face(u"kubernetes"_s).unlocks, 4);
        QCOMPARE(face(u"apache-kafka"_s).others, 3);
        QCOMPARE(face(u"apache-kafka"_s).unlocks, 0);
        QCOMPARE(rowOf(u"python"_s), -1);
    }

    void levelsGoalsAndTheOwnBarStandInOneSheet()
    {
        openSkills();
        GoalsSheet *sheet = openedGoals();
        QVERIFY(sheet);
        const auto line = [&](const QString &name) {
            const auto lines = sheet->findChildren<QLineEdit *>();
            return *std::ranges::find(lines, name, &QWidget::accessibleName);
        };
        line(u"Name of the target role"_s)->setText(u"Platform engineer"_s);
        sheet->findChild<QPlainTextEdit *>()->setPlainText(
            u"Platform engineer\n\nRequirements\n- Python\n- Rust"_s);
        clickIn(sheet, u"Keep as a goal"_s);
        QCOMPARE(targetRoles(hunt()).size(), size_t(1));
        const auto says = [&](const QString &words) {
            const auto labels = sheet->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"1 of 2 required covered"_s) && says(u"Missing: Rust."_s));
        line(u"Own bar in percent"_s)->setText(u"70"_s);
        Q_EMIT line(u"Own bar in percent"_s)->editingFinished();
        QCOMPARE(ownBar(hunt()), std::optional(0.7));
        sheet->close();
    }

    void aDigitSetsTheStateAndUndoTakesItBack()
    {
        openSkills();
        page()->showSkill(u"kubernetes"_s);
        press(Qt::Key_2);
        QCOMPARE(state(u"kubernetes"_s), GapState::Learning);
        QTRY_COMPARE(face(u"kubernetes"_s).state, GapState::Learning);
        press(Qt::Key_0);
        QCOMPARE(state(u"kubernetes"_s), GapState::NotForMe);
        QTRY_COMPARE(rowOf(u"kubernetes"_s), -1);
        window->actions().get(Act::Undo)->trigger();
        window->actions().get(Act::Undo)->trigger();
        QCOMPARE(state(u"kubernetes"_s), GapState::Gap);
        QTRY_VERIFY(rowOf(u"kubernetes"_s) >= 0);
    }

    void whatIfChangesEveryFigureOfThePageAndNothingElse()
    {
        openSkills();
        page()->showSkill(u"kubernetes"_s);
        press(Qt::Key_W);
        QCOMPARE(window->workspace()->skillBooks().supposed(), QStringList {u"kubernetes"_s});
        QVERIFY(window->findChild<WhatIfLine *>()->isVisible());
        for (const AskFace &asker : askers()) {
            QCOMPARE(asker.then, asker.have + 1);
            QVERIFY(asker.isFullThen);
        }
        QCOMPARE(state(u"kubernetes"_s), GapState::Gap);
        press(Qt::Key_Escape);
        QVERIFY(window->workspace()->skillBooks().supposed().isEmpty());
        QVERIFY(!window->findChild<WhatIfLine *>()->isVisible());
    }

    void whoAsksLeadsToThePosting()
    {
        openSkills();
        page()->showSkill(u"kubernetes"_s);
        QCOMPARE(askers().size(), size_t(4));
        const auto lists = window->findChildren<RowList *>();
        const auto asking = std::ranges::find_if(
            lists, [](RowList *each) { return qobject_cast<AskModel *>(each->model()); });
        QSignalSpy opened(page(), &PageView::openRequested);
        (*asking)->setFocus();
        (*asking)->setCurrentIndex((*asking)->model()->index(1, 0));
        QTest::keyClick(*asking, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ApplicationId>(), askers().front().application);
    }

    void tickingAStepIsOneStepOfTheHistory()
    {
        openSkills();
        QVERIFY(setGapNote(hunt(), u"kubernetes"_s, u"- [ ] Pods\n- [ ] Helm"_s, u"Kubernetes"_s));
        page()->showSkill(u"kubernetes"_s);
        const auto boxes = window->findChild<GapEditor *>()->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.back()->click();
        QCOMPARE(gapNote(hunt(), u"kubernetes"_s).text, u"- [ ] Pods\n- [x] Helm"_s);
    }

    void whatIsTypedIntoTheNoteIsNoCommand()
    {
        openSkills();
        page()->showSkill(u"kubernetes"_s);
        press(Qt::Key_E);
        auto *pad = window->findChild<NotePad *>();
        QVERIFY(pad);
        QTRY_VERIFY(pad->hasFocus());
        QTest::keyClicks(pad, u"w4"_s);
        QCOMPARE(gapNote(hunt(), u"kubernetes"_s).text, u"w4"_s);
        QCOMPARE(state(u"kubernetes"_s), GapState::Gap);
        QVERIFY(window->workspace()->skillBooks().supposed().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!window->findChild<GapEditor *>()->isEditing());
    }

    void havingItProposesALevelAndWritesNone()
    {
        openSkills();
        page()->showSkill(u"kubernetes"_s);
        press(Qt::Key_4);
        QCOMPARE(state(u"kubernetes"_s), GapState::Have);
        QVERIFY(!profileSkill(hunt(), u"kubernetes"_s));
        QVERIFY(levelProposal(hunt(), u"kubernetes"_s));
    }

    void withoutAProfileOneLineOffersToBeginAndNothingIsAGap()
    {
        openSkills();
        QVERIFY(!window->findChild<ProfileOffer *>()->isVisible());
        QVERIFY(removeProfileSkill(hunt(), u"python"_s, u"Python"_s));
        QTRY_VERIFY(window->findChild<ProfileOffer *>()->isVisible());
        QCOMPARE(list()->rowCount(), 0);
        Q_EMIT window->findChild<ProfileOffer *>()->tickWanted();
        QVERIFY(window->findChild<ProfilePage *>()->isVisible());
    }

    void anotherNameIsAddedByKeysTakenBackByDeleteAndBroughtBackByUndo()
    {
        openSkills();
        page()->showSkill(u"kubernetes"_s);
        NamesSheet *sheet = openedNames(u"also k8s"_s);
        QVERIFY(sheet);
        QTest::keyClicks(QApplication::focusWidget(), u"kubi"_s);
        press(Qt::Key_Return);
        QCOMPARE(aliases(), QStringList {u"kubi counts kubernetes"_s});
        auto *row = sheet->findChild<EntryRow *>();
        QVERIFY(row && row->accessibleName() == u"kubi, another name of Kubernetes"_s);
        row->setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(aliases(), QStringList());
        press(Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QVERIFY(hunt().undo());
        QCOMPARE(aliases(), QStringList {u"kubi counts kubernetes"_s});
    }

    void aWordThatIsNeverReadCanBeReadAgain()
    {
        openSkills();
        QVERIFY(neverMatch(hunt(), u"apache-kafka"_s, u"Kafka"_s));
        NamesSheet *sheet = openedNames(u"Names and own skills…"_s);
        auto *row = sheet->findChild<EntryRow *>();
        QVERIFY(row && row->accessibleName().startsWith(u"Kafka, was read as Apache Kafka"_s));
        const auto buttons = row->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.constFirst()->accessibleName(), u"Read it as before"_s);
        buttons.constFirst()->click();
        QCOMPARE(aliases(), QStringList());
        QVERIFY(hunt().undo());
        QCOMPARE(aliases(), QStringList {u"Kafka never apache-kafka"_s});
        sheet->close();
    }

    void aSkillOfOnesOwnIsAddedAndGoesWithItsPlaceOnThePage()
    {
        openSkills();
        NamesSheet *sheet = openedNames(u"Names and own skills…"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Beekeeping"_s);
        press(Qt::Key_Return);
        const std::vector<UserSkill> own = ownWords(hunt()).skills;
        QCOMPARE(own.size(), size_t(1));
        sheet->close();
        page()->showSkill(keyOf(own.front().id));
        QVERIFY(removeOwnSkill(hunt(), keyOf(own.front().id), QDateTime::currentDateTimeUtc()));
        QTRY_COMPARE(window->findChild<GapEditor *>()->skill(), u"kubernetes"_s);
        QVERIFY(hunt().undo());
        QCOMPARE(ownWords(hunt()).skills.size(), size_t(1));
    }

    void aNameOfTheListIsNoSkillOfOnesOwn()
    {
        openSkills();
        NamesSheet *sheet = openedNames(u"Names and own skills…"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"python"_s);
        press(Qt::Key_Return);
        QVERIFY(ownWords(hunt()).isEmpty());
        const auto labels = sheet->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Python is in the list"_s);
        }));
        sheet->close();
    }

    void everyControlHasANameAndASize()
    {
        openSkills();
        page()->showSkill(u"kubernetes"_s);
        for (const QAbstractButton *button : page()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     button->metaObject()->className());
            QVERIFY2(button->height() >= 24, qPrintable(button->accessibleName() + button->text()));
        }
        for (const TrackMeter *meter : page()->findChildren<TrackMeter *>())
            QVERIFY(!meter->accessibleName().isEmpty());
    }
};

QTEST_MAIN(SkillsTest)
#include "skills_test.moc"
