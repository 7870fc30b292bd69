// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/application.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/first_start.h"
#include "ui/capture/source_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme_keeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
const QString posting = u"Baker\nCompany: Crumb\n\nWe bake bread."_s;
} // namespace

/// The window over a hunt that holds nothing yet, driven by keys alone.
class FirstStartTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyHuntShowsItsWaysIn();
    void pastingIsReachedByTab();
    void pastingHasItsKeys();
    void theDemoIsReachedByTabAndIsAHuntOfItsOwn();
    void theFirstPostingTakesItAwayAndUndoBringsItBack();

private:
    FirstStart *start() const { return m_window->findChild<FirstStart *>(); }
    QAbstractButton *tabTo(const QString &text) const;
    AddPostingDialog *sheet() const { return m_window->findChild<AddPostingDialog *>(); }
    Hunt &hunt() const { return m_window->workspace()->hunt(); }

    std::unique_ptr<ThemeKeeper> m_keeper;
    std::unique_ptr<Preferences> m_preferences;
    const Clock m_clock {QDate(2025, 10, 14)};
    std::unique_ptr<MainWindow> m_window;
    QStringList m_told;
};

void FirstStartTest::init()
{
    TestCase::init();
    // The demonstration hunt is made in the cache.
    qputenv("XDG_CACHE_HOME", QFile::encodeName(path(u"cache"_s)));
    m_told.clear();
    m_keeper =
        std::make_unique<ThemeKeeper>(ThemeKeeper::Choice {SchemeChoice::Light, MotionChoice::Reduced});
    m_preferences = std::make_unique<Preferences>(Preferences::none());
    Dialogs dialogs;
    dialogs.tell = [this](QWidget *, const QString &text) { m_told.append(text); };
    m_window = std::make_unique<MainWindow>(*m_preferences, m_clock, dialogs, MentionSource {});
    m_window->resize(1440, 900);
    m_window->takeHunt(opened(path(u"hunt.foothold"_s)));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FirstStartTest::cleanup()
{
    QCOMPARE(m_told, QStringList());
    m_window.reset();
    m_keeper.reset();
    TestCase::cleanup();
}

/// Goes on by Tab until the button with this text has the keyboard; nullptr when it never has.
QAbstractButton *FirstStartTest::tabTo(const QString &text) const
{
    for (int i = 0; i < 60; ++i) {
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button && start() && start()->isAncestorOf(button) && button->text() == text)
            return button;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                        Qt::Key_Tab);
    }
    return nullptr;
}

void FirstStartTest::anEmptyHuntShowsItsWaysIn()
{
    QVERIFY(start() && start()->isVisible());
    QStringList words;
    for (const QAbstractButton *button : start()->findChildren<QAbstractButton *>()) {
        QVERIFY(button->isVisible() && button->isEnabled());
        words.append(button->text());
    }
    QCOMPARE(words, QStringList({u"Paste a posting"_s, u"Open the demo"_s, u"Open an existing hunt…"_s}));
}

void FirstStartTest::pastingIsReachedByTab()
{
    QApplication::clipboard()->setText(posting);
    QAbstractButton *paste = tabTo(u"Paste a posting"_s);
    QVERIFY(paste);
    QTest::keyClick(paste, Qt::Key_Space);
    QVERIFY(sheet() && sheet()->isVisible());
    QCOMPARE(sheet()->sourcePane()->text()->toPlainText(), posting);
}

void FirstStartTest::pastingHasItsKeys()
{
    QApplication::clipboard()->setText(posting);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(sheet() && sheet()->isVisible());
    QCOMPARE(sheet()->sourcePane()->text()->toPlainText(), posting);
}

void FirstStartTest::theDemoIsReachedByTabAndIsAHuntOfItsOwn()
{
    const QString own = hunt().path();
    QAbstractButton *demo = tabTo(u"Open the demo"_s);
    QVERIFY(demo);
    QTest::keyClick(demo, Qt::Key_Space);
    QCOMPARE(hunt().table<Application>().count(), 59);
    QVERIFY(hunt().path() != own);
    QVERIFY(!start());
    QCOMPARE(opened(own)->table<Application>().count(), 0);
}

void FirstStartTest::theFirstPostingTakesItAwayAndUndoBringsItBack()
{
    QApplication::clipboard()->setText(posting);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(hunt().table<Application>().count(), 1);
    QTRY_VERIFY(!start());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(start() && start()->isVisible());
}

QTEST_MAIN(FirstStartTest)
#include "first_start_test.moc"
