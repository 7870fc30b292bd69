// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/board_ground.h"
#include "ui/skills/skills_page.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bench {
namespace {
/// Beats as often as the event loop lets it, and keeps the longest time between two beats.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }
    void start()
    {
        m_since.start();
        m_timer.start(1);
    }
    /// What is done between pause and start() is not counted.
    void pause() { m_timer.stop(); }
    double longest() const { return m_longest; }

private:
    void beat() { m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6), m_since.start(); }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

constexpr int looked = 250; // milliseconds

void letPass(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, milliseconds);
}
/// W on the Skills page: as if the chosen skill were known, and back.
void supposeAndTakeBack(MainWindow &window)
{
    auto *page = window.findChild<SkillsPage *>();
    for (int i = 0; page && i < 2; ++i) {
        QTest::keyClick(page, Qt::Key_W);
        letPass(looked);
    }
}
} // namespace

/// The window reads again and works out every figure, and the Skills page follows a what-if; meanwhile
/// nothing may stand still for longer than a frame.
Result<Measured> longestGapWhileReading(Ground &ground)
{
    constexpr double frame = 16;
    constexpr int settled = 1'500;
    const auto board = BoardGround::open(ground.huntToReread());
    if (!board)
        return tl::unexpected(board.error());
    const Hunt &hunt = (*board)->window().workspace()->hunt();
    if (!hunt.hasUnread())
        return fail(u"nothing was left to read again"_s);
    Heartbeat heart;
    do {
        heart.start();
        letPass(looked);
        heart.pause();
    } while (hunt.hasUnread());
    // The figures come last, from a worker.
    heart.start();
    letPass(settled);
    heart.pause();
    (*board)->window().showPage(Page::Skills);
    letPass(settled);
    heart.start();
    supposeAndTakeBack((*board)->window());
    letPass(settled);
    return Measured {heart.longest(), frame, "ms"};
}
} // namespace bench
