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
#include "ui/widgets/tab_bar.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
const QDate day(2025, 10, 14);

bool isNear(int measured, int wanted)
{
    return std::abs(measured - wanted) <= 2;
}
} // namespace

/// The whole window over the demonstration hunt at 1440 by 900: its measures and colours as they are on the
/// screen, and its figures.
class BoardLookTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void measuresAreThoseOfTheDesign_data();
    void measuresAreThoseOfTheDesign();
    void coloursAreThoseOfTheTokens_data();
    void coloursAreThoseOfTheTokens();
    void everyFigureIsTheSameQuery();
    void underAFilterEveryFigureSaysOfHowMany();
    void rightToLeftMirrorsTheBoard();
    void rightToLeftMirrorsPanelAndSheet();

private:
    void open(SchemeChoice scheme);
    QColor token(const char *name) const;
    QColor at(const QPoint &place) const { return m_picture.pixelColor(place); }
    /// How many pixels in a row have this colour from `from` on, going right or down.
    int run(QPoint from, QPoint step, const QColor &color) const;
    /// How many have another one.
    int runUntil(QPoint from, QPoint step, const QColor &color) const;
    QRect placeOf(const QWidget *widget) const
    {
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    }
    std::vector<Column *> columns() const;
    QRect firstCard() const;
    /// What a screen reader says of the first view.
    QString viewName() const
    {
        return m_window->findChild<ViewBar *>()->findChild<TabBar *>()->accessibleTabName(0);
    }
    Hunt &hunt() const { return m_window->workspace()->hunt(); }
    QStringList clipped(const QWidget *within) const;

    std::unique_ptr<ThemeKeeper> m_keeper;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<MainWindow> m_window;
    QImage m_picture;
    QJsonObject m_tokens;
};

void BoardLookTest::init()
{
    TestCase::init();
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QFile file(u":/theme/tokens.json"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    m_tokens = QJsonDocument::fromJson(file.readAll()).object();
}

void BoardLookTest::cleanup()
{
    m_window.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    TestCase::cleanup();
}

void BoardLookTest::open(SchemeChoice scheme)
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
    // A card with the keyboard wears a ring.
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    m_picture = m_window->grab().toImage();
    QCOMPARE(m_picture.size(), QSize(1440, 900));
    m_tokens = m_tokens.value(scheme == SchemeChoice::Dark ? "dark"_L1 : "light"_L1).toObject();
}

QColor BoardLookTest::token(const char *name) const
{
    return colorFromText(m_tokens.value(QLatin1StringView(name)).toString());
}

int BoardLookTest::run(QPoint from, QPoint step, const QColor &color) const
{
    int length = 0;
    for (; m_picture.rect().contains(from) && at(from) == color; from += step)
        ++length;
    return length;
}

int BoardLookTest::runUntil(QPoint from, QPoint step, const QColor &color) const
{
    int length = 0;
    for (; m_picture.rect().contains(from) && at(from) != color; from += step)
        ++length;
    return length;
}

std::vector<Column *> BoardLookTest::columns() const
{
    const QList<Column *> found = m_window->findChildren<Column *>();
    std::vector<Column *> all(found.begin(), found.end());
    std::ranges::sort(all, {}, [&](const Column *column) { return placeOf(column).left(); });
    return all;
}

/// By pixels: from the first that differs from the column, under the head of the first column, to the last.
QRect BoardLookTest::firstCard() const
{
    const QRect column = placeOf(columns().front());
    const QColor ground = token("column");
    // Half a card's corner past the edge, where the frame is straight.
    const int x = column.center().x();
    const QPoint head(x, placeOf(columns().front()->view()).top());
    const int top = head.y() + run(head, {0, 1}, ground);
    const int height = runUntil({x, top}, {0, 1}, ground);
    const QPoint side(column.left() + 1, top + height / 2);
    const int left = side.x() + run(side, {1, 0}, ground);
    return QRect(left, top, runUntil({left, side.y()}, {1, 0}, ground), height);
}

void BoardLookTest::measuresAreThoseOfTheDesign_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::newRow("light") << SchemeChoice::Light;
    QTest::newRow("dark") << SchemeChoice::Dark;
}

