// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_files.h"

#include <QTest>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
enum class Password { None, Set };

QByteArray packed(const std::vector<made::Part> &parts, Password password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const made::Part &part : parts) {
        zip_source_t *bytes =
            zip_source_buffer(archive, part.bytes.constData(), size_t(part.bytes.size()), 0);
        const zip_int64_t place =
            zip_file_add(archive, part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
        if (password == Password::Set)
            zip_file_set_encryption(archive, zip_uint64_t(place), ZIP_EM_AES_256, "secret");
    }
    if (zip_close(archive) != 0)
        qFatal("the archive could not be written");
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray made(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, made.data(), zip_uint64_t(made.size()));
    zip_source_close(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return made;
}

/// Writes objects one after the other and remembers where each begins.
class PdfWriter final
{
public:
    void object(const QByteArray &content)
    {
        m_places.push_back(m_bytes.size());
        m_bytes += QByteArray::number(int(m_places.size())) + " 0 obj\n" + content + "\nendobj\n";
    }
    void stream(const QByteArray &content)
    {
        object("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
               + "\nendstream");
    }
    QByteArray finish(const QByteArray &trailer)
    {
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n0 " + QByteArray::number(int(m_places.size()) + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype place : m_places)
            m_bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return m_bytes + "trailer\n<< /Size " + QByteArray::number(int(m_places.size()) + 1) + " /Root 1 0 R "
            + trailer + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n";
    std::vector<qsizetype> m_places;
};

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

QByteArray contentOf(const made::PdfPage &page)
{
    if (page.empty())
        return "q 500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    QByteArray content;
    for (const made::Words &words : page) {
        content += "BT /" + QByteArray(words.bold ? "F2 " : "F1 ") + QByteArray::number(words.size) + " Tf "
            + QByteArray::number(words.x) + ' ' + QByteArray::number(words.y) + " Td (" + escaped(words.text)
            + ") Tj ET\n";
    }
    return content;
}
} // namespace

QByteArray made::zip(const std::vector<Part> &parts)
{
    return packed(parts, Password::None);
}

QByteArray made::lockedZip(const std::vector<Part> &parts)
{
    return packed(parts, Password::Set);
}

QByteArray made::docx(const QString &body, const std::vector<Part> &more)
{
    const QString xml = uR"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml"><w:body>)"_s
        + body + u"<w:sectPr/></w:body></w:document>"_s;
    std::vector<Part> parts {{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, xml.toUtf8()}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zip(parts);
}

QByteArray made::odt(const QString &body, const std::vector<Part> &more)
{
    const QString xml = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>)"_s
        + body + u"</office:text></office:body></office:document-content>"_s;
    std::vector<Part> parts {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                             {u"content.xml"_s, xml.toUtf8()}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zip(parts);
}

QByteArray made::pdf(const std::vector<PdfPage> &pages, Lock lock)
{
    PdfWriter writer;
    QByteArray kids;
    constexpr int before = 4;
    for (size_t page = 0; page < pages.size(); ++page)
        kids += QByteArray::number(before + 1 + 2 * int(page)) + " 0 R ";
    writer.object("<< /Type /Catalog /Pages 2 0 R >>");
    writer.object("<< /Type /Pages /Count " + QByteArray::number(int(pages.size())) + " /Kids [ " + kids
                  + "] >>");
    for (const QByteArray font : {"Helvetica", "Helvetica-Bold"})
        writer.object("<< /Type /Font /Subtype /Type1 /BaseFont /" + font
                      + " /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding"
                        " /Differences [ 174 /fi 149 /bullet ] >> >>");
    for (size_t page = 0; page < pages.size(); ++page) {
        writer.object("<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ]"
                      " /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents "
                      + QByteArray::number(before + 2 + 2 * int(page)) + " 0 R >>");
        writer.stream(contentOf(pages[page]));
    }
    if (lock == Lock::None)
        return writer.finish({});
    // Of an owner and a user that nobody knows: what matters is that it asks for a password.
    const QByteArray nobody = "<" + QByteArray(64, 'A') + ">";
    writer.object("<< /Filter /Standard /V 1 /R 2 /P -4 /O " + nobody + " /U " + nobody + " >>");
    return writer.finish("/ID [ <00> <00> ] /Encrypt "
                         + QByteArray::number(before + 1 + 2 * int(pages.size())) + " 0 R");
}

made::PdfPage made::column(double x, double top, const std::vector<QByteArray> &lines)
{
    constexpr double leading = 14;
    PdfPage page;
    for (size_t line = 0; line < lines.size(); ++line)
        page.push_back({x, top - leading * double(line), lines[line]});
    return page;
}

made::PdfPage made::joined(const std::vector<PdfPage> &columns)
{
    PdfPage page;
    for (const PdfPage &column : columns)
        page.insert(page.end(), column.begin(), column.end());
    return page;
}
