// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QString>

namespace reading {
/// What a reader of one source shape makes of it, before the text itself is looked at.
struct Understood {
    /// Which reader it was: "json-ld", "markup", "text".
    QString reader {};
    /// Plain text of the posting, not yet normalised.
    QString text {};
    /// Facts from structured data: without spans.
    Facts facts {};
    std::vector<QString> notes {};
};

/// A fact from structured data.
template <class T>
std::optional<Fact<T>> stated(T value, const QString &raw, const QString &rule, double confidence)
{
    return Fact<T> {std::move(value), raw, {}, rule, confidence};
}

/// Where a list gives no description: the text is made of title, company and place, enough to save and to
/// fill in later, and a note says so.
void completeBrief(Understood &understood);

/// Takes over what `into` does not know yet.
void fillGaps(Facts &into, const Facts &from);
} // namespace reading
