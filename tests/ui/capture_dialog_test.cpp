// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/asked.h"
#include "core/hunt/duplicates.h"
#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/model/capture.h"
#include "core/model/company.h"
#include "core/model/posting.h"
#include "core/model/posting_fact.h"
#include "core/model/posting_skill.h"
#include "core/model/stage_change.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/fields_pane.h"
#include "ui/capture/incoming.h"
#include "ui/capture/source_pane.h"
#include "ui/capture/stage_row.h"
#include "ui/shell/style.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 10, 14);

const QString isobar = uR"(Python Developer, forecasting
Company: Isobar Weather
Location: Remote within the EU
Full time

We turn satellite images into hour-by-hour weather for farms, ferries and festivals.

What you will work on
- The Python services behind our public forecast API
- Pipelines that read 2 TB of images a day

You need
- Python, FastAPI or Django, PostgreSQL, Docker
- REST APIs, pytest, Git, and some Kubernetes

Good to have
- NumPy, Redis; GraphQL and Airflow are a plus

Salary: 62 000 to 74 000 euros a year, the same scale for everyone.
Please write to us before 18 October 2025 to noor@isobar.example.
)"_s;

QByteArray page()
{
    return "<html><head><script>alert(1)</script></head><body><h1>Python Developer</h1><p>Company: Isobar "
           "Weather</p>"
           "<p>Requirements</p><ul><li>Python</li><li>Docker</li></ul></body></html>";
}
} // namespace

/// The dialog as a person drives it.
class CaptureDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pastingFillsTheFieldsAndSavingIsOneStep();
    void aCorrectedFieldIsTheWordOfThePerson();
    void withNothingTheButtonSaysWhy();
    void aRoleAloneIsEnough();
    void savingTwiceQuicklyAddsOne();
    void savingAndAddingAnotherLeavesAnEmptyForm();
    void cancellingKeepsWhatWasTyped();
    void aBinaryFileGivesASentence();
    void aChosenFileIsRead();
    void markupIsPreferredToText();
    void pastedMarkupIsShownAsText();
    void aLikelyDuplicateIsTold();
    void theKnownOneCanBeUpdated();
    void whatEndedAtACompanyIsMentioned();
    void aStagePastSavedHasADay();
    void aWrongDayIsToldAndNothingIsLost();
    void whatIsNewOfAKnownPostingIsTold();
    void removedAndAddedSkillsAreSavedInTheSameStep();
    void aFieldLightsItsEvidenceAndTheReverse();
    void theNextUnsureFieldIsFound();
    void fiveMegabytesAreReadAside();
    void aHundredNestedTablesAreShownAsText();
    void aLineOfAMegabyteIsShownAndSaved();
    void markupInRoleAndCompanyStaysLiteral();
    void hiddenDirectionsReachNoLabel();
    void whatWasLeftUnsavedCanBeStartedAfresh();
    void anAddressIsOfferedAndNotAsked();
    void lettersReachTheFields();
    void aLineThatIsWrittenInAGapBecomesALine();
    void marksLieOnTheirWords();
    void theWindowMayGoWhileAFieldHasTheFocus();
    void everyControlHasAName();
    void tabVisitsEveryFieldAndComesBack();
    void keysOfTheWindowStayBelow();

private:
    struct Scene {
        std::unique_ptr<Hunt> hunt {};
        std::unique_ptr<QWidget> window {};
        AddPostingDialog *dialog = nullptr;

        QLineEdit *line(const QString &name) const
        {
            for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return nullptr;
        }
        QAbstractButton *button(const QString &text) const
        {
            for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
                if (each->text() == text)
                    return each;
            }
            return nullptr;
        }
        capture::EvidenceText *text() const { return dialog->sourcePane()->text(); }
        std::vector<Posting> postings() const { return hunt->table<Posting>().all(); }
        void type(const QString &name, const QString &value) const
        {
            QLineEdit *edit = line(name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, value);
        }
        void paste(QMimeData *data) const
        {
            QApplication::clipboard()->setMimeData(data);
            text()->setFocus();
            QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier);
        }
        void pasteText(const QString &words) const
        {
            auto *data = new QMimeData;
            data->setText(words);
            paste(data);
        }
        void save() const
        {
            QWidget *focused = QApplication::focusWidget();
            QTest::keyClick(focused ? focused : dialog, Qt::Key_Return, Qt::ControlModifier);
        }
    };
    Scene opened();

    const Clock m_clock {today};
};

