// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"
#include "tests/ui/window_case.h"
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/address_page.h"
#include "ui/capture/batch_sheet.h"
#include "ui/capture/evidence_text.h"
#include "ui/capture/incoming.h"
#include "ui/capture/mail_sheet.h"
#include "ui/capture/source_pane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {
QString posting(const QString &role, const QString &company)
{
    return u"%1\nCompany: %2\nLocation: Ghent\n\nYou need\n- Patience and an oven\n"_s.arg(role, company);
}
/// What a board's interface answers for a list.
QByteArray board3()
{
    QJsonArray jobs;
    for (const QString &title : {u"Data Engineer"_s, u"Test Engineer"_s, u"Web Developer"_s}) {
        const int id = 41 + int(jobs.size());
        jobs.append(QJsonObject {{u"id"_s, id},
                                 {u"title"_s, title},
                                 {u"location"_s, QJsonObject {{u"name"_s, u"Ghent"_s}}},
                                 {u"company_name"_s, u"Crumb"_s},
                                 {u"content"_s, u"&lt;p&gt;We bake bread.&lt;/p&gt;"_s},
                                 {u"absolute_url"_s, u"https://crumb.example/jobs/%1"_s.arg(id)}});
    }
    return QJsonDocument(QJsonObject {{u"jobs"_s, jobs}}).toJson();
}
} // namespace

/// Every way a posting gets into the real window.
class IncomingTest : public WindowCase
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

    void dataBecomesParcels_data();
    void dataBecomesParcels();
    void textDroppedOnAColumnIsAddedToThatStage();
    void textDroppedBesideTheColumnsIsSaved();
    void aColumnShowsThatItTakesAPosting();
    void pastingOnTheBoardOpensTheSheet();
    void aPictureIsToldToBeUnread();
    void severalFilesAreAddedAtOnceWithOneUndo();
    void whatIsKnownOrUnreadableIsTold();
    void theKnownOnesCanBeSavedToo();
    void aPageAndItsFolderAreOnePosting_data();
    void aPageAndItsFolderAreOnePosting();
    void aFolderOfPostingsIsTakenFileByFile();
    void aMailAmongThemIsProposedAndNotSaved();
    void cancellingSavesNothing();
    void ofAListTheChosenOnesAreAdded();
    void oneOfAListGetsTheSheet();
    void severalAddressesAreAskedOnlyOnTheWordOfThePerson();
    void whatWasClosedUnsavedIsOfferedAgain();
    void whatWasLeftUnsavedOutlivesTheWindow();
    void aSecondStartHandsOverWhatToAdd_data();
    void aSecondStartHandsOverWhatToAdd();
    void anAddressOfTheCommandLineIsFetched();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) < 0)
            return {};
        return made.fileName();
    }
    QString file(const QString &role, const QString &company)
    {
        return file(role + u".txt"_s, posting(role, company).toUtf8());
    }
    /// A real drop, as the window system delivers it.
    static void drop(QWidget *on, QMimeData *data)
    {
        const QPoint middle = on->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &drop);
    }
    void dropFiles(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &each : files)
            urls.append(QUrl::fromLocalFile(each));
        data.setUrls(urls);
        drop(column(u"applied"_s)->viewport(), &data);
    }
    AddPostingDialog *sheet()
    {
        for (AddPostingDialog *each : window->findChildren<AddPostingDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    BatchSheet *batch() { return window->findChild<BatchSheet *>(); }
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString roleIn(AddPostingDialog *dialog)
    {
        for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == u"Role"_s)
                return each->text();
        }
        return {};
    }
    bool says(const QString &text)
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](QLabel *each) { return each->isVisible() && each->text() == text; });
    }
};

