// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/mail.h"
#include "core/reading/reading.h"

#include <optional>
#include <vector>

class QMimeData;

/// The largest posting that is taken, in bytes.
inline constexpr qint64 largestSource = 8 * 1024 * 1024;

/// One thing that was handed in to become a posting. Exactly one of the three is filled.
struct Parcel {
    /// Pasted words or markup.
    std::optional<reading::Source> content {};
    /// A local file; read when it is its turn.
    QString path {};
    /// A web address; asked only on the person's word.
    QString address {};

    /// "job.html", "acme.example/jobs/3", the first words of a text.
    QString name() const;
};
using Parcels = std::vector<Parcel>;

/// What was pasted or dropped: every local file, else web addresses, else markup, else plain text (of which
/// nothing but addresses, one a line, are that many addresses). Empty where the data holds none of them.
/// Opens no file, but looks into folders.
Parcels parcelsOf(const QMimeData &data);
/// The same of plain text.
Parcels parcelsOf(const QString &text);
/// The same of files and folders: a page and the folder that was saved with it are one.
Parcels parcelsOfFiles(const QStringList &paths);
/// What "--add" was given: a file or an address.
Parcel parcelNamed(const QString &fileOrAddress);

/// Whether parcelsOf() would give something.
bool holdsPosting(const QMimeData &data);

/// The content of a parcel that is no address, or the sentence why it cannot be read.
Result<reading::Source> contentOf(const Parcel &parcel);
/// A text, a web page or whatever else the reader knows, from a file.
Result<reading::Source> sourceFromFile(const QString &path);
/// The same of bytes that came from elsewhere; `name` is what a sentence calls them.
Result<reading::Source> sourceFromBytes(const QByteArray &bytes, const QString &name);

/// The sentence for a picture without words.
QString pictureOnly();

/// Whether the text is one web address and nothing else.
bool isAddress(const QString &text);
