// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/page_fetch.h"

#include "ui/capture/fetched.h"
#include "ui/capture/incoming.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QtConcurrentRun>

#include <array>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
/// Into the person's own network nobody else's page may lead.
bool isNearby(const QUrl &url)
{
    static constexpr std::array nets {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"};
    const QHostAddress address(url.host());
    return url.host() == "localhost"_L1 || address.isLoopback() || address.isLinkLocal()
        || std::ranges::any_of(nets, [&](const char *net) {
               return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net)));
           });
}

/// http or https, and never from a protected address to one that is not.
bool mayFollow(const QUrl &from, const QUrl &to)
{
    const bool isWeb = to.scheme() == "https"_L1 || to.scheme() == "http"_L1;
    const bool isDowngrade = from.scheme() == "https"_L1 && to.scheme() != "https"_L1;
    return isWeb && !isDowngrade && !to.host().isEmpty() && (isNearby(from) || !isNearby(to));
}

/// The proxies that this computer is set up with, but none for what is nearby.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isNearby(query.url()) ? QList {QNetworkProxy(QNetworkProxy::NoProxy)}
                                     : systemProxyForQuery(query);
    }
};

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QString(u"Foothold/"_s + QCoreApplication::applicationVersion()));
    request.setRawHeader("Accept", "text/html,application/json,application/xml;q=0.9,text/plain;q=0.8");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}
} // namespace

PageFetch::PageFetch(QObject *parent) : PageFetch(FetchLimits {}, interfaceOf, parent) { }

PageFetch::PageFetch(FetchLimits limits, Finder finder, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_finder(std::move(finder))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(fetched::tooSlow(m_wanted)); });
}

PageFetch::~PageFetch()
{
    drop();
}

void PageFetch::start(const QString &address)
{
    cancel();
    m_isRunning = true;
    m_wanted = QUrl(address.trimmed(), QUrl::StrictMode);
    m_wanted.setUserInfo({});
    m_wanted.setFragment({});
    if (!isAddress(address))
        return QMetaObject::invokeMethod(
                   this, [this] { fail(fetched::noAddress()); }, Qt::QueuedConnection),
               void();
    // A manager of its own for each request: no connection, cookie or secret outlives it.
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxyFactory(new SystemProxies);
    m_interface = m_finder ? m_finder(m_wanted) : std::nullopt;
    begin(m_interface ? m_interface->url : m_wanted);
}

void PageFetch::begin(const QUrl &url)
{
    m_redirects = 0;
    m_patience.start(m_limits.patience);
    ask(url);
}

void PageFetch::ask(const QUrl &url)
{
    m_reply = m_manager->get(requestFor(url));
    connect(m_reply, &QNetworkReply::downloadProgress, this, &PageFetch::watchSize);
    connect(m_reply, &QNetworkReply::finished, this, &PageFetch::arrived);
}

/// What is announced and what has come, unpacked, must stay small.
void PageFetch::watchSize()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(announced, m_reply->bytesAvailable()) > m_limits.bytes)
        fail(fetched::tooLarge(m_wanted));
}

void PageFetch::arrived()
{
    if (!m_reply)
        return;
    const QUrl to = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!to.isEmpty())
        return follow(m_reply->url().resolved(to));
    if (m_reply->bytesAvailable() > m_limits.bytes)
        return fail(fetched::tooLarge(m_wanted));
    if (const QString problem = fetched::problemOf(*m_reply, m_wanted); !problem.isEmpty())
        return fail(problem);
    take();
}

void PageFetch::follow(const QUrl &to)
{
    if (fetched::isLogin(to))
        return fail(fetched::walled(m_wanted));
    if (++m_redirects > m_limits.redirects)
        return fail(fetched::tooManyHops(m_wanted));
    if (!mayFollow(m_reply->url(), to))
        return fail(fetched::wrongHop(m_wanted));
    drop();
    ask(to);
}

void PageFetch::take()
{
    const QByteArray bytes =
        fetched::inUtf8(m_reply->readAll(), m_reply->header(QNetworkRequest::ContentTypeHeader).toString());
    Result<reading::Source> source = sourceFromBytes(bytes, m_wanted.host());
    if (!source)
        return fail(fetched::notText(m_wanted));
    source->url = m_wanted.toString();
    if (fetched::looksLikeLogin(bytes))
        return fail(fetched::walled(m_wanted));
    if (fetched::isMadeByScripts(bytes))
        return fail(fetched::scripted(m_wanted));
    if (m_interface && !m_interface->wanted.isEmpty())
        return pick(*source);
    finish(source);
}

/// The answer holds every posting of the board, perhaps a thousand: the right one is found aside.
void PageFetch::pick(const reading::Source &list)
{
    drop();
    auto *watcher = new QFutureWatcher<std::optional<reading::Source>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticket = ++m_ticket] {
        watcher->deleteLater();
        if (ticket != m_ticket)
            return;
        std::optional<reading::Source> one = watcher->result();
        if (!one)
            return fail(fetched::notText(m_wanted));
        one->url = m_wanted.toString();
        finish(*one);
    });
    watcher->setFuture(
        QtConcurrent::run([list, wanted = m_interface->wanted] { return fetched::oneOf(list, wanted); }));
}

/// What a board's interface refuses, its page may still give.
void PageFetch::fail(const QString &sentence)
{
    ++m_ticket;
    drop();
    if (std::exchange(m_interface, std::nullopt))
        return begin(m_wanted);
    finish(::fail(sentence));
}

void PageFetch::finish(const Result<reading::Source> &source)
{
    cancel();
    Q_EMIT done(source);
}

void PageFetch::cancel()
{
    ++m_ticket;
    m_patience.stop();
    drop();
    m_interface.reset();
    m_isRunning = false;
}

void PageFetch::drop()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}
} // namespace capture