void IncomingTest::dataBecomesParcels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("words") << u"Baker"_s << QString() << QStringList() << u"text"_s;
    QTest::newRow("markup before words") << u"Baker"_s << u"<b>Baker</b>"_s << QStringList() << u"html"_s;
    QTest::newRow("one address") << u" https://a.example/1 \n"_s << QString() << QStringList()
                                 << u"address"_s;
    QTest::newRow("one address in markup")
        << u"https://a.example/1"_s << u"<a href='x'>Job</a>"_s << QStringList() << u"address"_s;
    QTest::newRow("addresses, one a line, one of them twice")
        << u"https://a.example/1\nhttp://b.example\r\n\nhttps://a.example/1"_s << QString() << QStringList()
        << u"address address"_s;
    QTest::newRow("an address in words")
        << u"See https://a.example/1\nhttps://b.example"_s << QString() << QStringList() << u"text"_s;
    QTest::newRow("files before all")
        << u"Baker"_s << u"<b>Baker</b>"_s
        << QStringList {u"file:///a.html"_s, u"file:///b.pdf"_s, u"https://c.example"_s} << u"file file"_s;
    QTest::newRow("a dragged link") << u"https://a.example/1"_s << u"<a href='x'>Job</a>"_s
                                    << QStringList {u"https://a.example/1"_s} << u"address"_s;
    QTest::newRow("another scheme is but words")
        << u"javascript:alert(1)"_s << QString() << QStringList {u"javascript:alert(1)"_s} << u"text"_s;
    QTest::newRow("nothing") << u" \n"_s << QString() << QStringList() << QString();
}

void IncomingTest::dataBecomesParcels()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    QFETCH(const QStringList, urls);
    QFETCH(const QString, kinds);
    QMimeData data;
    if (!urls.isEmpty())
        data.setUrls(QUrl::fromStringList(urls));
    data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    QStringList found;
    for (const Parcel &parcel : parcelsOf(data)) {
        if (parcel.content)
            found.append(parcel.content->kind == reading::Kind::Html ? u"html"_s : u"text"_s);
        else
            found.append(parcel.path.isEmpty() ? u"address"_s : u"file"_s);
        QVERIFY(!parcel.name().isEmpty());
    }
    QCOMPARE(found.join(u' '), kinds);
}

void IncomingTest::textDroppedOnAColumnIsAddedToThatStage()
{
    QMimeData data;
    data.setText(posting(u"Data Engineer"_s, u"Crumb"_s));
    drop(column(u"screening"_s)->viewport(), &data);
    QVERIFY(sheet());
    QCOMPARE(roleIn(sheet()), u"Data Engineer"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"screening"_s), QStringList {u"Data Engineer"_s});
    QCOMPARE(currentTitle(), u"Data Engineer"_s);
}

void IncomingTest::textDroppedBesideTheColumnsIsSaved()
{
    QMimeData data;
    data.setText(posting(u"Data Engineer"_s, u"Crumb"_s));
    drop(window.get(), &data);
    QVERIFY(sheet());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"saved"_s).front(), u"Data Engineer"_s);
}

void IncomingTest::aColumnShowsThatItTakesAPosting()
{
    QMimeData data;
    data.setText(u"Baker"_s);
    ColumnView *view = column(u"applied"_s);
    const QSignalSpy over(view, &ColumnView::contentOver);
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &enter);
    QDragLeaveEvent leave;
    QApplication::sendEvent(view->viewport(), &leave);
    QCOMPARE(over.size(), 2);
    QCOMPARE(over.front().front().toBool(), true);
    QCOMPARE(over.back().front().toBool(), false);
}

void IncomingTest::pastingOnTheBoardOpensTheSheet()
{
    auto *data = new QMimeData;
    data->setText(u"flat"_s);
    data->setHtml(u"<h1>Baker</h1><p>Company: Crumb</p>"_s);
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(sheet());
    QVERIFY(sheet()->sourcePane()->text()->toPlainText().contains(u"Company: Crumb"_s));
}

