// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QVariant>
#include <functional>

class QObject;

/// What the desktop asks for; what it does not say is absent.
struct DesktopWish {
    std::optional<Scheme> scheme {};
    std::optional<Contrast> contrast {};
    std::optional<Motion> motion {};
    std::optional<QColor> accent {};
    bool operator==(const DesktopWish &) const = default;
};

/// The desktop's wishes as they are now; waits at most 250 ms for a portal that does not answer.
DesktopWish askDesktop();
/// Reads one setting of the portal into the wish; says whether it was one of ours.
bool readSetting(DesktopWish &wish, const QString &area, const QString &key, QVariant value);

using DesktopListener = std::function<void(const QString &area, const QString &key, const QVariant &value)>;
/// Calls the listener whenever the portal says that a setting has changed, as long as the context lives.
void listenToDesktop(QObject *context, DesktopListener listener);
