// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/model/ids.h"

#include <QDateTime>

/// One version of a page or text as it was taken, kept for good: its bytes lie in the blob table.
struct Capture {
    CaptureId id {};
    PostingId posting {};
    QString url {};
    QDateTime takenAt {};
    /// "text", "html", ...
    QString kind {};
    /// SHA-256 of the bytes, the key of the blob.
    QString hash {};
    /// SHA-256 of the normalised text that was read from it then, kept like the bytes: a later reader may
    /// read the bytes otherwise. Empty where it is not known.
    QString textHash {};
    bool operator==(const Capture &) const = default;
};

template <> inline constexpr const char *tableOf<Capture> = "capture";

template <>
inline constexpr auto fieldsOf<Capture> = std::tuple {
    Field {"id", &Capture::id},
    Field {"posting_id", &Capture::posting},
    Field {"url", &Capture::url},
    Field {"taken_at", &Capture::takenAt},
    Field {"kind", &Capture::kind},
    Field {"hash", &Capture::hash},
    Field {"text_hash", &Capture::textHash},
};