void IncomingTest::aPictureIsToldToBeUnread()
{
    QApplication::clipboard()->setImage(QImage(4, 4, QImage::Format_RGB32));
    window->actions().get(Act::Paste)->trigger();
    QVERIFY(!sheet());
    QTRY_VERIFY(says(pictureOnly()));
    window->addPosting(u"saved"_s, nullptr);
    QTRY_VERIFY(sheet());
    sheet()->sourcePane()->text()->paste();
    QCOMPARE(sheet()->sourcePane()->note(), pictureOnly());
}

void IncomingTest::severalFilesAreAddedAtOnceWithOneUndo()
{
    const size_t steps = hunt().history().size();
    dropFiles({file(u"Data Engineer"_s, u"Crumb"_s), file(u"Test Engineer"_s, u"Grist"_s),
               file(u"Web Developer"_s, u"Hop"_s)});
    QVERIFY(batch());
    QVERIFY(says(u"Add 3 postings"_s));
    QTRY_COMPARE(stored(u"applied"_s).size(), 5);
    QTRY_VERIFY(!batch() || !batch()->isVisible());
    QCOMPARE(hunt().history().size(), steps + 1);
    QCOMPARE(window->actions().get(Act::Undo)->text().remove(u'&'), u"Undo: Add 3 cards"_s);
    window->actions().get(Act::Undo)->trigger();
    QCOMPARE(stored(u"applied"_s).size(), 2);
}

void IncomingTest::whatIsKnownOrUnreadableIsTold()
{
    QVERIFY(addPosting(hunt(), draft(u"Python Developer"_s, u"Acme"_s), day()));
    dropFiles({file(u"Data Engineer"_s, u"Crumb"_s), file(u"Python Developer"_s, u"Acme"_s),
               path(u"gone.txt"_s), file(u"picture.png"_s, QByteArray("\x89PNG\0\0\0", 7))});
    QTRY_VERIFY(says(u"1 saved, 1 was known, 2 could not be read."_s));
    const auto *list = batch()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 4);
    const auto spoken = [&](int row) { return list->item(row)->data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), u"Data Engineer at Crumb, saved"_s);
    QCOMPARE(spoken(1), u"Python Developer at Acme, was known, not saved again"_s);
    QVERIFY(spoken(2).startsWith(u"gone.txt, gone.txt is no file"_s));
    QVERIFY(spoken(3).contains(u"no text, page or document"_s));
    button(u"Undo"_s)->click();
    QCOMPARE(stored(u"applied"_s).size(), 2);
}

void IncomingTest::theKnownOnesCanBeSavedToo()
{
    QVERIFY(addPosting(hunt(), draft(u"Python Developer"_s, u"Acme"_s), day()));
    dropFiles({file(u"Data Engineer"_s, u"Crumb"_s), file(u"Python Developer"_s, u"Acme"_s)});
    QTRY_VERIFY(button(u"Save the known ones too"_s));
    button(u"Save the known ones too"_s)->click();
    QVERIFY(says(u"2 saved."_s));
    QCOMPARE(stored(u"applied"_s),
             QStringList({u"Python Developer"_s, u"Data Engineer"_s, u"Sent one"_s, u"Sent two"_s}));
    // The toast has an undo of its own.
    for (QAbstractButton *each : batch()->findChildren<QAbstractButton *>()) {
        if (each->text() == u"Undo"_s)
            each->click();
    }
    QCOMPARE(stored(u"applied"_s).size(), 2);
}

void IncomingTest::aPageAndItsFolderAreOnePosting_data()
{
    QTest::addColumn<QStringList>("dropped");
    QTest::newRow("both") << QStringList {u"Job.html"_s, u"Job_files"_s};
    QTest::newRow("the folder first") << QStringList {u"Job_files"_s, u"Job.html"_s};
    QTest::newRow("the page") << QStringList {u"Job.html"_s};
    QTest::newRow("the folder") << QStringList {u"Job_files"_s};
}

