// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/hunt/board.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"
#include "ui/board/board_page.h"
#include "ui/board/closed_rail.h"
#include "ui/board/column.h"
#include "ui/board/column_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_button.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_keeper.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/view_bar.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
const QDate day(2025, 10, 14);
} // namespace

/// The whole window over the demonstration hunt at 1440 by 900: its figures, and its mirrored layout.
class BoardFiguresTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFigureIsTheSameQuery();
    void underAFilterEveryFigureSaysOfHowMany();
    void rightToLeftMirrorsPanelAndSheet();

private:
    void open(SchemeChoice scheme);
    QRect placeOf(const QWidget *widget) const
    {
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    }
    std::vector<Column *> columns() const;
    Hunt &hunt() const { return m_window->workspace()->hunt(); }
    QStringList clipped(const QWidget *within) const;

    std::unique_ptr<ThemeKeeper> m_keeper;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<MainWindow> m_window;
};

void BoardFiguresTest::init()
{
    TestCase::init();
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

void BoardFiguresTest::cleanup()
{
    m_window.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    TestCase::cleanup();
}

void BoardFiguresTest::open(SchemeChoice scheme)
{
    m_keeper.reset();
    m_keeper = std::make_unique<ThemeKeeper>(ThemeKeeper::Choice {scheme, MotionChoice::Reduced});
    m_preferences = std::make_unique<Preferences>(Preferences::none());
    m_clock = std::make_unique<Clock>(day);
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_clock, Dialogs {}, MentionSource {});
    m_window->resize(1440, 900);
    std::unique_ptr<Hunt> hunt = opened(path(u"hunt.foothold"_s));
    QVERIFY(exchange::loadDemo(*hunt, day));
    m_window->takeHunt(std::move(hunt));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(!columns().empty() && columns().front()->width() > 150);
}

std::vector<Column *> BoardFiguresTest::columns() const
{
    const QList<Column *> found = m_window->findChildren<Column *>();
    std::vector<Column *> all(found.begin(), found.end());
    std::ranges::sort(all, {}, [&](const Column *column) { return placeOf(column).left(); });
    return all;
}

void BoardFiguresTest::everyFigureIsTheSameQuery()
{
    open(SchemeChoice::Light);
    std::map<StageId, int> counted;
    for (const CardRow &row : cards(hunt()))
        ++counted[row.stage];
    int live = 0;
    int ended = 0;
    for (const Stage &stage : stagesInOrder(hunt()))
        (isClosed(stage) ? ended : live) += counted[stage.id];
    QCOMPARE(live + ended, 59);
    for (const Column *column : columns()) {
        const QString wanted = QString::number(counted[column->stage()]);
        const QList<QLabel *> labels = column->findChildren<QLabel *>();
        QVERIFY2(std::ranges::count(labels, wanted, &QLabel::text) == 1, qPrintable(wanted));
        QCOMPARE(column->view()->cards()->rowCount(), counted[column->stage()]);
    }
    const QList<RailCell *> cells = m_window->findChildren<RailCell *>();
    QCOMPARE(cells.size(), 4);
    for (const RailCell *cell : cells)
        QCOMPARE(cell->accessibleName(), u"%1, %2"_s.arg(cell->text()).arg(counted[cell->stage()]));
    const QList<QLabel *> labels = m_window->findChild<ClosedRail *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::count(labels, u"Closed %1"_s.arg(ended), &QLabel::text) == 1);
    const QList<PageButton *> pages = m_window->findChildren<PageButton *>();
    QVERIFY(std::ranges::any_of(pages, [&](const PageButton *button) {
        return button->accessibleName() == u"%1, %2"_s.arg(button->text()).arg(live);
    }));
}

void BoardFiguresTest::underAFilterEveryFigureSaysOfHowMany()
{
    open(SchemeChoice::Light);
    m_window->findChild<SearchField *>()->setText(u"copenhagen"_s);
    const CardStore &store = m_window->workspace()->store();
    QTRY_VERIFY(store.isFiltered());
    int differing = 0;
    for (const Column *column : columns()) {
        const int shown = column->view()->cards()->rowCount();
        const int total = store.total(column->stage());
        QVERIFY(shown <= total);
        differing += shown == total ? 0 : 1;
        const QString wanted = shown == total ? QString::number(total) : u"%1 of %2"_s.arg(shown).arg(total);
        const QList<QLabel *> labels = column->findChildren<QLabel *>();
        QVERIFY2(std::ranges::count(labels, wanted, &QLabel::text) == 1, qPrintable(wanted));
    }
    QVERIFY(differing > 0);
}

/// Labels and buttons that reach out of what holds them or have less room than their words need.
QStringList BoardFiguresTest::clipped(const QWidget *within) const
{
    QStringList names;
    for (const QWidget *widget : within->findChildren<QWidget *>()) {
        const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        if (!widget->isVisible() || !isButton)
            continue;
        const bool isOutside = !widget->parentWidget()->rect().contains(widget->geometry());
        if (isOutside || widget->width() < widget->minimumSizeHint().width())
            names.append(widget->accessibleName() + u' '
                         + QLatin1StringView(widget->metaObject()->className()));
    }
    return names;
}

void BoardFiguresTest::rightToLeftMirrorsPanelAndSheet()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open(SchemeChoice::Light);
    const ApplicationId first = columns().back()->view()->cards()->ids().front();
    m_window->openPanel(first);
    QTest::qWait(50);
    QCOMPARE(clipped(m_window.get()), QStringList());
    m_window->addPosting(u"saved"_s, nullptr);
    QTest::qWait(50);
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible())
            QCOMPARE(clipped(top), QStringList());
    }
}

QTEST_MAIN(BoardFiguresTest)
#include "board_figures_test.moc"
