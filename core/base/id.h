// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <compare>

/// The key of one record. Each record has a type of its own, so that a contact is never taken for an
/// application. A value of 0 means "not stored yet".
template <class Tag> struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    QString toString() const { return QString::number(value); }
    /// 0 when the text is no number.
    static Id fromString(const QString &text) { return Id {text.toLongLong()}; }
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

namespace ids {
/// A new key: 63 bits, strictly increasing in this process. 41 bits of milliseconds since 2020-01-01 UTC,
/// then 22 bits that start random in each millisecond and count up, so that two machines never make the same
/// one. A clock that stands still or runs backward gives the last key + 1.
qint64 next();

/// The rule behind next(), with its clock and its dice as arguments.
qint64 following(qint64 last, qint64 milliseconds, quint32 random);
} // namespace ids
