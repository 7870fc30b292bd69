// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/asked.h"
#include "core/hunt/captures.h"
#include "core/hunt/edits.h"
#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/hunt/trash.h"
#include "core/model/company.h"
#include "core/model/interview.h"
#include "core/model/note.h"
#include "core/model/profile_skill.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"
#include "ui/detail/copy_button.h"
#include "ui/detail/copy_sheet.h"
#include "ui/detail/dated_list.h"
#include "ui/detail/detail_panel.h"
#include "ui/detail/fact_edit.h"
#include "ui/detail/fit_page.h"
#include "ui/detail/notes_section.h"
#include "ui/detail/plain_label.h"
#include "ui/detail/posting_view.h"
#include "ui/detail/skill_card.h"
#include "ui/shell/style.h"
#include "ui/skills/skill_books.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/star_rating.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::StringLiterals;

/// The panel beside the board, driven with keys and mouse.
class DetailTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typingInAFieldIsOneStepThatUndoTakesBack();
    void undoRefreshesTheFieldThatHasTheFocus();
    void escapeTakesTheTypingBackBeforeItCloses();
    void aRefusedValueStaysInTheFieldWithASentence();
    void aDayIsTypedAsPeopleWriteIt();
    void theCompanyIsSavedOnceItIsWritten();
    void aChoiceIsSavedByItsKey();
    void payOpensIntoItsParts();
    void starsAreSetByDigits();
    void enterSavesANoteAndClearsTheField();
    void aNoteIsEditedAndTrashedByKeys();
    void anUnsavedNoteWaitsForItsApplication();
    void tabsTurnByKeys();
    void jAndKAskForNeighboursButNotInAField();
    void theStageMenuAsksForTheMove();
    void aChangeElsewhereKeepsFocusCursorAndScroll();
    void anApplicationInTheTrashClosesThePanel();
    void skillsAreWalkedByTabAndTheCardSaysHowOftenTheyAreAsked();
    void havingASkillIsSaidBesideItsWord();
    void theSkillsTabGivesEveryReason();
    void aRejectedSkillLosesItsLineUntilUndo();
    void copyingGivesTheTextWithItsListMarks();
    void hostileTextStaysLiteralAndLoadsNothing();
    void theCopiesAreListedAndAnOlderOneSaysWhatChanged();
    void aCopyIsShownAsPlainWords();
    void aMissingTextIsSaid();
    void aVeryLongTextIsCutWithANotice();
    void aReadOnlyHuntSaysWhyNothingCanBeEdited();
    void theHistoryListsThisApplicationOnlyAndMutesWhatIsUndone();
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    ApplicationId addPosting(const QString &title, const QString &company, const QString &text = {});
    Posting posting(ApplicationId id) const;
    template <class Widget> Widget *field(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1StringView(name));
    }
    PostingView *text() const { return m_panel->findChild<PostingView *>(); }
    SkillCard *skillCard() const { return m_panel->findChild<SkillCard *>(); }
    int doneSteps() const;
    void open(const OpenOptions &options);
    void showPanel(ApplicationId id);

    Clock m_clock {QDate(2025, 10, 14)};
    std::unique_ptr<Hunt> m_hunt;
    std::unique_ptr<SkillBooks> m_books;
    std::unique_ptr<DetailPanel> m_panel;
};

namespace {
/// A reader that knows three words: what stands under "Good to bring" is nice to have.
std::vector<Mention> readMentions(PostingId posting, const QString &text, const QString &)
{
    std::vector<Mention> mentions;
    const qsizetype bonus = text.indexOf("Good to bring"_L1);
    for (const QString &word : {u"Python"_s, u"Kafka"_s, u"Docker"_s}) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const bool isBonus = bonus >= 0 && at > bonus;
            mentions.push_back({posting,
                                word.toLower(),
                                isBonus ? Priority::Preferred : Priority::Required,
                                {},
                                int(at),
                                int(at + word.size()),
                                u"test"_s});
        }
    }
    std::ranges::sort(mentions, {}, &Mention::start);
    return mentions;
}

OpenOptions withReader()
{
    OpenOptions options;
    options.mentions = {readMentions, u"1"_s};
    return options;
}

const QString postingText =
    u"What we ask for\n- Python services\n- Docker, every day\n\nGood to bring\n- Kafka"_s;

/// Focus as a person has it.
void focus(QWidget *widget)
{
    widget->setFocus(Qt::TabFocusReason);
    QVERIFY(widget->hasFocus());
}
} // namespace

