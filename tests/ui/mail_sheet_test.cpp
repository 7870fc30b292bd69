// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/interview.h"
#include "core/model/note.h"
#include "core/model/stage_change.h"
#include "tests/ui/window_case.h"
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/mail_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// A mail that answers an application, as it comes into the window and is taken in.
class MailSheetTest : public WindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPastedRejectionHappensOnlyOnceItIsApplied();
    void notNowLeavesEverythingAsItWas();
    void noneOfTheseCannotBeApplied();
    void anyOtherApplicationCanBeLookedFor();
    void whereNoneFitsOneCanBeLookedFor();
    void stageAndDayAreThePersons();
    void aDayThatIsNoneIsTold();
    void anInvitationInAFileBringsItsInterview_data();
    void anInvitationInAFileBringsItsInterview();
    void aPostingAfterAllOpensItsSheet();
    void aMailInTheSheetForPostingsIsProposedToo();
    void aLargeMailIsReadBesideTheWindow();
    void aPostingIsNoMail();
    void everyControlHasAName();

private:
    void paste(const QString &text)
    {
        QMimeData data;
        data.setText(text);
        window->addPosting(u"saved"_s, &data);
    }
    MailSheet *sheet() const { return window->findChild<MailSheet *>(); }
    template <class Widget> Widget *inside(const QString &name) const
    {
        for (Widget *each : sheet()->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : sheet()->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QComboBox *applications() const { return inside<QComboBox>(u"Application it is about"_s); }
    QString steps() { return QString::number(hunt().history().size()); }
};

namespace {
QString rejection(const QString &role = u"Sent one"_s)
{
    return u"From: Birch Careers <jobs@birch.example>\nSubject: Your application for %1\n\nHi Noor,\n\n"
           "unfortunately we will not be moving forward with your application.\n"_s.arg(role);
}
} // namespace

void MailSheetTest::init()
{
    TestCase::init();
    openWindow();
}

void MailSheetTest::cleanup()
{
    close();
    added.clear();
    TestCase::cleanup();
}

void MailSheetTest::aPastedRejectionHappensOnlyOnceItIsApplied()
{
    const QString before = steps();
    paste(rejection());
    QVERIFY(sheet() && sheet()->isVisible());
    QVERIFY(!window->findChild<AddPostingDialog *>());
    QCOMPARE(steps(), before);
    QVERIFY(sheet()->windowTitle().contains(u"Rejection"_s));
    QVERIFY(sheet()
                ->findChild<QLabel *>(u"evidence"_s)
                ->text()
                .contains(u"“unfortunately we will not be moving forward with your application.”"_s));
    QCOMPARE(applications()->currentData().toString(), added.back().toString());
    QCOMPARE(inside<QComboBox>(u"Stage"_s)->currentData().toString(), u"rejected"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"rejected"_s), QStringList(u"Sent one"_s));
    QCOMPARE(hunt().table<Note>().count(), 1);
    QVERIFY(hunt().undo());
    QCOMPARE(stored(u"applied"_s).size(), 2);
    QCOMPARE(hunt().table<Note>().count(), 0);
}

void MailSheetTest::notNowLeavesEverythingAsItWas()
{
    const QString before = steps();
    paste(rejection());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!sheet());
    QCOMPARE(steps(), before);
    QVERIFY(stored(u"rejected"_s).isEmpty());
}

void MailSheetTest::noneOfTheseCannotBeApplied()
{
    // Two applications fit alike: neither is chosen for the person.
    paste(rejection(u"a role"_s));
    QVERIFY(applications()->count() == 4 && applications()->currentData().toString().isEmpty());
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sheet()->isVisible() && stored(u"rejected"_s).isEmpty());
    applications()->setCurrentIndex(1);
    QVERIFY(button(u"Apply"_s)->isEnabled());
}

void MailSheetTest::anyOtherApplicationCanBeLookedFor()
{
    paste(rejection());
    auto *words = inside<QLineEdit>(u"Words of the role or the company"_s);
    QVERIFY(!words->isVisible());
    applications()->setCurrentIndex(applications()->count() - 1);
    QVERIFY(words->hasFocus());
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    QCOMPARE(inside<QListWidget>(u"Applications"_s)->count(), 5);
    QTest::keyClicks(words, u"acme second"_s);
    QVERIFY(button(u"Apply"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"rejected"_s), QStringList(u"Second"_s));
}

void MailSheetTest::whereNoneFitsOneCanBeLookedFor()
{
    paste(u"From: Nobody <x@nobody.example>\nSubject: Your application\n\nHi Noor,\n\n"
          "unfortunately we will not be moving forward with your application.\n"_s);
    QVERIFY(sheet());
    auto *words = inside<QLineEdit>(u"Words of the role or the company"_s);
    QVERIFY(words->isVisible() && words->hasFocus());
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"rejected"_s).size(), 1);
}

