// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <QDate>
#include <QDateTime>
#include <optional>

/// What shows that the person knows a skill.
struct Evidence {
    EvidenceId id {};
    /// The skill's key.
    QString skill {};
    EvidenceKind kind = EvidenceKind::Project;
    /// What it is: "Data engineer, Harbour Foods", a project's or a certificate's name.
    QString title {};
    /// An address or the path of a file; may be empty.
    QString link {};
    /// The sentence that speaks for it, word by word; may be empty.
    QString quote {};
    /// When it was made or earned.
    std::optional<QDate> on {};
    std::optional<QDateTime> deletedAt {};
    bool operator==(const Evidence &) const = default;
};

template <> inline constexpr const char *tableOf<Evidence> = "evidence";

template <>
inline constexpr auto fieldsOf<Evidence> = std::tuple {
    Field {"id", &Evidence::id},
    Field {"skill", &Evidence::skill},
    Field {"kind", &Evidence::kind, QT_TRANSLATE_NOOP("Field", "Kind")},
    Field {"title", &Evidence::title, QT_TRANSLATE_NOOP("Field", "Title")},
    Field {"link", &Evidence::link, QT_TRANSLATE_NOOP("Field", "Link")},
    Field {"quote", &Evidence::quote, QT_TRANSLATE_NOOP("Field", "Sentence")},
    Field {"on_day", &Evidence::on, QT_TRANSLATE_NOOP("Field", "On")},
    Field {"deleted_at", &Evidence::deletedAt},
};