void DetailTest::init()
{
    TestCase::init();
    QApplication::setStyle(new Style(Theme()));
    open(withReader());
}

void DetailTest::cleanup()
{
    m_panel.reset();
    m_hunt.reset();
    TestCase::cleanup();
}

void DetailTest::open(const OpenOptions &options)
{
    m_panel.reset();
    m_books.reset();
    m_hunt.reset();
    m_hunt = opened(path(u"hunt.foothold"_s), options);
    m_books = std::make_unique<SkillBooks>(*m_hunt, m_clock);
}

void DetailTest::showPanel(ApplicationId id)
{
    m_panel = std::make_unique<DetailPanel>(*m_hunt, *m_books, m_clock);
    m_panel->resize(480, 800);
    m_panel->show(id);
    m_panel->QWidget::show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

ApplicationId DetailTest::addPosting(const QString &title, const QString &company, const QString &text)
{
    PostingDraft made = draft(title, company, text);
    made.posting.url = u"https://palegreen.example/jobs/1"_s;
    return ::addPosting(*m_hunt, made, m_clock.today()).value_or(ApplicationId {});
}

Posting DetailTest::posting(ApplicationId id) const
{
    return *m_hunt->find(m_hunt->find(id)->posting);
}

int DetailTest::doneSteps() const
{
    return int(std::ranges::count(m_hunt->history(), HistoryStep::State::Done, &HistoryStep::state));
}

void DetailTest::typingInAFieldIsOneStepThatUndoTakesBack()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    const int before = doneSteps();
    auto *source = field<FactEdit>("source");
    focus(source);
    QTest::keyClicks(source, u"Company site"_s);
    QCOMPARE(posting(id).source, u"Company site"_s);
    QCOMPARE(doneSteps(), before + 1);
    QVERIFY(m_hunt->undo().has_value());
    QCOMPARE(posting(id).source, QString());
}

void DetailTest::undoRefreshesTheFieldThatHasTheFocus()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *role = field<FactEdit>("title");
    focus(role);
    role->selectAll();
    QTest::keyClicks(role, u"Rust Developer"_s);
    QVERIFY(m_hunt->undo().has_value());
    QCOMPARE(role->text(), u"Python Developer"_s);
    QVERIFY(role->hasFocus());
    QVERIFY(m_hunt->redo().has_value());
    QCOMPARE(role->text(), u"Rust Developer"_s);
}

void DetailTest::escapeTakesTheTypingBackBeforeItCloses()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    const QSignalSpy closed(m_panel.get(), &DetailPanel::closeRequested);
    auto *role = field<FactEdit>("title");
    focus(role);
    QTest::keyClicks(role, u"X"_s);
    QTest::keyClick(role, Qt::Key_Escape);
    QCOMPARE(posting(id).title, u"Python Developer"_s);
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(role, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void DetailTest::aRefusedValueStaysInTheFieldWithASentence()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *closes = field<FactEdit>("closesOn");
    focus(closes);
    QTest::keyClicks(closes, u"soonish"_s);
    QTest::keyClick(closes, Qt::Key_Return);
    QVERIFY(!closes->accessibleDescription().isEmpty());
    focus(field<FactEdit>("source"));
    QCOMPARE(closes->text(), u"soonish"_s);
    QVERIFY(!posting(id).closesOn);
    // Another change must not wipe it either.
    QVERIFY(editApplication(*m_hunt, id, u"source"_s, u"Agency"_s).has_value());
    QCOMPARE(closes->text(), u"soonish"_s);
}

void DetailTest::aDayIsTypedAsPeopleWriteIt()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *closes = field<FactEdit>("closesOn");
    focus(closes);
    QTest::keyClicks(closes, u"31 Oct"_s);
    QCOMPARE(posting(id).closesOn, std::optional(QDate(2025, 10, 31)));
    focus(field<FactEdit>("source"));
    QCOMPARE(closes->text(), u"Fri 31 Oct"_s);
}

void DetailTest::theCompanyIsSavedOnceItIsWritten()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *company = field<FactEdit>("company");
    focus(company);
    QTest::keyClicks(company, u"Corvid"_s);
    QCOMPARE(m_hunt->table<Company>().count(), 1);
    QTest::keyClick(company, Qt::Key_Return);
    QCOMPARE(m_hunt->table<Company>().count(), 2);
    QCOMPARE(m_hunt->find(*posting(id).company)->name, u"Corvid"_s);
}

