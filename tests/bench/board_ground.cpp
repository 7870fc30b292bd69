// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/board_ground.h"

#include "core/reading/reading.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

namespace bench {
namespace {
/// Notes that anything of the program was painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool take() { return std::exchange(m_hasPainted, false); }

private:
    bool m_hasPainted = false;
};
} // namespace

BoardGround::BoardGround()
    : m_clock(QDate(2025, 10, 14))
    , m_keeper(ThemeKeeper::Choice {SchemeChoice::Light, MotionChoice::Reduced})
    , m_preferences(Preferences::none())
    , m_window(m_preferences, m_clock, Dialogs {},
               {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith})
{
}

Result<std::unique_ptr<BoardGround>> BoardGround::open(const Result<QString> &hunt)
{
    if (!hunt)
        return tl::unexpected(hunt.error());
    std::unique_ptr<BoardGround> board(new BoardGround);
    board->m_window.resize(1920, 1000);
    if (const Result<void> opened = board->m_window.openHunt(*hunt); !opened)
        return tl::unexpected(opened.error());
    board->m_window.show();
    if (!QTest::qWaitForWindowExposed(&board->m_window))
        return fail(QStringLiteral("the window did not appear"));
    QTest::qWait(300);
    return board;
}

double BoardGround::settle(const std::function<void()> &begin)
{
    PaintWatch watch;
    QElapsedTimer timer;
    timer.start();
    begin();
    double last = double(timer.nsecsElapsed()) / 1e6;
    for (int quiet = 0; quiet < 3; ++quiet) {
        QCoreApplication::processEvents();
        if (watch.take()) {
            last = double(timer.nsecsElapsed()) / 1e6;
            quiet = 0;
        }
    }
    return last;
}
} // namespace bench
