// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

/// Mails (RFC 5322 with MIME) and web pages saved in one file (MHTML, the same containers).
namespace mail {
struct Address {
    QString name {};
    /// "jobs@acme.io", lower case.
    QString address {};
    bool operator==(const Address &) const = default;
};

struct Message {
    Address from {};
    Address replyTo {};
    QString subject {};
    /// As the sender's clock said, with its offset; invalid where the mail does not say.
    QDateTime sent {};
    /// Of a bulk mail: it names a list, or a way out of it.
    bool isBulk = false;
    /// The text as plain text and as a page; either may be empty. Decoded, at most longestPart each.
    QString plain {};
    QString html {};
    /// Of a saved web page, the pages that stand inside it; ten at most.
    std::vector<QString> frames {};
    /// Where a saved web page came from.
    QString url {};
    /// A calendar invitation (RFC 5545) as it came; empty where there is none.
    QString calendar {};
};

inline constexpr qsizetype longestPart = 2 * 1024 * 1024;

/// Whether the bytes begin like a mail: header lines, among them some that a posting's text does not have.
bool looksLikeMail(const QByteArray &bytes);
/// Whether such a mail is a web page that a browser saved.
bool looksLikeWebArchive(const QByteArray &bytes);

/// Reads a mail: the best of its texts, through multipart and forwarded messages, ten deep at most;
/// attachments are left alone. Fails, with a sentence, where there is no text in it.
Result<Message> read(const QByteArray &bytes);
} // namespace mail
