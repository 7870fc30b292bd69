// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_case.h"
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/batch_sheet.h"
#include "ui/detail/detail_panel.h"
#include "ui/history/hunt_history_page.h"
#include "ui/history/trash_page.h"
#include "ui/shell/shortcut_list.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QMimeData>
#include <functional>

using namespace Qt::StringLiterals;

namespace {
/// What Tab stops at, of all that is seen.
bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
        && widget->isVisible() && widget->isEnabled();
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + nameOf(widget) + u'”';
}
} // namespace

/// Every dialog, sheet and page: each control has a name, and Tab comes to each of them and back.
class DialogsTest : public WindowCase
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

    void everythingIsNamedAndReachedByTab_data();
    void everythingIsNamedAndReachedByTab();

private:
    QWidget *shownOne(const QString &name);
    template <class Widget> QWidget *found() { return window->findChild<Widget *>(); }
};

void DialogsTest::everythingIsNamedAndReachedByTab_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"sheet", "sheet with a posting", "several", "shortcuts", "panel", "history", "trash"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

QWidget *DialogsTest::shownOne(const QString &name)
{
    Actions &actions = window->actions();
    if (name == u"sheet"_s) {
        actions.get(Act::NewPosting)->trigger();
        return found<AddPostingDialog>();
    }
    if (name == u"sheet with a posting"_s) {
        QMimeData data;
        data.setText(u"Data Engineer\nCompany: Crumb\n\nYou need\n- Python and SQL\n"_s);
        window->addPosting(u"applied"_s, &data);
        return found<AddPostingDialog>();
    }
    if (name == u"several"_s) {
        QMimeData data;
        data.setText(u"https://a.example/1\nhttps://b.example/2"_s);
        window->addPosting(u"saved"_s, &data);
        return found<BatchSheet>();
    }
    if (name == u"shortcuts"_s) {
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
        actions.get(Act::Shortcuts)->trigger();
        return found<ShortcutList>();
    }
    if (name == u"panel"_s) {
        window->openPanel(added.front());
        return found<DetailPanel>();
    }
    press(Qt::Key_Delete);
    actions.get(name == u"history"_s ? Act::History : Act::ShowTrash)->trigger();
    return name == u"history"_s ? found<HuntHistoryPage>() : found<TrashPage>();
}

void DialogsTest::everythingIsNamedAndReachedByTab()
{
    QFETCH(const QString, name);
    QWidget *dialog = shownOne(name);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QList<QWidget *> expected;
    for (QWidget *each : dialog->findChildren<QWidget *>()) {
        if (!takesTab(each))
            continue;
        QVERIFY2(!nameOf(each).isEmpty(), qPrintable(describe(each)));
        expected.append(each);
    }
    QVERIFY(!expected.isEmpty());
    // A window of its own takes the keyboard only when it has become the active one.
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    expected.front()->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(QApplication::focusWidget(), expected.front());
    QList<QWidget *> visited;
    for (int i = 0; i < 300 && !visited.contains(QApplication::focusWidget()); ++i) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *each : expected)
        QVERIFY2(visited.contains(each), qPrintable(u"Tab never comes to "_s + describe(each)));
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
