// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <optional>

/// A note in Markdown.
struct Note {
    NoteId id {};
    ApplicationId application {};
    /// UTC.
    QDateTime at {};
    QString text {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Note &) const = default;
};

template <> inline constexpr const char *tableOf<Note> = "note";

template <>
inline constexpr auto fieldsOf<Note> = std::tuple {
    Field {"id", &Note::id},
    Field {"application_id", &Note::application},
    Field {"at", &Note::at, QT_TRANSLATE_NOOP("Field", "When")},
    Field {"text", &Note::text, QT_TRANSLATE_NOOP("Field", "Note")},
    Field {"deleted_at", &Note::deletedAt},
};