void DetailTest::aChoiceIsSavedByItsKey()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *mode = field<QComboBox>("workMode");
    focus(mode);
    QTest::keyClicks(mode, u"Hyb"_s);
    QCOMPARE(posting(id).workMode, std::optional(WorkMode::Hybrid));
    QVERIFY(m_hunt->undo().has_value());
    QCOMPARE(mode->currentData().toString(), QString());
}

void DetailTest::payOpensIntoItsParts()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *words = field<QAbstractButton>("pay");
    focus(words);
    QTest::keyClick(words, Qt::Key_Space);
    auto *from = field<FactEdit>("payMin");
    QVERIFY(from->hasFocus());
    QTest::keyClicks(from, u"62000"_s);
    QTest::keyClick(from, Qt::Key_Tab);
    QTest::keyClicks(field<FactEdit>("payMax"), u"74000"_s);
    QTest::keyClick(field<FactEdit>("payMax"), Qt::Key_Tab);
    QTest::keyClicks(field<FactEdit>("payCurrency"), u"eur"_s);
    focus(field<FactEdit>("source"));
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->text(), u"€62–74k a year"_s);
    QCOMPARE(posting(id).payMin, std::optional(Amount::fromMajor(62000)));
}

void DetailTest::starsAreSetByDigits()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *stars = m_panel->findChild<StarRating *>();
    focus(stars);
    QTest::keyClick(stars, Qt::Key_2);
    QCOMPARE(m_hunt->find(id)->priority, 2);
    QVERIFY(m_hunt->undo().has_value());
    QCOMPARE(stars->value(), 0);
}

void DetailTest::enterSavesANoteAndClearsTheField()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *next = field<NoteEdit>("newNote");
    focus(next);
    QTest::keyClicks(next, u"Ida likes numbers"_s);
    QTest::keyClick(next, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(next, u"bring some"_s);
    QTest::keyClick(next, Qt::Key_Return);
    const std::vector<Note> notes = m_hunt->table<Note>().all();
    QCOMPARE(notes.size(), size_t(1));
    QCOMPARE(notes.front().text, u"Ida likes numbers\nbring some"_s);
    QCOMPARE(notes.front().application, id);
    QVERIFY(next->toPlainText().isEmpty());
    QVERIFY(next->hasFocus());
    QCOMPARE(m_panel->findChildren<NoteRow *>().size(), 1);
}

void DetailTest::aNoteIsEditedAndTrashedByKeys()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    auto *next = field<NoteEdit>("newNote");
    focus(next);
    QTest::keyClicks(next, u"Call Ida"_s);
    QTest::keyClick(next, Qt::Key_Return);
    auto *row = m_panel->findChild<NoteRow *>();
    QTRY_VERIFY(row->isVisible());
    focus(row);
    QTest::keyClick(row, Qt::Key_Return);
    QVERIFY(row->isEditing());
    const int before = doneSteps();
    auto *editor = row->findChild<NoteEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u" again"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!row->isEditing());
    QCOMPARE(m_hunt->find(row->id())->text, u"Call Ida again"_s);
    QCOMPARE(doneSteps(), before + 1);
    QTest::keyClick(row, Qt::Key_Delete);
    QCOMPARE(m_hunt->table<Note>().count(), 0);
    QVERIFY(m_hunt->undo().has_value());
    QCOMPARE(m_hunt->table<Note>().count(), 1);
}

void DetailTest::anUnsavedNoteWaitsForItsApplication()
{
    const ApplicationId first = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    const ApplicationId second = addPosting(u"Data Engineer"_s, u"Corvid"_s);
    showPanel(first);
    auto *next = field<NoteEdit>("newNote");
    focus(next);
    QTest::keyClicks(next, u"half a thought"_s);
    m_panel->show(second);
    QCOMPARE(next->toPlainText(), QString());
    m_panel->show(first);
    QCOMPARE(next->toPlainText(), u"half a thought"_s);
}

void DetailTest::tabsTurnByKeys()
{
    showPanel(addPosting(u"Python Developer"_s, u"Palegreen Energy"_s));
    focus(field<FactEdit>("title"));
    QTest::keyClick(field<FactEdit>("title"), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_panel->tab(), DetailPanel::Tab::Posting);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_panel->tab(), DetailPanel::Tab::Skills);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_panel->tab(), DetailPanel::Tab::Overview);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_panel->tab(), DetailPanel::Tab::History);
}

