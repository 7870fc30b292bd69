// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <cstdio>

namespace {
/// Sees the window's surface appear: Qt paints all of it while that event is handled.
class ExposeWatch final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *surface = static_cast<QWindow *>(watched);
        if (event->type() == QEvent::Expose && surface->isExposed()) {
            QTimer::singleShot(0, surface, [] {
                std::fputs("painted\n", stderr);
                std::fflush(stderr);
            });
            deleteLater();
        }
        return false;
    }
};
} // namespace

void sayWhenPainted(QWidget &window)
{
    if (!qEnvironmentVariableIsSet("FOOTHOLD_SAY_PAINTED"))
        return;
    window.windowHandle()->installEventFilter(new ExposeWatch(&window));
}
