// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace reading {
/// Markup that a tree builder can take without harm.
struct BoundedMarkup {
    QByteArray bytes {};
    /// The contents of scripts of type application/ld+json, taken out on the way.
    QStringList jsonLd {};
    /// What other scripts hold behind one of the marks: JSON, from its first bracket to the last.
    QStringList payloads {};
    bool wasCut = false;
};

/// Drops scripts, styles, drawings and comments, tags beyond a depth and tags with hundreds of attributes.
/// One pass. `scripts` are the marks of payloads that are wanted.
BoundedMarkup boundedMarkup(const QByteArray &utf8, const QStringList &scripts);
} // namespace reading
