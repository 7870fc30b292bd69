// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/own_words.h"
#include "core/hunt/profile.h"
#include "ui/profile/profile_page.h"
#include "ui/skills/entry_dialog.h"

#include "core/hunt/postings.h"
#include "core/hunt/profile.h"
#include "core/model/posting_draft.h"
#include "core/reading/reading.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"
#include "ui/profile/claim_list.h"
#include "ui/profile/review_pane.h"
#include "ui/skills/entry_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class ProfilePageTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aResumeIsReviewedAndTakenAsOneStep();
    void nothingIsTakenBeforeItIsTicked();
    void aFileThatIsNoResumeTicksNothing();
    void keysTickAndSetLevels();
    void whatIsAskedMostCanBeTicked();
    void aFileThatIsNoResumeIsSaidToBeSo();
    void theProfileIsSetByKeys();
    void everyRowIsSpokenAndEverythingIsNamed();
    void anOwnSkillIsCalledByItsName();
    void aNameThatNoLexiconKnowsBecomesASkillByItsTick();
    void whatIsNoNameIsNotOffered();
    void whatAPostingMayFallByIsTypedInAForm();

private:
    void read(const QByteArray &bytes);
    ClaimList *reviewList() const { return m_page->findChild<ReviewPane *>()->list(); }
    const ClaimModel *claims() const { return qobject_cast<const ClaimModel *>(reviewList()->model()); }

    std::unique_ptr<Hunt> m_hunt;
    Clock m_clock {QDate(2025, 10, 14)};
    QString m_file;
    Dialogs m_dialogs {[this](auto &&...) { return m_file; }, {}, {}, {}};
    std::unique_ptr<ProfilePage> m_page;
};

namespace {
const QByteArray resume = "Experience\n\nDeveloper, Harbour Foods\nJan 2019 - Jan 2022\n"
                          "- Cut the bill of the PostgreSQL cluster by 40%.\n- Wrote services in Django.\n\n"
                          "Skills\nDocker, Git\n";
} // namespace

void ProfilePageTest::init()
{
    TestCase::init();
    OpenOptions options;
    options.mentions = {reading::mentionsIn, reading::mentionsVersion()};
    m_hunt = opened(path(u"h.foothold"_s), options);
    m_file = path(u"resume.md"_s);
    m_page = std::make_unique<ProfilePage>(*m_hunt, m_clock, m_dialogs, nullptr);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ProfilePageTest::cleanup()
{
    m_page.reset();
    m_hunt.reset();
    TestCase::cleanup();
}

void ProfilePageTest::read(const QByteArray &bytes)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QSignalSpy done(m_page.get(), &ProfilePage::resumeRead);
    m_page->chooseResume();
    QVERIFY(!done.isEmpty() || done.wait(30000));
}