void CaptureDialogTest::initTestCase()
{
    QApplication::setStyle(new Style(Theme()));
}

CaptureDialogTest::Scene CaptureDialogTest::opened()
{
    Scene scene;
    OpenOptions options;
    options.mentions = {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith};
    scene.hunt = ::opened(path(u"hunt.foothold"_s), options);
    scene.window = std::make_unique<QWidget>();
    scene.window->resize(1440, 900);
    scene.dialog = new AddPostingDialog(*scene.hunt, m_clock, scene.window.get());
    scene.window->show();
    scene.window->activateWindow();
    (void)QTest::qWaitForWindowActive(scene.window.get());
    scene.dialog->open();
    return scene;
}

void CaptureDialogTest::pastingFillsTheFieldsAndSavingIsOneStep()
{
    const Scene scene = opened();
    const QSignalSpy added(scene.dialog, &AddPostingDialog::added);
    scene.pasteText(isobar);
    QVERIFY(scene.line(u"Role"_s)->text().startsWith(u"Python Developer"_s));
    QCOMPARE(scene.line(u"Company"_s)->text(), u"Isobar Weather"_s);
    QVERIFY(scene.line(u"Pay"_s)->text().startsWith(u"€ 62"_s));
    scene.save();
    QCOMPARE(added.size(), 1);
    QVERIFY(!scene.dialog->isVisible());
    QCOMPARE(scene.postings().size(), size_t(1));
    QCOMPARE(scene.postings().front().payMin, Amount::fromMajor(62000));
    QCOMPARE(scene.hunt->table<Capture>().count(), 1);
    QVERIFY(scene.hunt->undo());
    QVERIFY(scene.postings().empty());
    QVERIFY(!scene.hunt->nextUndo());
}

void CaptureDialogTest::aCorrectedFieldIsTheWordOfThePerson()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    scene.type(u"Pay"_s, u"65-70k EUR a year"_s);
    scene.save();
    const Posting posting = scene.postings().front();
    QCOMPARE(posting.payMin, Amount::fromMajor(65000));
    QCOMPARE(posting.payMax, Amount::fromMajor(70000));
    QCOMPARE(posting.payCurrency, u"EUR"_s);
    int byPerson = 0;
    for (const PostingFact &fact : scene.hunt->table<PostingFact>().whereId("posting_id", posting.id)) {
        QCOMPARE(fact.byPerson, fact.field.startsWith(u"pay"_s));
        byPerson += fact.byPerson;
    }
    QCOMPARE(byPerson, 5);
}

void CaptureDialogTest::withNothingTheButtonSaysWhy()
{
    const Scene scene = opened();
    QVERIFY(!scene.button(u"Save posting"_s)->isEnabled());
    QVERIFY(scene.button(u"Save posting"_s)->toolTip().contains(u"role or a company"_s));
    scene.save();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.line(u"Role"_s)->hasFocus());
    QVERIFY(scene.postings().empty());
}

void CaptureDialogTest::aRoleAloneIsEnough()
{
    const Scene scene = opened();
    scene.type(u"Role"_s, u"Baker"_s);
    QVERIFY(scene.button(u"Save posting"_s)->isEnabled());
    scene.save();
    QCOMPARE(scene.postings().front().title, u"Baker"_s);
    QCOMPARE(scene.hunt->table<Capture>().count(), 0);
}

void CaptureDialogTest::savingTwiceQuicklyAddsOne()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    QWidget *const focus = QApplication::focusWidget();
    QTest::keyClick(focus, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(focus, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(scene.postings().size(), size_t(1));
}

void CaptureDialogTest::savingAndAddingAnotherLeavesAnEmptyForm()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    QTest::mouseClick(scene.button(u"Save and add another"_s), Qt::LeftButton);
    QVERIFY(scene.dialog->isVisible());
    QCOMPARE(scene.postings().size(), size_t(1));
    QCOMPARE(scene.line(u"Role"_s)->text(), QString());
    QCOMPARE(scene.text()->toPlainText(), QString());
    QVERIFY(scene.text()->hasFocus());
}

