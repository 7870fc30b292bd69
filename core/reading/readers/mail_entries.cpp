// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mail.h"
#include "core/reading/readers/entries.h"

using namespace Qt::StringLiterals;

Result<std::vector<reading::Entry>> reading::entriesInMail(const Source &source)
{
    const Result<mail::Message> message = mail::read(source.bytes);
    if (!message)
        return tl::unexpected(message.error());
    const bool isPage = !message->html.trimmed().isEmpty();
    Source inner {(isPage ? message->html : message->plain).toUtf8(), isPage ? Kind::Html : Kind::Text,
                  source.url, source.on};
    if (inner.url.isEmpty())
        inner.url = message->url;
    if (!source.on.isValid() && message->sent.isValid())
        inner.on = message->sent.date();
    Result<std::vector<Entry>> entries = entriesOf(inner, *inner.kind);
    if (!entries || entries->size() > 1)
        return entries;
    // The mail itself stays what is kept.
    entries->front().alone = [source] { return source; };
    if (!inner.url.isEmpty())
        entries->front().read = [read = entries->front().read, url = inner.url] {
            Understood made = read();
            if (!made.facts.url)
                made.facts.url = stated(url, url, u"mail.location"_s, 0.9);
            return made;
        };
    return entries;
}