void IncomingTest::aPageAndItsFolderAreOnePosting()
{
    QFETCH(QStringList, dropped);
    QVERIFY(QDir(path({})).mkpath(u"Job_files"_s));
    file(u"Job.html"_s,
         QByteArray("<html><body>Cookies<iframe src=\"Job_files/frame.html\"></iframe></body></html>"));
    file(u"Job_files/frame.html"_s,
         QByteArray(
             "<html><body><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Lamp "
             "Keeper\",\"hiringOrganization\":\"Lamp\",\"description\":\"You keep the lamp.\"}</script>"
             "</body></html>"));
    file(u"Job_files/style.css"_s, QByteArray("p {}"));
    for (QString &each : dropped)
        each = path(each);
    dropFiles(dropped);
    QVERIFY(!batch());
    QTRY_VERIFY(sheet());
    QTRY_COMPARE(roleIn(sheet()), u"Lamp Keeper"_s);
}

void IncomingTest::aFolderOfPostingsIsTakenFileByFile()
{
    QVERIFY(QDir(path({})).mkpath(u"postings"_s));
    file(u"postings/a.txt"_s, posting(u"Data Engineer"_s, u"Crumb"_s).toUtf8());
    file(u"postings/b.txt"_s, posting(u"Test Engineer"_s, u"Grist"_s).toUtf8());
    dropFiles({path(u"postings"_s)});
    QTRY_COMPARE(stored(u"applied"_s),
                 QStringList({u"Test Engineer"_s, u"Data Engineer"_s, u"Sent one"_s, u"Sent two"_s}));
}

void IncomingTest::aMailAmongThemIsProposedAndNotSaved()
{
    const QByteArray mail =
        "From: Birch Careers <jobs@birch.example>\nTo: noor@noor.example\nMessage-ID: <1@x>\n"
        "Date: Tue, 14 Oct 2025 09:00:00 +0200\n"
        "Subject: Your application for Sent one\n\nHi Noor,\n\n"
        "unfortunately we will not be moving forward with your application.\n";
    dropFiles({file(u"answer.eml"_s, mail), file(u"Data Engineer"_s, u"Crumb"_s)});
    QTRY_VERIFY(button(u"Look at the answer"_s));
    QVERIFY(says(u"1 saved, 1 answers an application."_s));
    QCOMPARE(stored(u"applied"_s).size(), 3);
    QVERIFY(stored(u"rejected"_s).isEmpty());
    button(u"Look at the answer"_s)->click();
    QTRY_VERIFY(window->findChild<MailSheet *>());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"rejected"_s), QStringList(u"Sent one"_s));
}

void IncomingTest::cancellingSavesNothing()
{
    const size_t steps = hunt().history().size();
    dropFiles({file(u"Data Engineer"_s, u"Crumb"_s), file(u"Test Engineer"_s, u"Grist"_s)});
    press(Qt::Key_Escape);
    QTRY_VERIFY(!batch());
    QTest::qWait(50);
    QCOMPARE(hunt().history().size(), steps);
}

void IncomingTest::ofAListTheChosenOnesAreAdded()
{
    dropFiles({file(u"board.json"_s, board3())});
    QTRY_VERIFY(batch() && batch()->findChild<QListWidget *>()->count() == 3);
    auto *list = batch()->findChild<QListWidget *>();
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(!button(u"Add 0 postings"_s)->isEnabled());
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QVERIFY(button(u"Add 2 postings"_s)->isEnabled());
    button(u"Add 2 postings"_s)->click();
    QTRY_COMPARE(stored(u"applied"_s),
                 QStringList({u"Web Developer"_s, u"Data Engineer"_s, u"Sent one"_s, u"Sent two"_s}));
}

void IncomingTest::oneOfAListGetsTheSheet()
{
    dropFiles({file(u"board.json"_s, board3())});
    QTRY_VERIFY(batch() && batch()->findChild<QListWidget *>()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    button(u"Add 1 posting"_s)->click();
    QTRY_VERIFY(sheet());
    QTRY_COMPARE(roleIn(sheet()), u"Test Engineer"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"applied"_s).front(), u"Test Engineer"_s);
}