void CaptureDialogTest::cancellingKeepsWhatWasTyped()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    scene.type(u"Company"_s, u"Isobar"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());
    scene.dialog->open();
    QCOMPARE(scene.line(u"Company"_s)->text(), u"Isobar"_s);
    QVERIFY(scene.text()->toPlainText().contains(u"satellite images"_s));
    QVERIFY(scene.postings().empty());
}

void CaptureDialogTest::aBinaryFileGivesASentence()
{
    const Scene scene = opened();
    QFile file(path(u"holiday.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    file.close();
    scene.pasteText(isobar);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file.fileName())});
    scene.paste(data);
    QVERIFY(scene.dialog->sourcePane()->note().contains(u"holiday.png is no text, page or document"_s));
    QVERIFY(scene.text()->toPlainText().contains(u"satellite images"_s));
}

void CaptureDialogTest::aChosenFileIsRead()
{
    const Scene scene = opened();
    QFile file(path(u"job.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page());
    file.close();
    Dialogs dialogs = Dialogs::native();
    dialogs.open = [&](QWidget *, const QString &, const QString &, const QString &) {
        return file.fileName();
    };
    scene.dialog->sourcePane()->setDialogs(dialogs);
    scene.button(u"Choose a file…"_s)->click();
    QVERIFY(scene.text()->toPlainText().contains(u"- Docker"_s));
    scene.save();
    QCOMPARE(scene.hunt->table<Capture>().all().front().kind, u"html"_s);
    QCOMPARE(scene.hunt->blob(scene.hunt->table<Capture>().all().front().hash), page());
}

void CaptureDialogTest::markupIsPreferredToText()
{
    QMimeData data;
    data.setText(u"Python Developer"_s);
    data.setHtml(QString::fromUtf8(page()));
    const Parcels parcels = parcelsOf(data);
    QCOMPARE(parcels.size(), size_t(1));
    QVERIFY(parcels.front().content);
    QCOMPARE(parcels.front().content->kind, reading::Kind::Html);
    QVERIFY(parcels.front().content->bytes.contains("<h1>"));
}

void CaptureDialogTest::pastedMarkupIsShownAsText()
{
    const Scene scene = opened();
    auto *data = new QMimeData;
    data->setText(u"plain"_s);
    data->setHtml(QString::fromUtf8(page()));
    scene.paste(data);
    QVERIFY(scene.text()->toPlainText().contains(u"Python Developer"_s));
    QVERIFY(!scene.text()->toPlainText().contains(u"alert"_s));
    QVERIFY(!scene.text()->toPlainText().contains(u'<'));
}

void CaptureDialogTest::aLikelyDuplicateIsTold()
{
    const Scene scene = opened();
    PostingDraft known = draft(u"Baker"_s, u"Crumb"_s);
    known.posting.source = u"LinkedIn"_s;
    const auto first = addPosting(*scene.hunt, known, QDate(2025, 10, 3));
    QVERIFY(first);
    const QSignalSpy asked(scene.dialog, &AddPostingDialog::openRequested);
    scene.type(u"Role"_s, u"Baker"_s);
    scene.type(u"Company"_s, u"Crumb"_s);
    QTRY_VERIFY(scene.button(u"Open that one"_s)->isVisible());
    QStringList words;
    for (const QLabel *label : scene.dialog->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.contains(u"You saved Baker, Crumb on 3 Oct 2025."_s), qPrintable(words.join(u'|')));
    QVERIFY(words.contains(u"The same company and a like role."_s));
    scene.button(u"Open that one"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<ApplicationId>(), *first);
    QVERIFY(!scene.dialog->isVisible());
    scene.dialog->open();
    scene.button(u"Save as a new role"_s)->click();
    QCOMPARE(scene.postings().size(), size_t(2));
    // The two were told apart: neither is asked about again because of the other.
    for (const Posting &posting : scene.postings())
        QVERIFY(acquaintanceOf(*scene.hunt, posting.id).likely().empty());
}

void CaptureDialogTest::theKnownOneCanBeUpdated()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    scene.save();
    const QSignalSpy asked(scene.dialog, &AddPostingDialog::openRequested);
    scene.dialog->open();
    scene.pasteText(QString(isobar).replace(u"74 000"_s, u"79 000"_s));
    QTRY_VERIFY(scene.button(u"Update that one"_s)->isVisible());
    scene.button(u"Update that one"_s)->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!scene.dialog->isVisible());
    QVERIFY(!scene.dialog->isUnsaved());
    QCOMPARE(scene.postings().size(), size_t(1));
    QCOMPARE(scene.postings().front().payMax, Amount::fromMajor(79000));
    QCOMPARE(scene.hunt->table<Capture>().count(), 2);
    QVERIFY(scene.hunt->undo());
    QCOMPARE(scene.postings().front().payMax, Amount::fromMajor(74000));
}

