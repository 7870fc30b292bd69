// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/entries.h"

#include "core/reading/detect.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using reading::Entry;
using reading::Kind;
using reading::Source;

struct KindReader {
    Kind kind;
    Result<std::vector<Entry>> (*entries)(const Source &source);
};

/// Who reads what. A new kind of source is one row here.
constexpr std::array readers {
    KindReader {Kind::Text, &reading::entriesInText}, KindReader {Kind::Html, &reading::entriesInPage},
    KindReader {Kind::Json, &reading::entriesInJson}, KindReader {Kind::Xml, &reading::entriesInXml},
    KindReader {Kind::Pdf, &reading::entriesInPdf},   KindReader {Kind::Docx, &reading::entriesInDocx},
    KindReader {Kind::Odt, &reading::entriesInOdt},   KindReader {Kind::Mail, &reading::entriesInMail}};
} // namespace

Result<std::vector<reading::Entry>> reading::entriesOf(const Source &source, Kind kind)
{
    const auto reader = std::ranges::find(readers, kind, &KindReader::kind);
    Q_ASSERT(reader != readers.end());
    return reader->entries(source);
}

Result<std::vector<reading::Entry>> reading::entriesInText(const Source &source)
{
    constexpr qsizetype largestText = 4 * 1024 * 1024;
    if (isBinary(source.bytes))
        return fail(QCoreApplication::translate(
            "Reading", "There is no text in this file. Copy the posting's text and paste it."));
    const auto read = [bytes = source.bytes.left(largestText)] {
        Understood made;
        made.reader = u"text"_s;
        made.text = decoded(bytes);
        return made;
    };
    return std::vector {Entry {{}, read, [source] { return source; }}};
}
