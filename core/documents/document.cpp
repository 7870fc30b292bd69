// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include "core/documents/archive.h"
#include "core/documents/open_document.h"
#include "core/documents/pdf.h"
#include "core/documents/word_document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/// More text than any posting or résumé has.
constexpr qsizetype longestText = 400'000;

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

/// A Word file of before 2007, or one that is locked, lies in a container of its own.
bool isOldOrLocked(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// Lets a document end where it becomes longer than anything this program is for.
void cut(documents::Document &document)
{
    qsizetype length = 0;
    for (size_t at = 0; at < document.lines.size(); ++at) {
        length += document.lines[at].text.size();
        if (length <= longestText)
            continue;
        document.lines.resize(at);
        document.notes.push_back(QCoreApplication::translate("Documents", "cut after 400 000 characters"));
        return;
    }
}

Result<documents::Document> readAs(const QByteArray &bytes, documents::Format format)
{
    switch (format) {
    case documents::Format::Pdf:
        return documents::readPdf(bytes);
    case documents::Format::Docx:
        return documents::readDocx(bytes);
    case documents::Format::Odt:
        return documents::readOdt(bytes);
    }
    Q_UNREACHABLE();
}
} // namespace

QString documents::Document::text() const
{
    QString text;
    for (const Line &line : lines) {
        if (line.kind == Line::Kind::Heading && !text.isEmpty() && !text.endsWith(u"\n\n"_s))
            text += u'\n';
        if (line.kind == Line::Kind::Item)
            text += u"- "_s;
        text += line.text + u'\n';
    }
    return text;
}

std::optional<documents::Format> documents::formatOf(const QByteArray &bytes)
{
    // Some programs write a few bytes of their own before the mark.
    if (bytes.left(1024).contains("%PDF-"))
        return Format::Pdf;
    if (isOldOrLocked(bytes))
        return Format::Docx;
    if (!isZip(bytes))
        return {};
    const Result<Archive> archive = Archive::open(bytes);
    if (!archive)
        return {};
    if (archive->has(u"word/document.xml"_s))
        return Format::Docx;
    return archive->has(u"content.xml"_s) ? std::optional(Format::Odt) : std::nullopt;
}

Result<documents::Document> documents::read(const QByteArray &bytes, Format format)
{
    constexpr qsizetype largestFile = 50 * 1024 * 1024;
    if (bytes.size() > largestFile)
        return fail(QCoreApplication::translate(
            "Documents",
            "This file is larger than 50 MB. Save a smaller copy, or copy its text and paste it."));
    if (isOldOrLocked(bytes))
        return fail(QCoreApplication::translate(
            "Documents",
            "This Word file is locked or older than 2007. Save it as DOCX or PDF, then try again."));
    Result<Document> document = readAs(bytes, format);
    if (document)
        cut(*document);
    return document;
}
