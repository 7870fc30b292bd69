// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/link_gate.h"

#include <QCoreApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLink = 8'192;
} // namespace

Result<QUrl> link_gate::checked(const QString &text)
{
    if (text.size() > longestLink)
        return fail(QCoreApplication::translate(
            "LinkGate", "This link is too long to be one. Copy it and look at it first."));
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return fail(QCoreApplication::translate(
            "LinkGate",
            "Only links that begin with http:// or https:// are opened. Copy it and look at it first."));
    if (!url.userInfo().isEmpty())
        return fail(QCoreApplication::translate(
            "LinkGate", "This link hides where it leads behind a name. Copy it and look at it first."));
    return url;
}

Result<void> link_gate::open(const QString &text)
{
    const Result<QUrl> url = checked(text);
    if (!url)
        return tl::unexpected(url.error());
    if (!QDesktopServices::openUrl(*url))
        return fail(QCoreApplication::translate(
            "LinkGate", "The desktop has no browser to open this link with. Copy it instead."));
    return {};
}
