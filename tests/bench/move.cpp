// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/stages.h"
#include "tests/bench/board_ground.h"
#include "ui/board/column_view.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bench {
namespace {
/// What any program must spend that keeps a change over a power cut: four kilobytes appended and synced.
double appendAndSync(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
        return 0;
    const QByteArray page(4096, 'x');
    return medianOf(100, [&] {
        file.write(page);
#if defined(Q_OS_LINUX)
        fdatasync(file.handle());
#elif defined(Q_OS_UNIX)
        fsync(file.handle());
#endif
    });
}

ColumnView *columnOf(MainWindow &window, StageId stage)
{
    const auto views = window.findChildren<ColumnView *>();
    const auto found =
        std::ranges::find_if(views, [&](ColumnView *view) { return view->cards()->stage() == stage; });
    return found == views.end() ? nullptr : *found;
}
} // namespace

Result<Measured> moveDurableAndPainted(Ground &ground)
{
    const auto board = BoardGround::open(ground.largeHunt());
    if (!board)
        return tl::unexpected(board.error());
    MainWindow &window = (*board)->window();
    Hunt &hunt = window.workspace()->hunt();
    const StageId from = stageByKey(hunt, u"applied"_s)->id;
    const StageId to = stageByKey(hunt, u"screening"_s)->id;
    ColumnView *left = columnOf(window, from);
    ColumnView *right = columnOf(window, to);
    const double columns = medianOf(31, [&] {
        left->repaint();
        right->repaint();
    });
    const double sync = appendAndSync(ground.path(u"sync"_s));
    std::vector<double> moves;
    for (int i = 0; i < 60; ++i) {
        // There and back, between the first cards of both columns: both change where they are seen.
        const StageId target = i % 2 == 0 ? to : from;
        const std::vector cards {::columnOf(hunt, i % 2 == 0 ? from : to).front()};
        const Place place {::columnOf(hunt, target).front()};
        moves.push_back((*board)->settle(
            [&] { static_cast<void>(moveApplications(hunt, cards, target, place, QDate(2025, 10, 14))); }));
    }
    return Measured {median(std::move(moves)), sync + columns, "ms"};
}
} // namespace bench