void CaptureDialogTest::whatEndedAtACompanyIsMentioned()
{
    const Scene scene = opened();
    PostingDraft known = draft(u"Baker"_s, u"Crumb"_s);
    known.stageKey = u"rejected"_s;
    const auto first = addPosting(*scene.hunt, known, QDate(2025, 9, 3));
    QVERIFY(first);
    const QSignalSpy asked(scene.dialog, &AddPostingDialog::openRequested);
    scene.type(u"Role"_s, u"Night Porter"_s);
    scene.type(u"Company"_s, u"Crumb"_s);
    QAbstractButton *open = nullptr;
    const auto isShown = [&] {
        for (QAbstractButton *each : scene.dialog->findChildren<QAbstractButton *>())
            open = each->text() == u"Open that one"_s && each->isVisible() ? each : open;
        return open != nullptr;
    };
    QTRY_VERIFY(isShown());
    QVERIFY(!scene.button(u"Save as a new role"_s)->isVisible());
    open->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<ApplicationId>(), *first);
}

void CaptureDialogTest::aStagePastSavedHasADay()
{
    const Scene scene = opened();
    QLineEdit *day = scene.line(u"Day of this stage"_s);
    QVERIFY(!day->isVisible());
    scene.dialog->setStage(u"applied"_s);
    QVERIFY(day->isVisible());
    QCOMPARE(day->text(), u"Tue 14 Oct 2025"_s);
    scene.type(u"Day of this stage"_s, u"6 Oct 2025"_s);
    scene.type(u"Role"_s, u"Baker"_s);
    scene.save();
    const std::vector<StageChange> moves = scene.hunt->table<StageChange>().all();
    QCOMPARE(moves.size(), size_t(1));
    QCOMPARE(moves.front().on, QDate(2025, 10, 6));
    QCOMPARE(moves.front().stage, stageByKey(*scene.hunt, u"applied"_s)->id);
}

void CaptureDialogTest::aWrongDayIsToldAndNothingIsLost()
{
    const Scene scene = opened();
    scene.type(u"Role"_s, u"Baker"_s);
    scene.type(u"Closes"_s, u"when we are done"_s);
    scene.save();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.postings().empty());
    QVERIFY(scene.line(u"Closes"_s)->hasFocus());
    QVERIFY(scene.line(u"Closes"_s)->accessibleDescription().contains(u"This is no day"_s));
    scene.type(u"Closes"_s, u"31 Oct"_s);
    scene.save();
    QCOMPARE(scene.postings().front().closesOn, QDate(2025, 10, 31));
}

void CaptureDialogTest::whatIsNewOfAKnownPostingIsTold()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    scene.save();
    scene.dialog->open();
    scene.pasteText(
        QString(isobar).replace(u"74 000"_s, u"79 000"_s).replace(u"Docker"_s, u"Docker, Kafka"_s));
    QTRY_VERIFY(scene.button(u"Open that one"_s)->isVisible());
    QStringList words;
    for (const QLabel *label : scene.dialog->findChildren<QLabel *>())
        words.append(label->text());
    const QString all = words.join(u'|');
    QVERIFY2(all.contains(u"New here: "_s) && all.contains(u"Kafka is new."_s) && all.contains(u"79,000"_s),
             qPrintable(all));
}

