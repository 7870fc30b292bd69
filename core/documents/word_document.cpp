// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/word_document.h"

#include "core/documents/archive.h"
#include "core/documents/lines.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
using documents::Line;

/// A paragraph while it is read; text boxes put paragraphs into paragraphs.
struct Paragraph {
    QString text {};
    Line::Kind kind = Line::Kind::Text;
};

/// Elements whose content nobody sees on the page.
bool isUnseen(QStringView name)
{
    static const QSet<QString> names {u"del"_s,     u"moveFrom"_s,  u"instrText"_s,
                                      u"delText"_s, u"rPrChange"_s, u"pPrChange"_s,
                                      u"tblGrid"_s, u"fldData"_s,   u"sectPr"_s};
    return names.contains(name.toString());
}

bool isHeadingStyle(QStringView style)
{
    static const QRegularExpression headings(
        uR"(heading|title|titre|titel|überschrift|berschrift|kop\d|encabezado|^h\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return headings.match(style).hasMatch();
}

QStringView valueOf(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

bool isOn(const QXmlStreamAttributes &attributes)
{
    const QStringView value = valueOf(attributes, u"val");
    return value.isEmpty() || (value != u"0" && value != u"false" && value != u"off");
}

/// Reads one part of a Word file: body, header or footer.
class PartReader final
{
public:
    PartReader(const QByteArray &xml, documents::LineWriter &lines) : m_xml(xml), m_lines(lines) { }

    /// False where the part is no XML that can be read to its end.
    bool read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                opened(m_xml.name());
                break;
            case QXmlStreamReader::EndElement:
                closed(m_xml.name());
                break;
            case QXmlStreamReader::Characters:
                if (m_isText && !m_isHidden && !m_paragraphs.empty())
                    m_paragraphs.back().text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
                return false;
            default:
                break;
            }
        }
        while (!m_paragraphs.empty())
            endParagraph();
        return !m_xml.hasError();
    }

private:
    void opened(QStringView name)
    {
        if (isUnseen(name)) {
            m_xml.skipCurrentElement();
            return;
        }
        if (name == u"AlternateContent") {
            m_hasChoice.push_back(false);
        } else if (name == u"Choice" && !m_hasChoice.empty()) {
            m_hasChoice.back() = true;
        } else if (name == u"Fallback" && !m_hasChoice.empty() && m_hasChoice.back()) {
            m_xml.skipCurrentElement();
        } else if (name == u"p") {
            m_paragraphs.push_back({});
        } else if (!m_paragraphs.empty()) {
            insideParagraph(name);
        }
    }

    void insideParagraph(QStringView name)
    {
        QString &text = m_paragraphs.back().text;
        if (name == u"r")
            m_isHidden = false;
        else if (name == u"t")
            m_isText = true;
        else if (name == u"tab" && m_xml.attributes().isEmpty())
            text += u'\t';
        else if (name == u"br" || name == u"cr")
            text += u'\n';
        else if (name == u"noBreakHyphen")
            text += u'-';
        else if (name == u"vanish")
            m_isHidden = isOn(m_xml.attributes());
        else if (name == u"numPr")
            m_paragraphs.back().kind = Line::Kind::Item;
        else if (name == u"pStyle" && isHeadingStyle(valueOf(m_xml.attributes(), u"val")))
            m_paragraphs.back().kind = Line::Kind::Heading;
        else if (name == u"outlineLvl" && valueOf(m_xml.attributes(), u"val") != u"9")
            m_paragraphs.back().kind = Line::Kind::Heading;
    }

    void closed(QStringView name)
    {
        if (name == u"t")
            m_isText = false;
        else if (name == u"r")
            m_isHidden = false;
        else if (name == u"AlternateContent" && !m_hasChoice.empty())
            m_hasChoice.pop_back();
        else if (name == u"p" && !m_paragraphs.empty())
            endParagraph();
        else if (name == u"tbl")
            m_lines.gap();
    }

    void endParagraph()
    {
        const Paragraph paragraph = std::move(m_paragraphs.back());
        m_paragraphs.pop_back();
        if (paragraph.text.trimmed().isEmpty() && m_paragraphs.empty())
            m_lines.gap();
        else
            m_lines.add(paragraph.text, paragraph.kind);
    }

    QXmlStreamReader m_xml;
    documents::LineWriter &m_lines;
    std::vector<Paragraph> m_paragraphs;
    /// For each open AlternateContent, whether its choice was taken.
    std::vector<bool> m_hasChoice;
    bool m_isText = false;
    bool m_isHidden = false;
};

/// Where the links of the body lead.
std::vector<QString> linksIn(const documents::Archive &archive)
{
    std::vector<QString> links;
    const Result<QByteArray> xml = archive.file(u"word/_rels/document.xml.rels"_s);
    if (!xml)
        return links;
    QXmlStreamReader reader(*xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString target = valueOf(reader.attributes(), u"Target").toString();
        if (valueOf(reader.attributes(), u"Type").endsWith(u"/hyperlink") && target.startsWith(u"http"_s)
            && std::ranges::find(links, target) == links.end())
            links.push_back(target);
    }
    return links;
}

/// The headers or footers of all sections, in order; pages repeat them, this does not.
void addRepeated(const documents::Archive &archive, const QString &start, documents::LineWriter &lines)
{
    QStringList names = archive.names().filter(QRegularExpression(u"^word/"_s + start + u"\\d*\\.xml$"_s));
    names.sort();
    QSet<QString> seen;
    for (const QString &name : names) {
        const Result<QByteArray> xml = archive.file(name);
        documents::LineWriter own;
        if (!xml || !PartReader(*xml, own).read())
            continue;
        for (const Line &line : own.take()) {
            if (seen.contains(line.text) || documents::isPageNumber(line.text))
                continue;
            seen.insert(line.text);
            lines.add(line.text, line.kind);
        }
    }
}
} // namespace

Result<documents::Document> documents::readDocx(const QByteArray &bytes)
{
    const Result<Archive> archive = Archive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    const Result<QByteArray> body = archive->file(u"word/document.xml"_s);
    if (!body)
        return tl::unexpected(body.error());
    LineWriter lines;
    addRepeated(*archive, u"header"_s, lines);
    Document document;
    if (!PartReader(*body, lines).read())
        document.notes.push_back(
            QCoreApplication::translate("Documents", "the file is damaged; what could be read is here"));
    addRepeated(*archive, u"footer"_s, lines);
    document.lines = lines.take();
    document.links = linksIn(*archive);
    if (document.lines.empty())
        return fail(QCoreApplication::translate("Documents", "There is no text in this document."));
    return document;
}
