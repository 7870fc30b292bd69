// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/detect.h"

#include "core/documents/document.h"
#include "core/documents/mail.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {
/// The head of the bytes with every NUL taken out, so that UTF-16 shows its marks as well.
QByteArray headOf(const QByteArray &bytes)
{
    QByteArray head = bytes.left(4096);
    head.replace('\0', "");
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    return head.trimmed();
}

bool looksLikePage(const QByteArray &head)
{
    static const QRegularExpression tags(
        uR"(<(?:!doctype html|html|head|body|div|p|ul|ol|li|h[1-6]|br|table|span|section|article|meta|script)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tags.match(QString::fromLatin1(head)).hasMatch();
}
/// "[Remote] Developer" is a text: brackets alone make no JSON.
bool looksLikeJson(const QByteArray &head)
{
    if (!head.startsWith('{') && !head.startsWith('['))
        return false;
    const QByteArray inner = head.mid(1).trimmed();
    static constexpr std::string_view begins = "{[\"'}]/";
    return inner.isEmpty() || begins.find(inner.front()) != std::string_view::npos;
}

reading::Kind kindOf(documents::Format format)
{
    switch (format) {
    case documents::Format::Pdf:
        return reading::Kind::Pdf;
    case documents::Format::Docx:
        return reading::Kind::Docx;
    case documents::Format::Odt:
        return reading::Kind::Odt;
    }
    Q_UNREACHABLE();
}
} // namespace

reading::Kind reading::kindOf(const QByteArray &bytes)
{
    if (const auto format = documents::formatOf(bytes))
        return ::kindOf(*format);
    if (mail::looksLikeMail(bytes))
        return Kind::Mail;
    const QByteArray head = headOf(bytes);
    if (looksLikeJson(head))
        return Kind::Json;
    const bool page = looksLikePage(head);
    if (head.startsWith("<?xml") && !head.contains("<html"))
        return Kind::Xml;
    if (page)
        return Kind::Html;
    return head.startsWith('<') && head.contains("</") ? Kind::Xml : Kind::Text;
}

bool reading::isBinary(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return true;
    if (QStringConverter::encodingForData(bytes))
        return false;
    const QByteArray head = bytes.left(4096);
    const auto odd =
        std::ranges::count_if(head, [](char byte) { return static_cast<unsigned char>(byte) < 9; });
    return odd * 50 > head.size();
}

QString reading::decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked).decode(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    // A text that is UTF-8 but for a few torn bytes stays UTF-8.
    const qsizetype torn = text.count(QChar::ReplacementCharacter);
    if (torn * 200 < text.size())
        return text;
    return QString::fromLatin1(bytes);
}