void CaptureDialogTest::removedAndAddedSkillsAreSavedInTheSameStep()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    QAbstractButton *docker = nullptr;
    for (QAbstractButton *each : scene.dialog->findChildren<QAbstractButton *>()) {
        if (each->accessibleName().startsWith(u"Docker"_s))
            docker = each;
    }
    QVERIFY(docker);
    docker->setFocus();
    QTest::keyClick(docker, Qt::Key_Delete);
    Q_EMIT scene.dialog->fieldsPane()->skillAdded(u"rust"_s, Priority::Required);
    Q_EMIT scene.dialog->fieldsPane()->skillWeighed({u"git"_s}, Priority::Preferred);
    scene.save();
    QStringList keys;
    for (const AskedSkill &skill : askedSkills(*scene.hunt, scene.postings().front().id)) {
        keys.append(skill.skill);
        QVERIFY(skill.skill != u"git"_s || skill.priority == Priority::Preferred);
    }
    QVERIFY(keys.contains(u"python"_s));
    QVERIFY(!keys.contains(u"docker"_s));
    QVERIFY(keys.contains(u"rust"_s));
    QCOMPARE(scene.hunt->table<PostingSkill>().count(), 3);
    QVERIFY(scene.hunt->undo());
    QCOMPARE(scene.hunt->table<PostingSkill>().count(), 0);
    QVERIFY(!scene.hunt->nextUndo());
}

void CaptureDialogTest::aFieldLightsItsEvidenceAndTheReverse()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    scene.line(u"Pay"_s)->setFocus();
    QCOMPARE(scene.text()->lit(), capture::Part::Pay);
    scene.text()->setFocus();
    QTextCursor caret = scene.text()->textCursor();
    caret.setPosition(int(isobar.indexOf(u"Isobar Weather"_s)) + 3);
    scene.text()->setTextCursor(caret);
    QCOMPARE(scene.text()->lit(), capture::Part::Company);
}

void CaptureDialogTest::theNextUnsureFieldIsFound()
{
    const Scene scene = opened();
    capture::PostingForm form(today);
    reading::Reading reading;
    reading.text = u"Baker"_s;
    reading.facts.title =
        reading::Fact<QString> {u"Baker"_s, u"Baker"_s, reading::Span {0, 5}, u"test"_s, 0.9};
    reading.facts.contact = reading::Fact<QString> {u"Noor"_s, u"Noor"_s, {}, u"test"_s, 0.4};
    reading.facts.jobId = reading::Fact<QString> {u"7"_s, u"7"_s, {}, u"test"_s, 0.4};
    form.setReading(reading, reading::draftOf(reading, {}));
    scene.dialog->fieldsPane()->show(form);
    // What is folded away tells that it wants a look.
    QVERIFY(!scene.line(u"Job id"_s)->isVisible());
    QVERIFY(scene.button(u"More, 1 to check"_s));
    scene.line(u"Role"_s)->setFocus();
    QTest::keyClick(scene.line(u"Role"_s), Qt::Key_F8);
    QVERIFY(scene.line(u"Contact"_s)->hasFocus());
    QVERIFY(scene.line(u"Contact"_s)->accessibleDescription().contains(u"please check"_s));
    QTest::keyClick(scene.line(u"Contact"_s), Qt::Key_Return);
    QVERIFY(!scene.line(u"Contact"_s)->accessibleDescription().contains(u"please check"_s));
}