void DetailTest::jAndKAskForNeighboursButNotInAField()
{
    showPanel(addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText));
    const QSignalSpy next(m_panel.get(), &DetailPanel::nextRequested);
    const QSignalSpy previous(m_panel.get(), &DetailPanel::previousRequested);
    auto *source = field<FactEdit>("source");
    focus(source);
    QTest::keyClicks(source, u"jk"_s);
    QCOMPARE(next.count() + previous.count(), 0);
    m_panel->setTab(DetailPanel::Tab::Posting);
    focus(text());
    QTest::keyClick(text(), Qt::Key_J);
    QTest::keyClick(text(), Qt::Key_K);
    QCOMPARE(next.count(), 1);
    QCOMPARE(previous.count(), 1);
}

void DetailTest::theStageMenuAsksForTheMove()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    const QSignalSpy moved(m_panel.get(), &DetailPanel::moveRequested);
    QAbstractButton *button = nullptr;
    for (QAbstractButton *each : m_panel->findChildren<QAbstractButton *>()) {
        if (each->accessibleName() == u"Stage: Saved"_s)
            button = each;
    }
    QVERIFY(button);
    QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2); });
    button->click();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.front().at(1).value<StageId>(), stageByKey(*m_hunt, u"applied"_s)->id);
    // The panel asks; who moves is the window.
    QCOMPARE(*stageOf(*m_hunt, id), stageByKey(*m_hunt, u"saved"_s)->id);
}

void DetailTest::aChangeElsewhereKeepsFocusCursorAndScroll()
{
    const ApplicationId id =
        addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText.repeated(40));
    showPanel(id);
    auto *role = field<FactEdit>("title");
    focus(role);
    role->setCursorPosition(3);
    m_panel->setTab(DetailPanel::Tab::Posting);
    text()->verticalScrollBar()->setValue(200);
    QVERIFY(editApplication(*m_hunt, id, u"source"_s, u"Agency"_s).has_value());
    addPosting(u"Another"_s, u"Elsewhere"_s);
    QCOMPARE(text()->verticalScrollBar()->value(), 200);
    QVERIFY(role->hasFocus());
    QCOMPARE(role->cursorPosition(), 3);
}

void DetailTest::anApplicationInTheTrashClosesThePanel()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    showPanel(id);
    const QSignalSpy closed(m_panel.get(), &DetailPanel::closeRequested);
    const std::array<ApplicationId, 1> ids {id};
    QVERIFY(trashApplications(*m_hunt, ids).has_value());
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_panel->application());
}

void DetailTest::skillsAreWalkedByTabAndTheCardSaysHowOftenTheyAreAsked()
{
    addPosting(u"Data Engineer"_s, u"Corvid"_s, u"We need Kafka"_s);
    showPanel(addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText));
    m_panel->setTab(DetailPanel::Tab::Posting);
    focus(text());
    QCOMPARE(text()->currentMark(), std::optional(0));
    QTest::keyClick(text(), Qt::Key_Tab);
    QTest::keyClick(text(), Qt::Key_Right);
    QCOMPARE(text()->currentMark(), std::optional(2));
    QTRY_VERIFY(skillCard()->isVisible());
    QVERIFY(skillCard()->accessibleName().contains(u"2 live posting"_s));
    QVERIFY(skillCard()->accessibleName().contains(u"1 as required"_s));
    QVERIFY(skillCard()->accessibleName().contains(u"nice to have here"_s));
    QTest::keyClick(text(), Qt::Key_Tab);
    QVERIFY(!text()->hasFocus());
}

void DetailTest::havingASkillIsSaidBesideItsWord()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText);
    showPanel(id);
    m_panel->setTab(DetailPanel::Tab::Posting);
    focus(text());
    QTest::keyClick(text(), Qt::Key_Return);
    QTRY_VERIFY(skillCard()->isVisible());
    const QString skill = text()->marks().front().skill;
    const auto buttons = skillCard()->findChildren<QAbstractButton *>();
    const auto have = std::ranges::find_if(
        buttons, [](QAbstractButton *button) { return button->text() == u"I have this"_s; });
    QVERIFY(have != buttons.end());
    (*have)->click();
    QCOMPARE(standingOf(*m_hunt).standing(skill).said, std::optional(GapState::Have));
    QVERIFY(m_hunt->undo().has_value());
    QVERIFY(!standingOf(*m_hunt).standing(skill).said);
}

