// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/open_document.h"

#include "core/documents/archive.h"
#include "core/documents/lines.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
using documents::Line;

QString tr(const char *text)
{
    return QCoreApplication::translate("Documents", text);
}

struct Paragraph {
    QString text {};
    Line::Kind kind = Line::Kind::Text;
};

bool isUnseen(QStringView name)
{
    static const QSet<QString> names {u"tracked-changes"_s, u"annotation"_s,      u"sequence-decls"_s,
                                      u"forms"_s,           u"variable-decls"_s,  u"user-field-decls"_s,
                                      u"page-number"_s,     u"page-count"_s,      u"automatic-styles"_s,
                                      u"font-face-decls"_s, u"event-listeners"_s, u"script"_s,
                                      u"hidden-text"_s};
    return names.contains(name.toString());
}

/// Reads the text of content.xml, or the header or footer of styles.xml.
class ContentReader final
{
public:
    ContentReader(const QByteArray &xml, documents::LineWriter &lines) : m_xml(xml), m_lines(lines) { }

    /// Reads what lies in elements of this name; all where it is empty. False on what is no whole XML.
    bool read(const QString &only = {})
    {
        int depth = only.isEmpty() ? 1 : 0;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return false;
            if (token == QXmlStreamReader::StartElement && m_xml.name() == only)
                ++depth;
            else if (token == QXmlStreamReader::EndElement && m_xml.name() == only)
                --depth;
            else if (depth > 0)
                take(token);
        }
        return !m_xml.hasError();
    }

    std::vector<QString> links {};

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement)
            opened(m_xml.name());
        else if (token == QXmlStreamReader::EndElement)
            closed(m_xml.name());
        else if (token == QXmlStreamReader::Characters && !m_paragraphs.empty())
            addText(m_xml.text());
    }

    /// Line ends in the file are blanks on the page.
    void addText(QStringView text)
    {
        for (const QChar letter : text)
            m_paragraphs.back().text += letter.isSpace() ? u' ' : letter;
    }

    void opened(QStringView name)
    {
        if (isUnseen(name)) {
            m_xml.skipCurrentElement();
            return;
        }
        if (name == u"list-item")
            ++m_items;
        else if (name == u"p")
            m_paragraphs.push_back({{}, m_items > 0 ? Line::Kind::Item : Line::Kind::Text});
        else if (name == u"h")
            m_paragraphs.push_back({{}, Line::Kind::Heading});
        else if (!m_paragraphs.empty())
            insideParagraph(name);
    }

    void insideParagraph(QStringView name)
    {
        QString &text = m_paragraphs.back().text;
        if (name == u"tab")
            text += u'\t';
        else if (name == u"line-break")
            text += u'\n';
        else if (name == u"s")
            text += u' ';
        else if (name == u"a")
            addLink(m_xml.attributes().value(u"http://www.w3.org/1999/xlink"_s, u"href"_s).toString());
    }

    void addLink(const QString &target)
    {
        if (target.startsWith(u"http"_s) && std::ranges::find(links, target) == links.end())
            links.push_back(target);
    }

    void closed(QStringView name)
    {
        if (name == u"list-item")
            --m_items;
        else if ((name == u"p" || name == u"h") && !m_paragraphs.empty())
            endParagraph();
        else if (name == u"table")
            m_lines.gap();
    }

    void endParagraph()
    {
        const Paragraph paragraph = std::move(m_paragraphs.back());
        m_paragraphs.pop_back();
        if (paragraph.text.trimmed().isEmpty())
            m_lines.gap();
        else
            m_lines.add(paragraph.text, paragraph.kind);
    }

    QXmlStreamReader m_xml;
    documents::LineWriter &m_lines;
    std::vector<Paragraph> m_paragraphs;
    int m_items = 0;
};

/// Headers and footers lie with the styles, once for each kind of page.
void addRepeated(const QByteArray &styles, const QString &element, documents::LineWriter &lines)
{
    documents::LineWriter own;
    ContentReader(styles, own).read(element);
    QSet<QString> seen;
    for (const Line &line : own.take()) {
        if (seen.contains(line.text) || documents::isPageNumber(line.text))
            continue;
        seen.insert(line.text);
        lines.add(line.text, Line::Kind::Text);
    }
}

bool isLocked(const documents::Archive &archive)
{
    const Result<QByteArray> manifest = archive.file(u"META-INF/manifest.xml"_s);
    return manifest && manifest->contains("encryption-data");
}
} // namespace

Result<documents::Document> documents::readOdt(const QByteArray &bytes)
{
    const Result<Archive> archive = Archive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    if (isLocked(*archive))
        return fail(tr("This file is locked with a password. Save a copy without one, then try again."));
    const Result<QByteArray> content = archive->file(u"content.xml"_s);
    if (!content)
        return tl::unexpected(content.error());
    const QByteArray styles = archive->file(u"styles.xml"_s).value_or(QByteArray());
    LineWriter lines;
    addRepeated(styles, u"header"_s, lines);
    ContentReader reader(*content, lines);
    Document document;
    if (!reader.read())
        document.notes.push_back(tr("the file is damaged; what could be read is here"));
    addRepeated(styles, u"footer"_s, lines);
    document.lines = lines.take();
    document.links = std::move(reader.links);
    if (document.lines.empty())
        return fail(tr("There is no text in this document."));
    return document;
}