void IncomingTest::severalAddressesAreAskedOnlyOnTheWordOfThePerson()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    int asked = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            const QByteArray path = socket->readAll().split(' ').value(1);
            ++asked;
            const QByteArray body =
                posting(path == "/1" ? u"Data Engineer"_s : u"Test Engineer"_s, u"Crumb"_s).toUtf8();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    const QString base = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    QApplication::clipboard()->setText(base + u"1\n"_s + base + u"2"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(button(u"Fetch and save"_s)->hasFocus());
    QTest::qWait(50);
    QCOMPARE(asked, 0);
    press(Qt::Key_Space);
    QTRY_COMPARE(stored(u"saved"_s).size(), 5);
    QCOMPARE(asked, 2);
}

void IncomingTest::whatWasClosedUnsavedIsOfferedAgain()
{
    press(Qt::Key_N);
    QVERIFY(sheet());
    sheet()->sourcePane()->text()->setFocus();
    QTest::keyClicks(sheet()->sourcePane()->text(), u"Half a thought"_s);
    press(Qt::Key_Escape);
    QVERIFY(!sheet());
    QVERIFY(button(u"Go on"_s));
    // Another one comes and goes meanwhile.
    QApplication::clipboard()->setText(posting(u"Data Engineer"_s, u"Crumb"_s));
    board().focusBoard();
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(sheet());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!sheet());
    press(Qt::Key_N);
    QVERIFY(sheet());
    QCOMPARE(sheet()->sourcePane()->text()->toPlainText(), u"Half a thought"_s);
    QVERIFY(button(u"Start afresh"_s));
}

void IncomingTest::whatWasLeftUnsavedOutlivesTheWindow()
{
    press(Qt::Key_N);
    sheet()->sourcePane()->text()->setFocus();
    QTest::keyClicks(sheet()->sourcePane()->text(), u"Half a thought"_s);
    for (QLineEdit *each : sheet()->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == u"Role"_s) {
            each->setFocus();
            QTest::keyClicks(each, u"Baker"_s);
        }
    }
    window->close();
    window->takeHunt(::opened(path(u"other.foothold"_s)));
    window->show();
    window->actions().get(Act::NewPosting)->trigger();
    QVERIFY(sheet());
    QCOMPARE(sheet()->sourcePane()->text()->toPlainText(), u"Half a thought"_s);
    QCOMPARE(roleIn(sheet()), u"Baker"_s);
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(u"saved"_s), QStringList {u"Baker"_s});
    window->actions().get(Act::NewPosting)->trigger();
    QCOMPARE(roleIn(sheet()), QString());
}

void IncomingTest::aSecondStartHandsOverWhatToAdd_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("standard input") << u"-"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("the clipboard") << u"clipboard"_s;
}

void IncomingTest::aSecondStartHandsOverWhatToAdd()
{
    QFETCH(const QString, what);
    const QString text = posting(u"Data Engineer"_s, u"Crumb"_s);
    QApplication::clipboard()->setText(text);
    const QString name = what == u"file"_s ? file(u"job.txt"_s, text.toUtf8()) : what;
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    window->raiseWith({u"--add"_s, name}, what == u"-"_s ? text.toUtf8() : QByteArray());
    QVERIFY(sheet());
    QCOMPARE(roleIn(sheet()), u"Data Engineer"_s);
}

void IncomingTest::anAddressOfTheCommandLineIsFetched()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n"
                          + posting(u"Data Engineer"_s, u"Crumb"_s).toUtf8());
            socket->disconnectFromHost();
        });
    });
    const QString address = u"http://127.0.0.1:%1/job"_s.arg(server.serverPort());
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    window->raiseWith({u"--add"_s, address}, {});
    QVERIFY(sheet());
    QTRY_COMPARE(roleIn(sheet()), u"Data Engineer"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(hunt().find(hunt().find(board().currentCard())->posting)->url, address);
}

QTEST_MAIN(IncomingTest)
#include "incoming_test.moc"
