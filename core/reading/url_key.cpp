// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/url_key.h"

#include "core/reading/word_lists.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Dropped {
    QString name {};
    /// Empty: on any.
    QString site {};
    bool isKeptWithFigure = false;
};

struct Rewritten {
    QRegularExpression link {};
    QString standsFor {};
};

struct Rules {
    std::vector<Dropped> dropped {};
    std::vector<Rewritten> rewritten {};
};

const Rules &rules()
{
    static const Rules all = [] {
        Rules made;
        for (const QStringList &row : reading::lexiconRows(u"links.tsv"_s)) {
            if (row.value(0) == "same"_L1)
                made.rewritten.push_back(
                    {QRegularExpression(row.value(1), QRegularExpression::CaseInsensitiveOption),
                     row.value(2)});
            else
                made.dropped.push_back({row.value(1), row.value(2), row.value(0) == "drop-word"_L1});
        }
        return made;
    }();
    return all;
}

bool isOfSite(const QString &host, const QString &site)
{
    return site.isEmpty() || host == site || host.endsWith(u'.' + site);
}

/// A parameter that says where a visitor came from, never which page it is.
bool isTracking(const QString &host, const QString &name, const QString &value)
{
    const bool hasFigure = std::ranges::any_of(value, [](QChar c) { return c.isDigit(); });
    return std::ranges::any_of(rules().dropped, [&](const Dropped &rule) {
        return name.compare(rule.name, Qt::CaseInsensitive) == 0 && isOfSite(host, rule.site)
            && !(rule.isKeptWithFigure && hasFigure);
    });
}

/// Where a page of one script keeps what it shows; any other fragment is a place on the page.
QString routeOf(const QUrl &url)
{
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    const bool isRoute = fragment.startsWith(u'/') || fragment.startsWith(u"!/"_s);
    return isRoute && fragment.size() > 2 ? u'#' + fragment : QString();
}

QString rewritten(const QString &key)
{
    for (const Rewritten &rule : rules().rewritten) {
        if (rule.link.match(key).hasMatch())
            return QString(key).replace(rule.link, rule.standsFor);
    }
    return key;
}
} // namespace

QString reading::urlKey(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    const bool web = parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1;
    if (!web || parsed.host().isEmpty())
        return {};
    QString host = parsed.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    const int usual = parsed.scheme() == "http"_L1 ? 80 : 443;
    const QString port = parsed.port(usual) == usual ? QString() : u':' + QString::number(parsed.port());
    QString path = parsed.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QStringList kept;
    for (const auto &[name, value] : QUrlQuery(parsed).queryItems(QUrl::FullyEncoded)) {
        if (!isTracking(host, name, value))
            kept += name + u'=' + value;
    }
    kept.sort();
    return rewritten(host + port + path + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&'))
                     + routeOf(parsed));
}
