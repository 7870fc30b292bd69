// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/incoming.h"

#include "core/documents/document.h"
#include "core/reading/detect.h"
#include "core/reading/source_file.h"

#include <QCoreApplication>
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

/// The words of one address a line; empty where a line is anything else.
QStringList addressesIn(const QString &text)
{
    constexpr qsizetype most = 500;
    const QStringList lines = text.left(most * 2048).split(u'\n', Qt::SkipEmptyParts);
    QStringList addresses;
    for (const QString &line : lines) {
        const QString plain = line.trimmed();
        if (plain.isEmpty())
            continue;
        if (!isAddress(plain) || addresses.size() == most)
            return {};
        if (!addresses.contains(plain))
            addresses.append(plain);
    }
    return addresses;
}

Parcels addressed(const QStringList &addresses)
{
    Parcels parcels;
    for (const QString &address : addresses)
        parcels.push_back({{}, {}, address});
    return parcels;
}

Parcel filled(const QByteArray &bytes, reading::Kind kind, const QString &url)
{
    return {reading::Source {bytes, kind, url, {}}, {}, {}};
}
} // namespace

bool isAddress(const QString &text)
{
    const QString plain = text.left(4096).trimmed();
    return plain.size() == text.trimmed().size() && !plain.contains(u'\n') && !plain.contains(u' ')
        && isWeb(QUrl(plain, QUrl::StrictMode));
}

QString Parcel::name() const
{
    constexpr qsizetype longest = 80;
    if (!path.isEmpty())
        return QFileInfo(path).fileName();
    if (!address.isEmpty()) {
        const QUrl url(address);
        return (url.host() + url.path()).left(longest);
    }
    return content ? QString::fromUtf8(content->bytes.left(4 * longest)).simplified().left(longest)
                   : QString();
}

Result<reading::Source> sourceFromFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isFile() && info.size() > largestSource)
        return tooLarge(name);
    const Result<reading::Source> source = reading::sourceFrom(path);
    return source ? sourceFromBytes(source->bytes, name) : source;
}

Result<reading::Source> sourceFromBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestSource)
        return tooLarge(name);
    if (bytes.trimmed().isEmpty())
        return fail(said(QT_TRANSLATE_NOOP("Incoming", "%1 is empty.")).arg(name));
    if (reading::isBinary(bytes) && !documents::formatOf(bytes))
        return fail(said(QT_TRANSLATE_NOOP("Incoming",
                                           "%1 is no text, page or document. Open it, copy "
                                           "its text and paste it here."))
                        .arg(name));
    return reading::Source {bytes, {}, {}, {}};
}

Result<reading::Source> contentOf(const Parcel &parcel)
{
    if (!parcel.path.isEmpty())
        return sourceFromFile(parcel.path);
    if (!parcel.content)
        return fail(said(QT_TRANSLATE_NOOP("Incoming", "There is no text in this.")));
    if (parcel.content->bytes.size() > largestSource)
        return tooLarge(said(QT_TRANSLATE_NOOP("Incoming", "This text")));
    return *parcel.content;
}

Parcel parcelNamed(const QString &fileOrAddress)
{
    if (isAddress(fileOrAddress))
        return {{}, {}, fileOrAddress.trimmed()};
    return {{}, fileOrAddress, {}};
}

bool holdsPosting(const QMimeData &data)
{
    return data.hasUrls() || data.hasHtml() || data.hasText();
}

QString pictureOnly()
{
    return said(
        QT_TRANSLATE_NOOP("Incoming",
                          "This is a picture, and words in pictures are not read. Copy the text of the "
                          "posting, or save its page and drop it here."));
}

Parcels parcelsOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (const QStringList addresses = addressesIn(text); !addresses.isEmpty())
        return addressed(addresses);
    return {filled(text.toUtf8(), reading::Kind::Text, {})};
}

Parcels parcelsOfFiles(const QStringList &paths)
{
    Parcels parcels;
    for (const QString &path : reading::postingsAmong(paths))
        parcels.push_back({{}, path, {}});
    return parcels;
}

Parcels parcelsOf(const QMimeData &data)
{
    QStringList paths;
    QStringList addresses;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
        else if (isWeb(url))
            addresses.append(url.toString(QUrl::FullyEncoded));
    }
    if (!paths.isEmpty())
        return parcelsOfFiles(paths);
    if (!addresses.isEmpty())
        return addressed(addresses);
    if (data.hasHtml() && addressesIn(data.text()).isEmpty() && !data.html().trimmed().isEmpty())
        return {filled(data.html().toUtf8(), reading::Kind::Html, pageOf(data))};
    Parcels parcels = parcelsOf(data.text());
    if (parcels.size() == 1 && parcels.front().content)
        parcels.front().content->url = pageOf(data);
    return parcels;
}
