// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QDateTime>
#include <optional>

/// A talk with a date.
struct Interview {
    InterviewId id {};
    ApplicationId application {};
    /// UTC.
    QDateTime at {};
    /// IANA name the person thinks of it in.
    QString zone {};
    int minutes = 60;
    InterviewKind kind = InterviewKind::Video;
    /// Counted from 1.
    int round = 1;
    QString note {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Interview &) const = default;
};

template <> inline constexpr const char *tableOf<Interview> = "interview";

template <>
inline constexpr auto fieldsOf<Interview> = std::tuple {
    Field {"id", &Interview::id},
    Field {"application_id", &Interview::application},
    Field {"at", &Interview::at, QT_TRANSLATE_NOOP("Field", "When")},
    Field {"zone", &Interview::zone, QT_TRANSLATE_NOOP("Field", "Time zone")},
    Field {"minutes", &Interview::minutes, QT_TRANSLATE_NOOP("Field", "Minutes")},
    Field {"kind", &Interview::kind, QT_TRANSLATE_NOOP("Field", "Kind")},
    Field {"round", &Interview::round, QT_TRANSLATE_NOOP("Field", "Round")},
    Field {"note", &Interview::note, QT_TRANSLATE_NOOP("Field", "Note")},
    Field {"deleted_at", &Interview::deletedAt},
};
