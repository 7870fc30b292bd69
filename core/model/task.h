// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QDate>
#include <QDateTime>
#include <optional>

/// Something to do, for one application or for the hunt.
struct Task {
    TaskId id {};
    std::optional<ApplicationId> application {};
    TaskKind kind = TaskKind::Other;
    QString title {};
    std::optional<QDate> dueOn {};
    std::optional<QDate> doneOn {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Task &) const = default;
};

template <> inline constexpr const char *tableOf<Task> = "task";

template <>
inline constexpr auto fieldsOf<Task> = std::tuple {
    Field {"id", &Task::id},
    Field {"application_id", &Task::application},
    Field {"kind", &Task::kind, QT_TRANSLATE_NOOP("Field", "Kind")},
    Field {"title", &Task::title, QT_TRANSLATE_NOOP("Field", "Task")},
    Field {"due_on", &Task::dueOn, QT_TRANSLATE_NOOP("Field", "Due")},
    Field {"done_on", &Task::doneOn, QT_TRANSLATE_NOOP("Field", "Done")},
    Field {"deleted_at", &Task::deletedAt},
};
