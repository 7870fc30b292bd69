// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QStringList>
#include <span>

/// Hunts to and from other formats. Each format is one file below importers/ or exporters/ and one row of its
/// list.
namespace exchange {
/// Whether the days and instants of a file are taken as they are or moved so that the file's own day becomes
/// another one.
struct Shift {
    std::optional<QDate> today {};
    static Shift none() { return {}; }
    static Shift to(QDate today) { return {today}; }
};

/// What an import did.
struct ImportReport {
    /// How many rows of each table were new, by the table's key in the file ("stageChange").
    QMap<QString, int> rows {};
    /// What was in the file and could not be taken, a sentence each.
    QStringList leftOut {};
    Changes changes {};
};

/// Foothold's own format: every recorded row and the bytes that captures keep, trash included.
QByteArray exportJson(const Hunt &hunt, QDate asOf);

/// Takes a file of that format in as one recorded step, with new ids. Stages, tags, settings and profile
/// skills that the hunt has already are kept as they are in the hunt. Fails, and keeps nothing, on another
/// format, a newer version, or a row that points at nothing.
Result<ImportReport> importJson(Hunt &hunt, const QByteArray &json, Shift shift = Shift::none());

/// The demonstration, moved to today.
Result<ImportReport> loadDemo(Hunt &hunt, QDate today);

/// One format that can be read.
struct Importer {
    const char *key;
    /// Whether these bytes look like it.
    bool (*recognises)(const QByteArray &bytes);
    Result<ImportReport> (*run)(Hunt &hunt, const QByteArray &bytes);
};
/// Most specific first.
std::span<const Importer> importers();

/// One format that can be written.
struct Exporter {
    /// What the command line calls it.
    const char *key;
    QByteArray (*run)(const Hunt &hunt, QDate today);
};
std::span<const Exporter> exporters();
} // namespace exchange
