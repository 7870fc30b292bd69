// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme_keeper.h"

#include <memory>

namespace bench {
/// The real window over a hunt, painted once: 1920 by 1000 pixels, light, all cards of the screen
/// made.
class BoardGround final
{
public:
    static Result<std::unique_ptr<BoardGround>> open(const Result<QString> &hunt);

    MainWindow &window() { return m_window; }
    /// Lets the window handle what waits until nothing is painted any more; milliseconds from `begin` to the
    /// last paint.
    double settle(const std::function<void()> &begin);

private:
    BoardGround();

    Clock m_clock;
    ThemeKeeper m_keeper;
    Preferences m_preferences;
    MainWindow m_window;
};
} // namespace bench