void CaptureDialogTest::fiveMegabytesAreReadAside()
{
    const Scene scene = opened();
    QString large = isobar;
    while (large.size() < 5 * 1024 * 1024)
        large += isobar;
    scene.pasteText(large);
    QVERIFY(scene.text()->toPlainText().size() <= 500'000);
    QTRY_COMPARE_WITH_TIMEOUT(scene.line(u"Company"_s)->text(), u"Isobar Weather"_s, 120'000);
    scene.save();
    QCOMPARE(scene.postings().size(), size_t(1));
}

void CaptureDialogTest::aHundredNestedTablesAreShownAsText()
{
    const Scene scene = opened();
    // Laid out as tables, this would never come to an end.
    auto *data = new QMimeData;
    data->setHtml(u"<h1>Python Developer</h1>"_s + u"<table><tr><td>"_s.repeated(100)
                  + u"<p>We bake bread.</p>"_s + u"</td></tr></table>"_s.repeated(100));
    scene.paste(data);
    QTRY_VERIFY(scene.text()->toPlainText().contains(u"We bake bread."_s));
    QVERIFY(scene.text()->toPlainText().contains(u"Python Developer"_s));
    QVERIFY(!scene.text()->toPlainText().contains(u'<'));
    scene.text()->grab();
    scene.type(u"Role"_s, u"Baker"_s);
    scene.save();
    QCOMPARE(scene.postings().size(), size_t(1));
    QVERIFY(scene.postings().front().text.contains(u"We bake bread."_s));
}

void CaptureDialogTest::aLineOfAMegabyteIsShownAndSaved()
{
    const Scene scene = opened();
    scene.pasteText(QString(1024 * 1024, u'x'));
    QVERIFY(scene.text()->toPlainText().size() <= 500'000);
    scene.text()->grab();
    scene.type(u"Role"_s, u"Baker"_s);
    scene.save();
    QTRY_COMPARE_WITH_TIMEOUT(scene.postings().size(), size_t(1), 120'000);
    QCOMPARE(scene.postings().front().title, u"Baker"_s);
    QVERIFY(!scene.dialog->isVisible());
}

void CaptureDialogTest::markupInRoleAndCompanyStaysLiteral()
{
    const QString role = u"<b>Baker</b> <img src=file:///etc/hostname> &amp; sons"_s;
    const QString company = u"<a href=https://evil.example>Crumb</a>"_s;
    const Scene scene = opened();
    // The second time round, a banner also names what is known already.
    for (int round = 0; round < 2; ++round) {
        scene.dialog->open();
        scene.type(u"Role"_s, role);
        scene.type(u"Company"_s, company);
        if (round == 1)
            QTRY_VERIFY(scene.button(u"Open that one"_s)->isVisible());
        for (const QLabel *label : scene.dialog->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        for (const QWidget *widget : scene.dialog->findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(u"<img"_s) && !widget->toolTip().contains(u"<a"_s),
                     qPrintable(widget->toolTip()));
        scene.dialog->grab();
        if (round == 0)
            scene.save();
    }
    QCOMPARE(scene.postings().size(), size_t(1));
    QCOMPARE(scene.postings().front().title, role);
    QCOMPARE(scene.hunt->find(*scene.postings().front().company)->name, company);
}

void CaptureDialogTest::hiddenDirectionsReachNoLabel()
{
    const Scene scene = opened();
    const QString turned = u"Baker\u202Egnp.exe\u202C \u2066\u2069"_s;
    scene.pasteText(turned + u"\nCompany: Cr\u202Eumb\nLocation: Ghent\n\nWe bake bread."_s);
    scene.save();
    QCOMPARE(scene.postings().size(), size_t(1));
    const Posting saved = scene.postings().front();
    for (const QString &shown : {saved.title, scene.hunt->find(*saved.company)->name}) {
        for (const char16_t hidden : {u'\u202A', u'\u202B', u'\u202D', u'\u202E'})
            QVERIFY2(!shown.contains(QChar(hidden)), qPrintable(shown.toHtmlEscaped()));
    }
}

void CaptureDialogTest::whatWasLeftUnsavedCanBeStartedAfresh()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    QVERIFY(scene.dialog->isUnsaved());
    QVERIFY(!scene.button(u"Start afresh"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    scene.dialog->open();
    QVERIFY(scene.button(u"Start afresh"_s)->isVisible());
    scene.button(u"Start afresh"_s)->click();
    QVERIFY(!scene.button(u"Start afresh"_s)->isVisible());
    QVERIFY(!scene.dialog->isUnsaved());
    QCOMPARE(scene.line(u"Role"_s)->text(), QString());
}

void CaptureDialogTest::anAddressIsOfferedAndNotAsked()
{
    const Scene scene = opened();
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QSignalSpy asked(&server, &QTcpServer::newConnection);
    const QString address = u"http://127.0.0.1:%1/job"_s.arg(server.serverPort());
    scene.pasteText(u' ' + address + u'\n');
    QCOMPARE(scene.line(u"Address of the posting"_s)->text(), address);
    QVERIFY(scene.button(u"Fetch the page"_s)->hasFocus());
    QTest::qWait(50);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(scene.button(u"Fetch the page"_s), Qt::Key_Space);
    QTRY_COMPARE(asked.size(), 1);
    QTest::keyClick(scene.button(u"Stop"_s), Qt::Key_Space);
    QVERIFY(scene.button(u"Fetch the page"_s)->isVisible());
    QVERIFY(!scene.dialog->isUnsaved());
}

void CaptureDialogTest::lettersReachTheFields()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    const std::pair<Qt::Key, QString> letters[] {
        {Qt::Key_R, u"Role"_s}, {Qt::Key_C, u"Company"_s}, {Qt::Key_P, u"Pay"_s}, {Qt::Key_L, u"Closes"_s}};
    for (const auto &[key, name] : letters) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
        QVERIFY2(scene.line(name)->hasFocus(), qPrintable(name));
    }
}

void CaptureDialogTest::aLineThatIsWrittenInAGapBecomesALine()
{
    const Scene scene = opened();
    scene.pasteText(u"Baker\n\nWe bake bread."_s);
    const QTextDocument *document = scene.text()->document();
    const auto height = [&](int block) {
        return document->documentLayout()->blockBoundingRect(document->findBlockByNumber(block)).height();
    };
    QVERIFY(height(1) < height(2) * 0.7);
    scene.text()->setFocus();
    scene.text()->setTextCursor(QTextCursor(document->findBlockByNumber(1)));
    QTest::keyClicks(scene.text(), u"Crumb"_s);
    QVERIFY(height(1) > height(2) * 0.7);
    QTest::keyClick(scene.text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.text()->toPlainText(), u"Baker\n\nWe bake bread."_s);
}

void CaptureDialogTest::marksLieOnTheirWords()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    QTextCursor caret = scene.text()->textCursor();
    caret.setPosition(int(isobar.indexOf(u"Isobar Weather"_s)) + 3);
    scene.text()->setTextCursor(caret);
    const QRect letter = scene.text()->cursorRect();
    QCOMPARE(scene.text()->markAt(letter.center()), capture::Part::Company);
    QCOMPARE(scene.text()->markAt(QPoint(letter.center().x(), letter.bottom() - 2)), capture::Part::Company);
    QCOMPARE(scene.text()->markAt(QPoint(letter.center().x(), letter.top() - 3)), std::nullopt);
}

void CaptureDialogTest::theWindowMayGoWhileAFieldHasTheFocus()
{
    Scene scene = opened();
    scene.pasteText(isobar);
    scene.line(u"Pay"_s)->setFocus();
    scene.window.reset();
}

void CaptureDialogTest::everyControlHasAName()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    for (const QWidget *each : scene.dialog->findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || each->focusProxy() || !each->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const bool isNamed = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, each->metaObject()->className());
    }
}

void CaptureDialogTest::tabVisitsEveryFieldAndComesBack()
{
    const Scene scene = opened();
    scene.pasteText(isobar);
    scene.text()->setFocus();
    QStringList visited;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *const now = QApplication::focusWidget();
        QVERIFY(scene.dialog->isAncestorOf(now));
        if (now == scene.text())
            break;
        visited.append(now->accessibleName().isEmpty() ? now->property("text").toString()
                                                       : now->accessibleName());
    }
    QVERIFY(scene.text()->hasFocus());
    qsizetype last = -1;
    for (const QString &name : {u"Role"_s, u"Company"_s, u"Work mode and place"_s, u"Pay"_s, u"Closes"_s,
                                u"Contact"_s, u"Career track"_s, u"Add a skill"_s, u"Stage"_s, u"Source"_s,
                                u"More"_s, u"Cancel"_s, u"Save and add another"_s, u"Save posting"_s}) {
        const qsizetype at = visited.indexOf(name);
        QVERIFY2(at > last, qPrintable(name + u" in "_s + visited.join(u" | "_s)));
        last = at;
    }
}

void CaptureDialogTest::keysOfTheWindowStayBelow()
{
    const Scene scene = opened();
    int fired = 0;
    QAction action(scene.window.get());
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    scene.window->addAction(&action);
    connect(&action, &QAction::triggered, this, [&] { ++fired; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(fired, 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(fired, 1);
}

QTEST_MAIN(CaptureDialogTest)
#include "capture_dialog_test.moc"