void MailSheetTest::stageAndDayAreThePersons()
{
    paste(rejection());
    QComboBox *stage = inside<QComboBox>(u"Stage"_s);
    stage->setCurrentIndex(stage->findData(u"withdrawn"_s));
    inside<QLineEdit>(u"Day"_s)->setText(u"16 Oct 2025"_s);
    button(u"Apply"_s)->click();
    QCOMPARE(stored(u"withdrawn"_s), QStringList(u"Sent one"_s));
    const auto moves = hunt().table<StageChange>().whereId("application_id", added.back());
    QVERIFY(
        std::ranges::any_of(moves, [](const StageChange &move) { return move.on == QDate(2025, 10, 16); }));
}

void MailSheetTest::aDayThatIsNoneIsTold()
{
    paste(rejection());
    inside<QLineEdit>(u"Day"_s)->setText(u"soonish"_s);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    QVERIFY(button(u"Apply"_s)->accessibleDescription().contains(u"no day"_s));
}

void MailSheetTest::anInvitationInAFileBringsItsInterview_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::newRow("wanted") << true;
    QTest::newRow("not wanted") << false;
}

void MailSheetTest::anInvitationInAFileBringsItsInterview()
{
    QFETCH(bool, wanted);
    const QString name = path(u"invitation.eml"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: Birch Careers <jobs@birch.example>\r\nTo: noor@example.org\r\n"
               "Date: Tue, 14 Oct 2025 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
               "Content-Type: text/plain; charset=utf-8\r\n"
               "Subject: Your application for Sent one\r\n\r\nHi Noor,\r\n\r\n"
               "we would like to invite you to an interview on 21 October 2025 at 14:00.\r\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(name)});
    window->addPosting(u"saved"_s, &data);
    QVERIFY(sheet());
    auto *box = sheet()->findChild<QCheckBox *>(u"interview"_s);
    QVERIFY(box && box->isChecked() && box->text().endsWith(u"21 Oct 2025, 14:00"_s));
    box->setChecked(wanted);
    button(u"Apply"_s)->click();
    QCOMPARE(stored(u"interview"_s), QStringList(u"Sent one"_s));
    QCOMPARE(hunt().table<Interview>().count(), wanted ? 1 : 0);
}

void MailSheetTest::aPostingAfterAllOpensItsSheet()
{
    paste(rejection());
    button(u"It is a posting"_s)->click();
    auto *posting = window->findChild<AddPostingDialog *>();
    QVERIFY(posting && posting->isVisible());
    QTRY_VERIFY(!sheet());
}

void MailSheetTest::aMailInTheSheetForPostingsIsProposedToo()
{
    window->addPosting(u"saved"_s, nullptr);
    auto *posting = window->findChild<AddPostingDialog *>();
    QVERIFY(posting && posting->isVisible());
    posting->take(parcelsOf(rejection()));
    QVERIFY(!posting->isVisible());
    QVERIFY(sheet() && sheet()->isVisible());
}

void MailSheetTest::aLargeMailIsReadBesideTheWindow()
{
    const QByteArray letter =
        "From: Birch Careers <jobs@birch.example>\nSubject: Your application for Sent one\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=part\n\n--part\n"
        "Content-Type: text/plain\n\nHi Noor,\n\nunfortunately we will not be moving "
        "forward with your application.\n--part\nContent-Type: image/png\n"
        "Content-Transfer-Encoding: base64\n\n"
        + QByteArray("QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\n").repeated(8'000) + "--part--\n";
    QMimeData data;
    QFile file(path(u"answer.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(letter) == letter.size());
    file.close();
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    window->addPosting(u"saved"_s, &data);
    QVERIFY(!sheet());
    QVERIFY(window->findChild<AddPostingDialog *>());
    QTRY_VERIFY(sheet() && sheet()->isVisible());
    QTRY_VERIFY(!window->findChild<AddPostingDialog *>());
    QCOMPARE(applications()->currentData().toString(), added.back().toString());
}

void MailSheetTest::aPostingIsNoMail()
{
    paste(u"Data Engineer\nCompany: Birch\n\nYou need\n- Python\n"_s);
    QVERIFY(!sheet());
    QVERIFY(window->findChild<AddPostingDialog *>());
}

void MailSheetTest::everyControlHasAName()
{
    paste(rejection());
    for (const QWidget *each : sheet()->findChildren<QWidget *>()) {
        const auto *pressed = qobject_cast<const QAbstractButton *>(each);
        if ((each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->isVisible())
            QVERIFY(!each->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty()));
    }
}

QTEST_MAIN(MailSheetTest)
#include "mail_sheet_test.moc"
