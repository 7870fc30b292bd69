// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/detect.h"

#include "core/documents/document.h"
#include "core/documents/mail.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {
/// The head of the bytes without byte order marks and with every NUL taken out, so that UTF-16 shows its
/// marks as well.
QByteArray headOf(const QByteArray &bytes)
{
    QByteArray head = bytes.left(4096);
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (head.startsWith(mark))
            head.remove(0, qsizetype(std::string_view(mark).size()));
    }
    head.replace('\0', "");
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

/// Text of two bytes a letter without a mark: every other byte of Latin text is zero.
std::optional<QStringConverter::Encoding> wideEncodingOf(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(400);
    std::array<qsizetype, 2> zeros {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i % 2)] += head[i] == '\0' ? 1 : 0;
    const qsizetype few = head.size() / 20;
    const qsizetype many = head.size() / 5;
    if (zeros[1] > many && zeros[0] <= few)
        return QStringConverter::Utf16LE;
    return zeros[0] > many && zeros[1] <= few ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

/// The encoding that a page or an XML document says of itself; empty where it says none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declared(
        uR"((?:<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'])([\w.:-]{2,30}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return declared.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLatin1();
}

QString decodedAs(const char *name, const QByteArray &bytes)
{
    QStringDecoder decoder(name);
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
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
    if (QStringConverter::encodingForData(bytes) || wideEncodingOf(bytes))
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
    if (const auto wide = wideEncodingOf(bytes))
        return QStringDecoder(*wide).decode(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    // A text that is UTF-8 but for a few torn bytes stays UTF-8.
    const qsizetype torn = text.count(QChar::ReplacementCharacter);
    const qsizetype foreign =
        std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (torn * 20 < foreign)
        return text;
    const QByteArray name = declaredEncoding(bytes).toLower();
    // What calls itself Latin 1 is Windows Latin on the web.
    const bool isLatin = name.isEmpty() || name == "iso-8859-1" || name == "utf-8";
    const QString declared = isLatin ? QString() : decodedAs(name.constData(), bytes);
    if (!declared.isEmpty())
        return declared;
    const QString windows = decodedAs("windows-1252", bytes);
    return windows.isEmpty() ? QString::fromLatin1(bytes) : windows;
}