void DetailTest::theSkillsTabGivesEveryReason()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText);
    showPanel(id);
    m_panel->setTab(DetailPanel::Tab::Skills);
    auto *reasons = m_panel->findChild<FitModel *>();
    QCOMPARE(reasons->rowCount(), int(askedSkills(*m_hunt, posting(id).id).size()));
    const QSignalSpy wanted(m_panel.get(), &DetailPanel::skillRequested);
    auto *list = m_panel->findChild<FitPage *>()->findChild<RowList *>();
    list->setCurrentIndex(reasons->index(0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), reasons->row(0).skill);
}

void DetailTest::aRejectedSkillLosesItsLineUntilUndo()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText);
    showPanel(id);
    m_panel->setTab(DetailPanel::Tab::Posting);
    focus(text());
    QTest::keyClick(text(), Qt::Key_Delete);
    QCOMPARE(text()->marks().size(), size_t(2));
    QCOMPARE(askedSkills(*m_hunt, posting(id).id).size(), size_t(2));
    QCOMPARE(m_hunt->nextUndo()->key, u"skill"_s);
    QVERIFY(m_hunt->undo().has_value());
    QCOMPARE(text()->marks().size(), size_t(3));
}

void DetailTest::copyingGivesTheTextWithItsListMarks()
{
    showPanel(addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText));
    m_panel->setTab(DetailPanel::Tab::Posting);
    text()->selectAll();
    text()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), postingText);
}

void DetailTest::hostileTextStaysLiteralAndLoadsNothing()
{
    const QString picture = u"<img src='file:///etc/hostname'><table><tr><td>"_s;
    const ApplicationId id = addPosting(picture, picture, u"About\n"_s + picture + u"\n- "_s + picture);
    QVERIFY(m_hunt
                ->change({u"note"_s, {}, {}},
                         [&]() -> Result<void> {
                             m_hunt->table<Note>().insert({{}, id, m_clock.now().toUTC(), picture, {}});
                             return {};
                         })
                .has_value());
    showPanel(id);
    m_panel->setTab(DetailPanel::Tab::Posting);
    QCOMPARE(text()->document()->findBlockByNumber(1).text(), picture);
    QVERIFY(!text()->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const QWidget *widget : m_panel->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
    m_panel->setTab(DetailPanel::Tab::History);
    m_panel->grab();
}

namespace {
PostingDraft captured(const QString &text, const QString &url)
{
    PostingDraft made = draft(u"Data Engineer"_s, u"Acme"_s, text);
    made.posting.url = url;
    made.captured = text.toUtf8();
    made.capturedKind = u"text"_s;
    return made;
}

/// Opens the list of copies by keys and gives it.
QMenu *copiesOf(DetailPanel *panel)
{
    panel->setTab(DetailPanel::Tab::Posting);
    auto *button = panel->findChild<CopyButton *>();
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QMenu *menu = nullptr;
    for (QMenu *each : panel->findChildren<QMenu *>())
        menu = each->isVisible() ? each : menu;
    return menu;
}
} // namespace

void DetailTest::theCopiesAreListedAndAnOlderOneSaysWhatChanged()
{
    const QString before = u"Data Engineer\n\nRequirements:\n- Python\n\nSalary: 60,000 EUR a year\n"_s;
    const QString after =
        u"Data Engineer\n\nRequirements:\n- Python\n- Kafka\n\nSalary: 66,000 EUR a year\n"_s;
    const ApplicationId id =
        *::addPosting(*m_hunt, captured(before, u"https://acme.example/jobs/1"_s), m_clock.today());
    QVERIFY(updatePosting(*m_hunt, id, captured(after, u"https://acme.example/jobs/1"_s)));
    showPanel(id);
    QMenu *menu = copiesOf(m_panel.get());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().at(1)->text().contains(u"acme.example"_s));

    menu->actions().at(1)->trigger();
    auto *sheet = m_panel->findChild<CopySheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(sheet->findChild<QPlainTextEdit *>()->toPlainText(), before);
    QStringList told;
    for (const WrappedText *line : sheet->findChildren<WrappedText *>())
        told << line->text();
    const QString all = told.join(u' ');
    QVERIFY2(all.contains(u"Kafka is new"_s) && all.contains(u"66,000"_s), qPrintable(all));
    QTest::keyClick(sheet->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void DetailTest::aCopyIsShownAsPlainWords()
{
    const QString text = u"<b>Data Engineer</b>\n<img src=\"file:///etc/passwd\">\nTurned \u202e round"_s;
    const ApplicationId id =
        *::addPosting(*m_hunt, captured(text, u"javascript:alert(1)"_s), m_clock.today());
    showPanel(id);
    QMenu *menu = copiesOf(m_panel.get());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    auto *sheet = m_panel->findChild<CopySheet *>();
    QVERIFY(sheet);
    const QString shown = sheet->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(shown.contains(u"<b>Data Engineer</b>"_s) && shown.contains(u"<img"_s));
    QVERIFY(!shown.contains(QChar(u'\u202e')));
    // No newer one to compare with, and no page to open.
    QVERIFY(sheet->findChildren<WrappedText *>().isEmpty());
    for (const QPushButton *button : sheet->findChildren<QPushButton *>())
        QVERIFY(button->text() != u"Open the page"_s);
}

void DetailTest::aMissingTextIsSaid()
{
    showPanel(addPosting(u"Python Developer"_s, u"Palegreen Energy"_s));
    m_panel->setTab(DetailPanel::Tab::Posting);
    QVERIFY(!text()->isVisible());
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No text was kept for this posting."_s;
    }));
}

