// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

/// Office files in, bounded plain text out, in the order a person reads it.
namespace documents {
enum class Format { Pdf, Docx, Odt };

/// One line as it reads: a heading, an item of a list, a paragraph that may be long, or an empty line between
/// them. A tab stands where the page leaves a wide gap.
struct Line {
    enum class Kind { Text, Heading, Item };
    QString text {};
    Kind kind = Kind::Text;
    bool operator==(const Line &) const = default;
};

/// A file that travels inside of another.
struct Attachment {
    QString name {};
    QByteArray bytes {};
};

struct Document {
    std::vector<Line> lines {};
    /// Addresses behind the words of links.
    std::vector<QString> links {};
    std::vector<Attachment> attachments {};
    /// What a person should know: "cut after 200 pages".
    std::vector<QString> notes {};

    /// All lines below each other, items with "- " before them, headings with an empty line before them.
    QString text() const;
};

/// What the bytes are by their content; nothing for what this room does not read. Word files of before 2007
/// and locked ones count as DOCX, so that read() can say why it does not open them.
std::optional<Format> formatOf(const QByteArray &bytes);

/// Reads a document. Fails, with a sentence, on what is damaged, locked, too large, or holds no text.
Result<Document> read(const QByteArray &bytes, Format format);
} // namespace documents
