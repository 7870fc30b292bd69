// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/url_key.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Parameters that say where a visitor came from, never which page it is.
bool isTracking(const QString &name)
{
    static const QStringList names {u"ref"_s,
                                    u"refid"_s,
                                    u"referrer"_s,
                                    u"source"_s,
                                    u"src"_s,
                                    u"gclid"_s,
                                    u"fbclid"_s,
                                    u"msclkid"_s,
                                    u"trk"_s,
                                    u"trackingid"_s,
                                    u"mc_cid"_s,
                                    u"mc_eid"_s,
                                    u"lever-source"_s,
                                    u"gh_src"_s,
                                    u"lever-origin"_s,
                                    u"from"_s,
                                    u"position"_s,
                                    u"pagenum"_s,
                                    u"originalsubdomain"_s,
                                    u"tk"_s,
                                    u"alid"_s,
                                    u"campaignid"_s,
                                    u"sid"_s,
                                    u"igshid"_s,
                                    u"yclid"_s,
                                    u"_ga"_s,
                                    u"hsctatracking"_s,
                                    u"advn"_s,
                                    u"adid"_s,
                                    u"xkcb"_s,
                                    u"ebp"_s,
                                    u"recommendedflavor"_s,
                                    u"lipi"_s,
                                    u"share_id"_s,
                                    u"utm"_s};
    return name.startsWith("utm_"_L1) || names.contains(name);
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
    QString path = parsed.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QStringList kept;
    for (const auto &[name, value] : QUrlQuery(parsed).queryItems(QUrl::FullyEncoded)) {
        if (!isTracking(name.toLower()))
            kept += name + u'=' + value;
    }
    kept.sort();
    return host + path + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&'));
}
