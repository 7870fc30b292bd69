// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

struct zip;

namespace documents {
/// The files inside of a ZIP, opened within limits: what promises to become too much is refused before any
/// of it is unpacked.
class Archive final
{
public:
    static constexpr int mostFiles = 2000;
    static constexpr qint64 largestWhole = 200 * 1024 * 1024;
    static constexpr qint64 largestFile = 32 * 1024 * 1024;
    /// How often its packed size a file may have, where it is larger than 100 KB.
    static constexpr qint64 steepest = 100;

    /// Fails on what is no ZIP, is damaged, locked, or beyond the limits. Keeps the bytes.
    static Result<Archive> open(const QByteArray &bytes);

    QStringList names() const { return m_places.keys(); }
    bool has(const QString &name) const { return m_places.contains(name); }
    /// The unpacked file; fails where there is none or it is damaged.
    Result<QByteArray> file(const QString &name) const;

private:
    struct Close {
        void operator()(struct zip *archive) const;
    };
    Archive() = default;
    Result<void> list();

    QByteArray m_bytes;
    std::unique_ptr<struct zip, Close> m_zip;
    QHash<QString, quint64> m_places;
};
} // namespace documents
