// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/incoming.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
QString said(const char *text)
{
    return QCoreApplication::translate("Incoming", text);
}

tl::unexpected<Error> tooLarge(const QString &what)
{
    return fail(said(QT_TRANSLATE_NOOP("Incoming",
                                       "%1 is larger than 8 MB, more than any posting. Open it, "
                                       "copy the part that matters and paste it here."))
                    .arg(what));
}

bool isWeb(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

/// Browsers tell where a copied part stood.
QString pageOf(const QMimeData &data)
{
    const QByteArray fromFirefox = data.data(u"text/x-moz-url-priv"_s);
    const QByteArray fromChromium = data.data(u"chromium/x-source-url"_s);
    const QString address = !fromFirefox.isEmpty()
        ? QString(QStringDecoder(QStringDecoder::Utf16LE).decode(fromFirefox))
        : QString::fromUtf8(fromChromium);
    const QUrl url(address.left(4096).remove(QChar(u'\0')).trimmed(), QUrl::StrictMode);
    return isWeb(url) ? url.toString() : QString();
}

Result<reading::Source> sourceFrom(const QByteArray &bytes, reading::Kind kind, const QString &url)
{
    if (bytes.size() > largestSource)
        return tooLarge(said(QT_TRANSLATE_NOOP("Incoming", "This text")));
    return reading::Source {bytes, kind, url, {}};
}

std::optional<QUrl> firstUrl(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            return url;
    }
    return urls.isEmpty() ? std::nullopt : std::optional(urls.constFirst());
}

/// UTF-16 as the reader wants it; anything else as it is.
QByteArray asUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    return QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
}

bool isMarkup(const QByteArray &bytes, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1)
        return true;
    const QByteArray head = bytes.left(1024).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}
} // namespace

bool isAddress(const QString &text)
{
    const QString plain = text.left(4096).trimmed();
    return plain.size() == text.trimmed().size() && !plain.contains(u'\n') && !plain.contains(u' ')
        && isWeb(QUrl(plain, QUrl::StrictMode));
}

Result<reading::Source> sourceFromFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return fail(said(QT_TRANSLATE_NOOP("Incoming", "%1 is no file that can be read.")).arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(said(QT_TRANSLATE_NOOP("Incoming",
                                           "%1 could not be opened. Check that you may read it "
                                           "and try again."))
                        .arg(name),
                    file.errorString());
    if (file.size() > largestSource)
        return tooLarge(name);
    const QByteArray bytes = asUtf8(file.read(largestSource));
    if (bytes.trimmed().isEmpty())
        return fail(said(QT_TRANSLATE_NOOP("Incoming", "%1 is empty.")).arg(name));
    if (bytes.startsWith("%PDF"))
        return fail(said(QT_TRANSLATE_NOOP("Incoming",
                                           "%1 is a PDF, which cannot be read yet. Open it, copy "
                                           "its text and paste it here."))
                        .arg(name));
    if (bytes.left(8192).contains('\0'))
        return fail(said(QT_TRANSLATE_NOOP("Incoming",
                                           "%1 is neither a text nor a web page. Open it, copy "
                                           "its text and paste it here."))
                        .arg(name));
    return reading::Source {bytes, isMarkup(bytes, name) ? std::optional(reading::Kind::Html) : std::nullopt};
}

bool holdsPosting(const QMimeData &data)
{
    return data.hasUrls() || data.hasHtml() || data.hasText();
}

std::optional<Result<reading::Source>> sourceOf(const QMimeData &data)
{
    const std::optional<QUrl> url = firstUrl(data);
    if (url && url->isLocalFile())
        return sourceFromFile(url->toLocalFile());
    if (url && isWeb(*url))
        return sourceFrom(url->toString().toUtf8(), reading::Kind::Text, url->toString());
    if (data.hasHtml() && !isAddress(data.text()))
        return sourceFrom(data.html().toUtf8(), reading::Kind::Html, pageOf(data));
    const QString text = data.text();
    if (text.trimmed().isEmpty())
        return {};
    return sourceFrom(text.toUtf8(), reading::Kind::Text, isAddress(text) ? text.trimmed() : pageOf(data));
}
