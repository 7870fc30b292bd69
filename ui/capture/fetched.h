// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QNetworkReply>
#include <QString>
#include <QUrl>

/// What came of asking an address, and how that is said. Every sentence ends with the way on.
namespace capture::fetched {
QString noAddress();
QString tooSlow(const QUrl &url);
QString tooLarge(const QUrl &url);
QString tooManyHops(const QUrl &url);
/// Led to another kind of address, to one that is not protected, or into the person's own network.
QString wrongHop(const QUrl &url);
QString walled(const QUrl &url);
QString notText(const QUrl &url);
QString scripted(const QUrl &url);

/// Offline, refused, gone, asked too often ...; empty when the answer is a page.
QString problemOf(const QNetworkReply &reply, const QUrl &url);
/// The address of a page to sign in on.
bool isLogin(const QUrl &url);
/// A page that holds little more than a field for a password.
bool looksLikeLogin(const QByteArray &page);
/// A page that is empty until its scripts, which are never run, have filled it.
bool isMadeByScripts(const QByteArray &page);
/// The posting of a list that this id or part of an address belongs to; nothing where none is it.
std::optional<reading::Source> oneOf(const reading::Source &list, const QString &wanted);
/// The bytes as UTF-8 where the answer's header names another encoding.
QByteArray inUtf8(const QByteArray &bytes, const QString &contentType);
} // namespace capture::fetched