void ProfilePageTest::aResumeIsReviewedAndTakenAsOneStep()
{
    read(resume);
    QVERIFY(reviewList()->isVisible());
    QVERIFY(profileOf(*m_hunt).empty());
    QTest::keyClick(reviewList(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_hunt->history().size(), size_t(1));
    QCOMPARE(profileSkill(*m_hunt, u"postgresql"_s)->years, 3.0);
    QVERIFY(!evidenceFor(*m_hunt, u"postgresql"_s).empty());
    QVERIFY(!reviewList()->isVisible());
    QVERIFY(m_hunt->undo());
    QVERIFY(profileOf(*m_hunt).empty());
}

void ProfilePageTest::nothingIsTakenBeforeItIsTicked()
{
    read(resume);
    // Python follows from Django; whether it is so is for the person to say.
    QTest::keyClick(reviewList(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(profileSkill(*m_hunt, u"django"_s));
    QVERIFY(!profileSkill(*m_hunt, u"python"_s));
}

void ProfilePageTest::aFileThatIsNoResumeTicksNothing()
{
    read("We are looking for a developer\n\nYou write services in Django.\nWe offer a calm place.\n"
         "Candidates with Docker are welcome.\n");
    QVERIFY(reviewList()->isVisible());
    QVERIFY(claims()->rowCount() > 0);
    QCOMPARE(claims()->tickedCount(), 0);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"does not look like a résumé"_s);
    }));
    QTest::keyClick(reviewList(), Qt::Key_Space);
    QTest::keyClick(reviewList(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(profileOf(*m_hunt).size(), size_t(1));
}

void ProfilePageTest::keysTickAndSetLevels()
{
    read(resume);
    const QString first = claims()->row(0).proposal.skill.skill;
    QTest::keyClick(reviewList(), Qt::Key_Space);
    QVERIFY(!claims()->row(0).isTicked);
    QTest::keyClick(reviewList(), Qt::Key_Space);
    QTest::keyClick(reviewList(), Qt::Key_4);
    QTest::keyClick(reviewList(), Qt::Key_Left);
    QTest::keyClick(reviewList(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(profileSkill(*m_hunt, first)->level, 3);
}

void ProfilePageTest::whatIsAskedMostCanBeTicked()
{
    for (const QString &text :
         {u"Requirements\n- Kafka\n- Kubernetes"_s, u"Requirements\n- Kafka and Java"_s})
        QVERIFY(addPosting(*m_hunt, draft(u"Developer"_s, u"Acme"_s, text), m_clock.today()));
    m_page->tickKnown();
    QVERIFY(claims()->rowCount() >= 3);
    QVERIFY2(claims()->row(0).name.contains(u"Kafka"_s), qPrintable(claims()->row(0).name));
    QCOMPARE(claims()->tickedCount(), 0);
    QTest::keyClick(reviewList(), Qt::Key_Space);
    QTest::keyClick(reviewList(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(profileOf(*m_hunt).size(), size_t(1));
    QCOMPARE(profileOf(*m_hunt).front().level, 2);
}

void ProfilePageTest::aFileThatIsNoResumeIsSaidToBeSo()
{
    QSignalSpy failed(m_page.get(), &ProfilePage::failed);
    read(QByteArray(100, '\0'));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!reviewList()->isVisible());
}

void ProfilePageTest::theProfileIsSetByKeys()
{
    QVERIFY(setProfileSkill(*m_hunt, {{}, u"python"_s, 1, {}, {}}, u"Python"_s));
    const auto lists = m_page->findChildren<ClaimList *>();
    const auto list = std::ranges::find_if(lists, [](const ClaimList *each) { return each->isVisible(); });
    QVERIFY(list != lists.end());
    (*list)->setCurrentIndex((*list)->model()->index(0, 0));
    QTest::keyClick(*list, Qt::Key_3);
    QCOMPARE(profileSkill(*m_hunt, u"python"_s)->level, 3);
    QTest::keyClick(*list, Qt::Key_Delete);
    QVERIFY(!profileSkill(*m_hunt, u"python"_s));
}

void ProfilePageTest::everyRowIsSpokenAndEverythingIsNamed()
{
    read(resume);
    const QAbstractItemModelTester tester(reviewList()->model());
    const QString spoken = claims()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"PostgreSQL"_s) && spoken.contains(u"40%"_s), qPrintable(spoken));
    QVERIFY(!reviewList()->accessibleName().isEmpty());
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
}

void ProfilePageTest::anOwnSkillIsCalledByItsName()
{
    const auto key = addOwnSkill(*m_hunt, u"Frobnicator"_s);
    QVERIFY(key && setProfileSkill(*m_hunt, {{}, *key, 3, {}, {}}, u"Frobnicator"_s));
    const auto lists = m_page->findChildren<ClaimList *>();
    const auto list = std::ranges::find_if(lists, [](const ClaimList *each) { return each->isVisible(); });
    QVERIFY(list != lists.end());
    QVERIFY((*list)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Frobnicator"_s));
    read("Skills\nFrobnicator, Python\n");
    QVERIFY(reviewList()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Frobnicator"_s));
}

void ProfilePageTest::aNameThatNoLexiconKnowsBecomesASkillByItsTick()
{
    read("Skills\nPython, Foobarium, Zanzitron\n");
    const int row = 1;
    QCOMPARE(claims()->rowCount(), 3);
    QCOMPARE(claims()->row(row).name, u"Foobarium"_s);
    const QString spoken = claims()->index(row).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"add it as a skill"_s), qPrintable(spoken));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"adds one as a skill"_s);
    }));
    // "Tick all" never makes a skill of a word by the way.
    QTest::keySequence(reviewList(), QKeySequence::SelectAll);
    QTest::keySequence(reviewList(), QKeySequence::SelectAll);
    QVERIFY(claims()->row(0).isTicked && !claims()->row(row).isTicked);
    reviewList()->setCurrentIndex(claims()->index(row));
    QTest::keyClick(reviewList(), Qt::Key_Space);
    QTest::keyClick(reviewList(), Qt::Key_3);
    QTest::keyClick(reviewList(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ownWords(*m_hunt).skills.size(), size_t(1));
    const QString key = keyOf(ownWords(*m_hunt).skills.front().id);
    QCOMPARE(ownWords(*m_hunt).skills.front().name, u"Foobarium"_s);
    QCOMPARE(profileSkill(*m_hunt, key)->level, 3);
    QCOMPARE(evidenceFor(*m_hunt, key).front().title, u"resume.md"_s);
    QVERIFY(profileSkill(*m_hunt, u"python"_s));
    QCOMPARE(m_hunt->history().size(), size_t(1));
    QVERIFY(m_hunt->undo());
    QVERIFY(ownWords(*m_hunt).isEmpty() && profileOf(*m_hunt).empty());
}

void ProfilePageTest::whatIsNoNameIsNotOffered()
{
    read("Skills\nPython, the, Foobarium and many other fine things, Zanzitron\n");
    for (const ClaimRow &row : claims()->rows())
        QVERIFY2(row.name == u"Python"_s || row.name == u"Zanzitron"_s, qPrintable(row.name));
}

void ProfilePageTest::whatAPostingMayFallByIsTypedInAForm()
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto about = std::ranges::find(buttons, u"About you…"_s, &QPushButton::text);
    QVERIFY(about != buttons.end());
    QTest::mouseClick(*about, Qt::LeftButton);
    auto *form = m_page->findChild<EntryDialog *>();
    QVERIFY(form);
    const auto all = form->findChildren<QPushButton *>();
    const auto save = std::ranges::find(all, u"Save"_s, &QPushButton::text);
    QVERIFY(save != all.end());
    const auto lines = form->findChildren<QLineEdit *>();
    const auto lineNamed = [&](const QString &name) {
        return *std::ranges::find(lines, name, &QWidget::accessibleName);
    };
    lineNamed(u"Years of experience"_s)->setText(u"many"_s);
    QTest::mouseClick(*save, Qt::LeftButton);
    QCOMPARE(aboutPerson(*m_hunt), AboutPerson());
    lineNamed(u"Years of experience"_s)->setText(u"6,5"_s);
    lineNamed(u"Where you can work"_s)->setText(u"Berlin, Utrecht"_s);
    QTest::mouseClick(*save, Qt::LeftButton);
    QCOMPARE(aboutPerson(*m_hunt), (AboutPerson {6.5, {}, {{u"Berlin"_s, u"Utrecht"_s}, {}}}));
}

QTEST_MAIN(ProfilePageTest)
#include "profile_page_test.moc"