void DetailTest::aVeryLongTextIsCutWithANotice()
{
    const QString text10M = u"word "_s.repeated(2'000'000);
    showPanel(addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, text10M));
    m_panel->setTab(DetailPanel::Tab::Posting);
    QVERIFY(text()->wasCut());
    QVERIFY(text()->document()->characterCount() < longestShownText + 1'000);
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Only the first"_s);
    }));
}

void DetailTest::aReadOnlyHuntSaysWhyNothingCanBeEdited()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText);
    OpenOptions options = withReader();
    options.access = OpenOptions::Access::Read;
    open(options);
    showPanel(id);
    const QString reason = m_hunt->readOnlyReason();
    QVERIFY(!reason.isEmpty());
    for (const char *name : {"title", "company", "source", "closesOn"}) {
        QVERIFY2(field<FactEdit>(name)->isReadOnly(), name);
        QCOMPARE(field<FactEdit>(name)->toolTip(), reason.toHtmlEscaped());
    }
    QVERIFY(!field<QComboBox>("workMode")->isEnabled());
    QVERIFY(field<NoteEdit>("newNote")->isReadOnly());
    auto *role = field<FactEdit>("title");
    focus(role);
    QTest::keyClicks(role, u"X"_s);
    QCOMPARE(role->text(), u"Python Developer"_s);
}

void DetailTest::theHistoryListsThisApplicationOnlyAndMutesWhatIsUndone()
{
    const ApplicationId id = addPosting(u"Python Developer"_s, u"Palegreen Energy"_s);
    const ApplicationId other = addPosting(u"Data Engineer"_s, u"Corvid"_s);
    QVERIFY(editApplication(*m_hunt, other, u"source"_s, u"Agency"_s).has_value());
    QVERIFY(editApplication(*m_hunt, id, u"source"_s, u"Agency"_s).has_value());
    showPanel(id);
    m_panel->setTab(DetailPanel::Tab::History);
    const auto lines = [this] {
        QStringList texts;
        for (const DatedRow *row : m_panel->findChildren<DatedRow *>()) {
            if (row->isVisible())
                texts << row->line().what;
        }
        return texts;
    };
    QTRY_COMPARE(lines(),
                 (QStringList {u"Source of Python Developer, Palegreen Energy changed"_s,
                               u"Python Developer, Palegreen Energy added"_s}));
    QVERIFY(m_hunt->undo().has_value());
    QTRY_COMPARE(lines().value(0), u"Source of Python Developer, Palegreen Energy changed (undone)"_s);
}

void DetailTest::everyControlHasAName_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("overview") << int(DetailPanel::Tab::Overview);
    QTest::newRow("posting") << int(DetailPanel::Tab::Posting);
    QTest::newRow("history") << int(DetailPanel::Tab::History);
}

void DetailTest::everyControlHasAName()
{
    QFETCH(int, tab);
    showPanel(addPosting(u"Python Developer"_s, u"Palegreen Energy"_s, postingText));
    m_panel->setTab(DetailPanel::Tab(tab));
    int controls = 0;
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        ++controls;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 3);
}

QTEST_MAIN(DetailTest)
#include "detail_test.moc"
