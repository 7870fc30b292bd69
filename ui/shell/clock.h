// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

/// The one place the window asks for the day. A pinned day (tests, pictures) keeps its time of day from the
/// real clock's zone at noon, so that pictures do not change over the day.
class Clock final
{
public:
    Clock() = default;
    explicit Clock(QDate pinned) : m_pinned(pinned) { }

    QDate today() const { return m_pinned.value_or(QDate::currentDate()); }
    QDateTime now() const
    {
        return m_pinned ? QDateTime(*m_pinned, QTime(12, 0)) : QDateTime::currentDateTime();
    }

private:
    std::optional<QDate> m_pinned;
};
