// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/fetched.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr qsizetype leastPosting = 600; // letters; a page with fewer beside a password is a door
constexpr qsizetype leastPage = 200; // letters; a page of scripts with fewer is empty without them
constexpr qsizetype largestDoor = 300 * 1024;

QString said(const char *text)
{
    return QCoreApplication::translate("Fetch", text);
}

/// How much of a page can be seen.
qsizetype visibleLetters(QString page)
{
    static const QRegularExpression unseen(uR"(<(script|style|noscript)\b.*?</\1>|<[^>]*>)"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    return page.remove(unseen).simplified().size();
}

QString sentence(const char *what, const QUrl &url)
{
    const QString wayOn = said(QT_TRANSLATE_NOOP(
        "Fetch", "Open the page in your browser and copy its text, or save the page and drop it here."));
    return said(what).arg(url.host().left(100)) + u' ' + wayOn;
}

QString proxyRefused(const QUrl &url)
{
    return sentence(QT_TRANSLATE_NOOP("Fetch",
                                      "The proxy that this computer is set up with did not let Foothold "
                                      "through to %1."),
                    url);
}

/// The answer itself said no.
QString problemOfStatus(int status, const QUrl &url)
{
    switch (status) {
    case 401:
    case 403:
    case 451:
    case 999: // an own invention of a large network for "sign in first"
        return fetched::walled(url);
    case 407:
        return proxyRefused(url);
    case 404:
    case 410:
        return sentence(
            QT_TRANSLATE_NOOP("Fetch", "%1 has no page at this address; the posting may be gone."), url);
    case 429:
        return sentence(QT_TRANSLATE_NOOP("Fetch", "%1 was asked too often and wants a pause."), url);
    default:
        return sentence(QT_TRANSLATE_NOOP("Fetch", "%1 answered with a fault instead of the page."), url);
    }
}

QString problemOfError(QNetworkReply::NetworkError error, const QUrl &url)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
        return sentence(QT_TRANSLATE_NOOP("Fetch",
                                          "%1 could not be found. This computer may be offline, or the "
                                          "address has a slip in it."),
                        url);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
        return sentence(QT_TRANSLATE_NOOP("Fetch", "%1 refused the connection."), url);
    case QNetworkReply::SslHandshakeFailedError:
        return sentence(
            QT_TRANSLATE_NOOP("Fetch", "%1 could not prove that it is %1, so nothing was fetched from it."),
            url);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return proxyRefused(url);
    default:
        return sentence(QT_TRANSLATE_NOOP("Fetch", "The connection to %1 broke off."), url);
    }
}
} // namespace

QString fetched::noAddress()
{
    return said(
        QT_TRANSLATE_NOOP("Fetch", "This is no web address. Write it as the browser shows it: https://…"));
}

QString fetched::tooSlow(const QUrl &url)
{
    return sentence(QT_TRANSLATE_NOOP("Fetch", "%1 did not answer in time."), url);
}

QString fetched::tooLarge(const QUrl &url)
{
    return sentence(QT_TRANSLATE_NOOP("Fetch", "%1 sent more than 8 MB, more than any posting."), url);
}

QString fetched::tooManyHops(const QUrl &url)
{
    return sentence(QT_TRANSLATE_NOOP("Fetch", "%1 sent Foothold from page to page without end."), url);
}

QString fetched::wrongHop(const QUrl &url)
{
    return sentence(
        QT_TRANSLATE_NOOP("Fetch", "%1 leads to an address that Foothold does not follow for your safety."),
        url);
}

QString fetched::walled(const QUrl &url)
{
    return sentence(QT_TRANSLATE_NOOP("Fetch", "%1 shows this page only to people who are signed in."), url);
}

QString fetched::notText(const QUrl &url)
{
    return sentence(QT_TRANSLATE_NOOP("Fetch", "What %1 sent is no page with text."), url);
}

QString fetched::scripted(const QUrl &url)
{
    return sentence(
        QT_TRANSLATE_NOOP("Fetch",
                          "%1 fills this page by scripts, which Foothold does not run, and sent nothing to "
                          "read."),
        url);
}

QString fetched::problemOf(const QNetworkReply &reply, const QUrl &url)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400)
        return problemOfStatus(status, url);
    if (reply.error() != QNetworkReply::NoError)
        return problemOfError(reply.error(), url);
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    static const QRegularExpression media(u"^(?:image|audio|video|font)/"_s);
    return media.match(type).hasMatch() ? notText(url) : QString();
}

bool fetched::isLogin(const QUrl &url)
{
    static const QRegularExpression door(u"/(?:log-?in|sign-?in|authwall|checkpoint|uas|sso)(?:[/.?]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return door.match(url.path()).hasMatch();
}

bool fetched::looksLikeLogin(const QByteArray &page)
{
    if (page.size() > largestDoor)
        return false;
    static const QRegularExpression password(uR"(<input\b[^>]*\btype\s*=\s*["']?password\b)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(page);
    if (!password.match(text).hasMatch() || text.contains("JobPosting"_L1))
        return false;
    return visibleLetters(text) < leastPosting;
}

bool fetched::isMadeByScripts(const QByteArray &page)
{
    static const QRegularExpression data(
        uR"(JobPosting|type\s*=\s*["']application/(?:ld\+)?json|__\w+__\s*=)"_s);
    if (page.size() > largestDoor || !page.trimmed().startsWith('<') || !page.toLower().contains("<script"))
        return false;
    const QString text = QString::fromUtf8(page);
    return visibleLetters(text) < leastPage && !data.match(text).hasMatch();
}

std::optional<reading::Source> fetched::oneOf(const reading::Source &list, const QString &wanted)
{
    const QRegularExpression word(u"(?<![\\w-])"_s + QRegularExpression::escape(wanted) + u"(?![\\w-])"_s);
    const std::vector<reading::Listing> listings = reading::listingsIn(list);
    if (listings.empty() && word.match(QString::fromUtf8(list.bytes)).hasMatch())
        return list;
    const auto found = std::ranges::find_if(listings, [&](const reading::Listing &listing) {
        return word.match(QString::fromUtf8(listing.one.bytes)).hasMatch();
    });
    return found == listings.end() ? std::nullopt : std::optional(found->one);
}

QByteArray fetched::inUtf8(const QByteArray &bytes, const QString &contentType)
{
    static const QRegularExpression named(uR"(charset\s*=\s*"?([\w-]+))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QByteArray name = named.match(contentType).captured(1).toLatin1().toLower();
    if (name.isEmpty() || name == "utf-8" || name == "utf8" || QStringConverter::encodingForData(bytes))
        return bytes;
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid() && (name.startsWith("windows-1252") || name == "us-ascii"))
        decoder = QStringDecoder(QStringDecoder::Latin1);
    // The mark at the front outweighs whatever encoding the page still names itself.
    return decoder.isValid() ? "\xEF\xBB\xBF" + QString(decoder.decode(bytes)).toUtf8() : bytes;
}
} // namespace capture