void BoardLookTest::measuresAreThoseOfTheDesign()
{
    QFETCH(const SchemeChoice, scheme);
    open(scheme);
    const QRect sidebar = placeOf(m_window->findChild<Sidebar *>());
    QVERIFY2(sidebar.width() >= 190, qPrintable(QString::number(sidebar.width())));
    QVERIFY(isNear(placeOf(m_window->findChild<TopBar *>()).height(), 56));
    QVERIFY(isNear(placeOf(m_window->findChild<ViewBar *>()).height(), 40));
    QVERIFY(isNear(placeOf(m_window->findChild<SearchField *>()).height(), 34));
    QVERIFY(isNear(placeOf(m_window->findChild<PageButton *>()).height(), 34));

    const std::vector<Column *> all = columns();
    QCOMPARE(all.size(), size_t(5));
    const QRect first = placeOf(all[0]);
    QVERIFY(first.width() >= 194 && first.width() <= 262);
    QVERIFY(isNear(first.left() - sidebar.right() - 1, 20));
    QVERIFY(isNear(placeOf(all[0]->view()).top() - first.top(), 40));
    // As painted: the column's ground in its head's last line, and the window's between two columns.
    const QPoint base(first.left(), placeOf(all[0]->view()).top() - 2);
    QVERIFY(isNear(run(base, {1, 0}, token("column")), first.width()));
    QVERIFY(isNear(run({first.right() + 1, base.y()}, {1, 0}, token("window")), 8));

    const QRect card = firstCard();
    QVERIFY2(isNear(card.height(), 132), qPrintable(QString::number(card.height())));
    QVERIFY2(isNear(first.width() - card.width(), 18), qPrintable(QString::number(card.width())));
    QVERIFY(isNear(run({card.center().x(), card.bottom() + 1}, {0, 1}, token("column")), 8));

    const QRect rail = placeOf(m_window->findChild<ClosedRail *>());
    QVERIFY2(rail.width() >= 86, qPrintable(QString::number(rail.width())));
    QVERIFY(isNear(1440 - rail.right() - 1, 20));
}

void BoardLookTest::coloursAreThoseOfTheTokens_data()
{
    measuresAreThoseOfTheDesign_data();
}

void BoardLookTest::coloursAreThoseOfTheTokens()
{
    QFETCH(const SchemeChoice, scheme);
    open(scheme);
    const QRect sidebar = placeOf(m_window->findChild<Sidebar *>());
    const QRect page = placeOf(m_window->findChild<PageButton *>());
    const QRect rail = placeOf(m_window->findChild<ClosedRail *>());
    const QRect card = firstCard();
    QCOMPARE(at(QPoint(sidebar.center().x(), sidebar.center().y())), token("sidebar"));
    QCOMPARE(at(QPoint(sidebar.right() + 8, sidebar.center().y())), token("window"));
    QCOMPARE(at(QPoint(page.left() + page.width() * 6 / 10, page.top() + 4)), token("accent-tint"));
    QCOMPARE(at(QPoint(rail.left() + 2, rail.center().y())), token("column"));
    QCOMPARE(at(QPoint(card.left() + 5, card.center().y())), token("card"));
    QCOMPARE(at(QPoint(card.left(), card.center().y())), token("line"));
    QCOMPARE(at(QPoint(card.center().x(), card.top())), token("line"));
}

void BoardLookTest::everyFigureIsTheSameQuery()
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
    QVERIFY(std::ranges::count(labels, QString::number(ended), &QLabel::text) == 1);
    const QList<PageButton *> pages = m_window->findChildren<PageButton *>();
    QVERIFY(std::ranges::any_of(pages, [&](const PageButton *button) {
        return button->accessibleName() == u"%1, %2"_s.arg(button->text()).arg(live);
    }));
    QCOMPARE(viewName(), u"Everything, %1"_s.arg(live));
}

void BoardLookTest::underAFilterEveryFigureSaysOfHowMany()
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
    QVERIFY(store.liveShown() < store.liveTotal());
    QCOMPARE(viewName(), u"Everything, %1 of %2"_s.arg(store.liveShown()).arg(store.liveTotal()));
}

/// Labels and buttons that reach out of what holds them or have less room than their words need.
QStringList BoardLookTest::clipped(const QWidget *within) const
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

void BoardLookTest::rightToLeftMirrorsTheBoard()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open(SchemeChoice::Light);
    QCOMPARE(placeOf(m_window->findChild<Sidebar *>()).right(), 1439);
    QVERIFY(isNear(placeOf(m_window->findChild<ClosedRail *>()).left(), 20));
    const std::vector<Column *> fromLeft = columns();
    const std::vector<Stage> stages = stagesInOrder(hunt());
    QCOMPARE(fromLeft.back()->stage(), stages.front().id);
    // The company's tile stands at the start of the card, which is its right side now.
    const QRect last = placeOf(fromLeft.back());
    const QColor ground = token("column");
    const QPoint head(last.center().x(), placeOf(fromLeft.back()->view()).top());
    const int top = head.y() + run(head, {0, 1}, ground);
    QVERIFY(at({last.right() - 9 - 14, top + 16}) != token("card"));
    QCOMPARE(at({last.left() + 9 + 6, top + 66}), token("card"));
    QCOMPARE(clipped(m_window.get()), QStringList());
}

void BoardLookTest::rightToLeftMirrorsPanelAndSheet()
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

QTEST_MAIN(BoardLookTest)
#include "board_look_test.moc"
