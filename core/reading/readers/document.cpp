// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include "core/reading/readers/entries.h"

using namespace Qt::StringLiterals;

namespace {
using documents::Format;
using reading::Entry;
using reading::Source;

/// A document is read at once: whether there is text in it is what the person wants to know first.
Result<std::vector<Entry>> entriesIn(const Source &source, Format format, const QString &reader)
{
    const auto document = documents::read(source.bytes, format);
    if (!document)
        return tl::unexpected(document.error());
    reading::Understood understood;
    understood.reader = reader;
    understood.text = document->text();
    understood.notes = document->notes;
    return std::vector {Entry {{}, [understood] { return understood; }, [source] { return source; }}};
}
} // namespace

Result<std::vector<reading::Entry>> reading::entriesInPdf(const Source &source)
{
    return entriesIn(source, Format::Pdf, u"pdf"_s);
}

Result<std::vector<reading::Entry>> reading::entriesInDocx(const Source &source)
{
    return entriesIn(source, Format::Docx, u"docx"_s);
}

Result<std::vector<reading::Entry>> reading::entriesInOdt(const Source &source)
{
    return entriesIn(source, Format::Odt, u"odt"_s);
}
